/**
 * Takes back everything this subgraph has of a case that was declined: what was shared goes, the own file stays. How many
 * rows of what went is the only trace (A 2, A 3; obligations 33, 36).
 */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { SubgraphDefinition } from '../definition.js';
import { takeBack } from './take-back.js';

/** By controller, how many rows of which kind. */
export type PurgeCounts = Map<string, Record<string, number>>;

/** What a controller has of a case besides the rows of its signal. Children before parents. */
export const SHARED_TABLES = [
  'case_link',
  'contribution',
  'given_notice',
  'request',
  'onward_use',
  'consent_evidence',
] as const;

/** Tables of the own file, in which a row stays and forgets the case. */
export const OWN_FILE_TABLES = ['weighing_record', 'duty'] as const;

/** Why a table that knows a case keeps what it has; none of them holds a person's name, a category or a text. */
export const TABLES_KEPT: Readonly<Record<string, string>> = {
  purge_receipt: 'The proof that nothing was kept.',
  case_phase: 'That the case was declined, so that nothing more is shared in it.',
  act_record: 'Which professional did which act when, without content; a receipt can be asked again.',
  outbox: 'What is still to be delivered: by then only that it was taken back.',
  outbox_cursor: 'The number of the last message said about the case.',
  inbox_cursor: 'The number of the last message heard about the case.',
};

export async function purgeCase(
  em: EntityManager,
  definition: SubgraphDefinition,
  caseId: string,
  at: Date,
): Promise<PurgeCounts> {
  const counts: PurgeCounts = new Map();
  // The evidence of a consent may go where the case was declined, and in no other way.
  await em.execute(
    `insert into case_phase (case_id, phase, since) values (?, 'DECLINED', ?)
     on conflict (case_id) do update set phase = excluded.phase, since = excluded.since where case_phase.phase <> 'DECLINED'`,
    [caseId, at],
  );
  await erase(em, counts, 'consent_event', caseId, EVENTS_GONE);
  for (const table of SHARED_TABLES) await erase(em, counts, table, caseId);
  const { signal } = definition;
  if (signal !== undefined) await erase(em, counts, em.getMetadata().get(signal.entity).tableName, caseId);
  for (const table of OWN_FILE_TABLES) {
    const rows = await em.execute<{ controller: string }[]>(
      `update ${table} set case_id = null where case_id = ? returning controller`,
      [caseId],
    );
    for (const { controller } of rows) add(counts, controller, 'OWN_FILE', 1);
  }
  for (const [controller, rows] of await takeBack(em, definition, caseId)) add(counts, controller, 'TAKEN_BACK', rows);
  return counts;
}

const EVENTS_GONE = `with gone as (delete from consent_event where case_id = ? returning consent)
  select e.controller, count(*) as gone from gone join consent_evidence e on e.id = gone.consent group by 1`;

async function erase(
  em: EntityManager,
  counts: PurgeCounts,
  table: string,
  caseId: string,
  sql = `with gone as (delete from ${table} where case_id = ? returning controller)
    select controller, count(*) as gone from gone group by 1`,
): Promise<void> {
  for (const { controller, gone } of await em.execute<{ controller: string; gone: string }[]>(sql, [caseId])) {
    add(counts, controller, table.toUpperCase(), Number(gone));
  }
}

function add(counts: PurgeCounts, controller: string, kind: string, rows: number): void {
  const own = counts.get(controller) ?? {};
  own[kind] = (own[kind] ?? 0) + rows;
  counts.set(controller, own);
}
