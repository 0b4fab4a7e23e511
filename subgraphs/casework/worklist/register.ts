/** What the authorisation officer has to judge or to arrange, in the college's registers (R Toegang; C 4.2, C 7). */
import type { EntityManager } from '@mikro-orm/postgresql';
import { isTeamStep, PHASES } from '../../../policy/index.js';
import { WORK_TERMS } from '../../../policy/work/index.js';
import { dayOf, dayText } from '../../kit/worklist/days.js';
import { task } from '../../kit/worklist/task.js';
import type { WaitingTask } from '../../kit/worklist/worklist.js';
import { Authorisation } from '../registry/authorisation.entity.js';
import { CaseHandle } from '../registry/case-handle.entity.js';
import { Leaving } from '../registry/leaving.entity.js';
import { Party } from '../registry/party.entity.js';
import { Proposal } from '../registry/proposal.entity.js';
import { postsFor, type Reader } from './reader.js';

const RUNNING = PHASES.filter((phase) => phase === 'INQUIRY' || isTeamStep(phase));

/** No case is named: none is open to him. Nothing about himself is his to judge (obligation 9). */
export async function listRegisterTasks(em: EntityManager, reader: Reader): Promise<readonly WaitingTask[]> {
  if (postsFor(reader, 'ADMIT_MEMBER').length === 0) return [];
  return [...(await listProposals(em, reader)), ...(await listScreenings(em, reader)), ...(await listLeavers(em))];
}

/** By the index of what is open, of parties that are needed still. */
async function listProposals(em: EntityManager, { actor }: Reader): Promise<readonly WaitingTask[]> {
  const open = await em.find(
    Proposal,
    { answeredAt: null, actor: { $ne: actor } },
    { fields: ['id', 'proposedAt', 'party'] },
  );
  const named = { id: { $in: open.map(({ party }) => party) }, removedAt: null };
  const parties = await em.find(Party, named, { fields: ['id', 'caseId'] });
  const running = await em.find(
    CaseHandle,
    { id: { $in: parties.map(({ caseId }) => caseId) }, phase: { $in: RUNNING } },
    { fields: ['id'] },
  );
  const cases = new Set(running.map(({ id }) => id));
  const needed = new Set(parties.filter(({ caseId }) => cases.has(caseId)).map(({ id }) => id));
  return open
    .filter(({ party }) => needed.has(party))
    .map(({ id, proposedAt }) => task('ADMIT_MEMBER', { subject: id, since: proposedAt }));
}

/** By the index on the last valid day of what has not ended; one that has run out stays until it is renewed or revoked. */
async function listScreenings(em: EntityManager, { actor, now }: Reader): Promise<readonly WaitingTask[]> {
  const until = dayText(dayOf(now) + WORK_TERMS.screeningEndsSoonDays);
  const ending = await em.find(Authorisation, { endedAt: null, screenedUntil: { $lte: until }, actor: { $ne: actor } });
  return ending.map(({ id, screenedUntil, recordedAt }) =>
    task('RENEW_SCREENING', { subject: id, since: recordedAt, dueOn: screenedUntil }),
  );
}

/** At most one row a partner. */
async function listLeavers(em: EntityManager): Promise<readonly WaitingTask[]> {
  const leaving = await em.find(Leaving, { endedAt: null });
  return leaving.map(({ id, recordedAt, leavesOn }) =>
    task('PARTNER_LEAVES', { subject: id, since: recordedAt, dueOn: leavesOn }),
  );
}
