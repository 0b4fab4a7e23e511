/**
 * A 2, A 3: the case is not taken up, or is scaled up or down. Nothing of it stays here but its handle and its phases, and
 * every partner that brought something in is told to take it back (obligations 33, 36–38).
 */
import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Field, InputType } from 'type-graphql';
import { PurgeReceipt } from '../../../kit/purge/purge-receipt.entity.js';
import { type ActContext, defineAct, OneOf, YesNo } from '../../../kit/work/index.js';
import type { CaseHandle } from '../../registry/case-handle.entity.js';
import { loadStep, moveCase, StepInput } from './move-case.js';
import { TABLES_OF_CASE } from './tables-of-case.js';
import { tellStakeholders } from './tell-stakeholders.js';

export const DECLINED_OUTCOMES = ['NOT_TAKEN_UP', 'SCALED_UP', 'SCALED_DOWN'] as const;
export type DeclinedOutcome = (typeof DECLINED_OUTCOMES)[number];

@InputType()
class DeclineCaseInput extends StepInput {
  @Field(() => Boolean, { description: 'Did the team decide so?' })
  @YesNo()
  decidedByTeam!: boolean;

  @Field(() => String, { description: 'NOT_TAKEN_UP, SCALED_UP or SCALED_DOWN; no words, because nothing is kept.' })
  @OneOf(DECLINED_OUTCOMES)
  outcome!: DeclinedOutcome;
}

export const declineCase = defineAct({
  act: 'DECLINE_CASE',
  input: DeclineCaseInput,
  load: loadStep,
  holds: { OUTCOME_BY_TEAM: (_handle, { decidedByTeam }) => decidedByTeam },
  async perform(context, { outcome }, handle) {
    const { em } = context;
    const body = { outcome, at: context.now.toISOString() };
    // The database lets records go with a case that is declined, so that comes first.
    await moveCase(context, handle, { outcome });
    await silence(em, handle.id, body);
    await tellStakeholders(context, handle.id, { kind: 'CASE_DECLINED', body });
    const counts = await erase(em, handle.id);
    await leaveReceipt(context, handle, outcome, counts);
    return { id: handle.id, subjects: [] };
  },
});

/**
 * What was said about the case and is not heard yet becomes this news too: it keeps its number, because the other side may
 * have heard the first of the two already and only its answer is on the way.
 */
async function silence(em: EntityManager, caseId: string, body: object): Promise<void> {
  await em.execute(`update outbox set kind = 'CASE_DECLINED', body = ?::jsonb where case_id = ?`, [
    JSON.stringify(body),
    caseId,
  ]);
}

async function erase(em: EntityManager, caseId: string): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const table of TABLES_OF_CASE) {
    const [row] = await em.execute<{ gone: string }[]>(
      `with erased as (delete from ${table} where case_id = ? returning 1) select count(*) as gone from erased`,
      [caseId],
    );
    const gone = Number(row?.gone ?? 0);
    if (gone > 0) counts[table.toUpperCase()] = gone;
  }
  return counts;
}

/** The college's own receipt, and one more in the count of its ward: neither knows anybody (obligation 33). */
async function leaveReceipt(
  { em, now, organisation }: ActContext,
  { id: caseId, ward }: CaseHandle,
  outcome: DeclinedOutcome,
  counts: Readonly<Record<string, number>>,
): Promise<void> {
  await em.insert(PurgeReceipt, { id: randomUUID(), caseId, controller: organisation, outcome, counts, at: now });
  await em.execute(
    `insert into outcome_count (month, ward, outcome, count)
       values (to_char(?::timestamptz at time zone 'Europe/Amsterdam', 'YYYY-MM'), ?, ?, 1)
     on conflict (month, ward, outcome) do update set count = outcome_count.count + 1`,
    [now, ward, outcome],
  );
}
