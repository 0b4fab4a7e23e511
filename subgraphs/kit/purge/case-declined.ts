/** A 3: the college declined a case. This subgraph takes back what it has of it, and whoever brought it tells the household. */
import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { amsterdamDay, parseInstant } from '../../../policy/index.js';
import { WORK_TERMS } from '../../../policy/work/index.js';
import { getSubgraph } from '../../../schema/subgraphs.js';
import type { SubgraphDefinition } from '../definition.js';
import { enqueue } from '../delivery/enqueue.js';
import type { Message } from '../delivery/messages.js';
import type { Receive } from '../delivery/receive.js';
import { CaseLink } from '../signal/case-link.entity.js';
import { lockCase } from '../work/lock-case.js';
import { Duty } from './duty.entity.js';
import { purgeCase } from './purge-case.js';
import { PurgeReceipt } from './purge-receipt.entity.js';

/** It may come more than once: each time what is there by then goes, and a duty is made for what was brought. */
export function receiveCaseDeclined(definition: SubgraphDefinition): Receive<'CASE_DECLINED'> {
  return async (em, { caseId, body: { outcome } }, { now }) => {
    await lockCase(em, caseId);
    await addDuties(em, caseId, outcome, now);
    const counts = await purgeCase(em, definition, caseId, now);
    await silence(em, caseId, now);
    const { controllers } = getSubgraph(definition.name);
    for (const [controller, ofController] of counts) {
      // A row of another controller has no business here: it is taken back as well, and nobody speaks for its controller.
      if (!controllers.some((own) => own === controller)) continue;
      await em.insert(PurgeReceipt, { id: randomUUID(), caseId, controller, outcome, counts: ofController, at: now });
      const body = { counts: ofController, at: now.toISOString() };
      await enqueue(em, { kind: 'PURGED', caseId, to: 'casework', controller, body } as Message, now);
    }
  };
}

/**
 * What was said about the case and not heard yet says only that nothing is left of it. It keeps its number: the college may
 * have heard it already, and only the answer is on its way.
 */
async function silence(em: EntityManager, caseId: string, now: Date): Promise<void> {
  const body = JSON.stringify({ counts: {}, at: now.toISOString() });
  await em.execute(`update outbox set kind = 'PURGED', body = ?::jsonb where case_id = ? and kind <> 'PURGED'`, [
    body,
    caseId,
  ]);
}

/** Of the own record only: the case is not known any more when it is done (obligation 82). */
async function addDuties(em: EntityManager, caseId: string, outcome: string, now: Date): Promise<void> {
  for (const { record, controller } of await em.find(CaseLink, { caseId, brought: true })) {
    await em.insert(Duty, {
      id: randomUUID(),
      controller,
      kind: 'INFORM_HOUSEHOLD',
      record,
      caseId: null,
      about: outcome,
      actor: null,
      madeAt: now,
      dueOn: dayAfter(now, WORK_TERMS.informAfterDeclineDays),
      doneAt: null,
      doneBy: null,
      findings: null,
      version: 1,
    });
  }
}

function dayAfter(now: Date, days: number): string {
  const time = parseInstant(now.toISOString());
  if (time === undefined) throw new Error('The clock does not tell a time.');
  return new Date((amsterdamDay(time) + days) * 86_400_000).toISOString().slice(0, 10);
}
