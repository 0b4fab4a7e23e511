/** What the stack itself recorded of an operation: the gateway's decisions, the grants that it sent, the logbooks. */
import pg from 'pg';
import { SUBGRAPH_NAMES, type SubgraphName } from '../../schema/subgraphs.js';
import type { Stack } from '../support/stack.js';
import { triple } from './expected-answer.js';

/** A decision of the gateway about one field. */
export interface RecordedDecision {
  readonly field: string;
  readonly controller: string;
  readonly persons: readonly string[];
  readonly decision: boolean;
  readonly code: string;
}

export interface RecordedOperation {
  readonly traceId: string;
  readonly actor: string;
  /** Empty where the case does not exist for casework. */
  readonly decisions: readonly RecordedDecision[];
  readonly bytes: number;
}

export const PARTNERS = SUBGRAPH_NAMES.filter((name) => name !== 'casework');

async function query<T extends object>(stack: Stack, database: string, sql: string, values: unknown[]): Promise<T[]> {
  const client = new pg.Client({ connectionString: stack.databaseUrl(database) });
  await client.connect();
  try {
    return (await client.query<T>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

export async function lastRecord(stack: Stack): Promise<string> {
  const [row] = await query<{ last: string }>(
    stack,
    'gateway',
    'select coalesce(max("sequence"), 0)::text as "last" from "decision_record"',
    [],
  );
  return row?.last ?? '0';
}

/** The operations recorded after this record, by `actor case`. */
export async function readDecisions(stack: Stack, after: string): Promise<ReadonlyMap<string, RecordedOperation>> {
  const rows = await query<{ body: string }>(
    stack,
    'gateway',
    'select "body" from "decision_record" where "sequence" > $1 order by "sequence"',
    [after],
  );
  return new Map(
    rows.map(({ body: text }) => {
      const { trace_id: traceId, body } = JSON.parse(text);
      const { actor, cases } = body['adl.core.request'];
      const decisions = (body['adl.core.response'][0]?.decisions ?? []).flatMap(
        ({ fields, ...outcome }: { fields: readonly string[] }) => fields.map((field) => ({ field, ...outcome })),
      );
      return [`${actor} ${cases[0]}`, { traceId, actor, decisions, bytes: text.length }];
    }),
  );
}

/** By trace: what each partner was granted to answer. Call it before the stack forgets requests. */
export async function readGrants(stack: Stack, into: Map<string, Map<SubgraphName, Set<string>>>): Promise<void> {
  for (const name of PARTNERS) {
    const asked = (await stack.requestsTo(name)).filter(({ path }) => path === '/graphql');
    for (const { body } of asked) {
      const { trace, cases } = JSON.parse(body).extensions.regietafel;
      const granted = new Set<string>();
      for (const { released } of cases) {
        for (const { person, controller, coordinates } of released) {
          for (const coordinate of coordinates) granted.add(triple(person, controller, coordinate));
        }
      }
      const ofTrace = into.get(trace.traceId) ?? new Map<SubgraphName, Set<string>>();
      into.set(trace.traceId, ofTrace.set(name, granted));
    }
  }
}

/** By trace: what the partners wrote down to have let go. */
export async function readLogbooks(stack: Stack): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const gone = new Map<string, Set<string>>();
  for (const name of PARTNERS) {
    const rows = await query<{ trace_id: string; attributes: Record<string, string & string[]> }>(
      stack,
      name,
      'select "trace_id", "attributes" from "logbook_line"',
      [],
    );
    for (const { trace_id: traceId, attributes } of rows) {
      const ofTrace = gone.get(traceId) ?? new Set();
      gone.set(traceId, ofTrace);
      for (const coordinate of attributes['nl.regieteam.coordinates'] ?? []) {
        const { 'dpl.core.data_subject_id': person = '', 'nl.regieteam.controller': controller = '' } = attributes;
        ofTrace.add(triple(person, controller, coordinate));
      }
    }
  }
  return gone;
}
