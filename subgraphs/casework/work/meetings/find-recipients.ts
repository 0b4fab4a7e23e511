/**
 * Who gets the action list of a meeting: the professionals for whom a case of its agenda is open, by the same law that
 * opens it when they read (C 4.2; G1–G3). The director sends it; whoever has no case on it does not hear of it.
 */
import { type Facts, isMalformed, readFacts, readSubject } from '../../../../policy/index.js';
import { isOpen } from '../../../../policy/work/index.js';
import type { ActContext } from '../../../kit/work/index.js';
import { loadFacts } from '../../facts/load-facts.js';
import { AgendaItem } from '../../registry/agenda-item.entity.js';
import { Authorisation } from '../../registry/authorisation.entity.js';

export async function findRecipients(context: ActContext, meeting: string): Promise<readonly string[]> {
  const { time, ruleSet } = context;
  const cases = await readAgenda(context, meeting);
  const actors = new Set<string>();
  for (const { actor, ...properties } of await findParticipants(context, cases)) {
    const subject = readSubject({ type: 'professional', id: actor, properties });
    if (!isMalformed(subject) && cases.some((one) => isOpen(subject, time, one, ruleSet))) actors.add(actor);
  }
  return [...actors].sort();
}

async function readAgenda({ em }: ActContext, meeting: string): Promise<readonly Facts[]> {
  const items = await em.find(AgendaItem, { meeting, removedAt: null });
  const facts = await loadFacts(
    { em },
    items.map(({ caseId }) => caseId),
  );
  return [...facts.values()].flatMap((one) => {
    const read = readFacts(one);
    return isMalformed(read) ? [] : [read];
  });
}

/** Whoever has a seat on one of these cases or works in its ward: not everyone the college ever authorised. */
async function findParticipants({ em, now }: ActContext, cases: readonly Facts[]): Promise<readonly Authorisation[]> {
  const wards = [...new Set(cases.map((one) => one.case.ward))];
  const seated = [...new Set(cases.flatMap((one) => one.case.team.map(({ actor }) => actor)))];
  return await em.find(Authorisation, {
    capacity: { $in: ['TEAM_MEMBER', 'CASE_MANAGER', 'AD_HOC'] },
    $and: [
      { $or: [{ endedAt: null }, { endedAt: { $gt: now.toISOString() } }] },
      { $or: [{ wards: { $overlap: wards } }, { actor: { $in: seated } }] },
    ],
  });
}
