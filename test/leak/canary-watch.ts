/**
 * Asks the running system and looks at everything it lets out: what comes back must be what the law, asked directly,
 * releases, and all of it; and no canary stands in an error, a reason, a log line, a request to a partner, or a record.
 */
import { expect } from '@jest/globals';
import { parse, validate } from 'graphql';
import pg from 'pg';
import { SUBGRAPH_NAMES } from '../../schema/subgraphs.js';
import type { GraphqlAnswer, PartnerRequest, Stack } from '../support/stack.js';
import { CANARY } from './demo-rows.js';
import { askedPaths, expectAnswer, type LawfulWorld } from './expected-answer.js';
import type { Professional } from './expected-release.js';
import type { RandomOperation } from './random-operation.js';

/** What a reader may hear, and what only who must ask for consent may (law §5). */
const NEUTRAL = ['NOT_SHARED', 'NOT_AVAILABLE'];
const FOR_CASE_MANAGERS = ['CONSENT_NEEDED', 'NO_BASIS'];
/** How many requests the stack remembers of a subgraph is bounded: looked at before they are forgotten. */
const LOOK_EVERY = 50;

interface Reason {
  readonly path: readonly (string | number)[];
  readonly code: string;
}

export class CanaryWatch {
  readonly tally = { operations: 0, leaves: 0, canaries: 0, withheld: 0, logLines: 0, requests: 0 };

  private constructor(
    private readonly stack: Stack,
    private readonly lawful: LawfulWorld,
    /** By subgraph, how many of its requests were looked at. */
    private readonly seen: Map<string, number>,
    private linesSeen: number,
  ) {}

  /** Looks at what happens from here on. */
  static async open(stack: Stack, lawful: LawfulWorld): Promise<CanaryWatch> {
    const counts = SUBGRAPH_NAMES.map(async (name) => [name, await stack.countRequests(name)] as const);
    return new CanaryWatch(stack, lawful, new Map(await Promise.all(counts)), (await stack.logs()).length);
  }

  /** Throws where anything came out that the law does not release, or did not that it does. */
  async ask(reader: Professional, { query, variables }: RandomOperation): Promise<void> {
    const { schema } = this.lawful;
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    const answer = await this.stack.graphql(reader.account, query, variables);
    if (answer.status !== 200) throw new Error(`${answer.text}\n${(await this.stack.logs()).slice(-3).join('\n')}`);
    const expected = expectAnswer(this.lawful, reader, { document, variables });
    this.#checkCanaries(reader, answer);
    this.#checkReasons(reader, answer, askedPaths(schema, { document, variables }));
    expect(answer.data).toEqual(expected.data);
    this.tally.operations += 1;
    this.tally.leaves += expected.released;
    if (this.tally.operations % LOOK_EVERY === 0) await this.look();
  }

  /** Reads what was logged and sent since the last look. */
  async look(): Promise<void> {
    const lines = await this.stack.logs(this.linesSeen);
    this.linesSeen += lines.length;
    this.tally.logLines += lines.length;
    expect(lines.filter((line) => canariesIn(line).length > 0)).toEqual([]);
    for (const name of SUBGRAPH_NAMES) {
      const after = this.seen.get(name) ?? 0;
      const count = await this.stack.countRequests(name);
      const requests = await this.stack.requestsTo(name, after);
      if (requests.length < count - after) throw new Error(`Requests to ${name} were forgotten before they were seen.`);
      this.seen.set(name, after + requests.length);
      this.tally.requests += requests.length;
      for (const request of requests) expect([name, canariesIn(textOf(request))]).toEqual([name, []]);
    }
  }

  /** The decision log and the logbooks of the partners name fields, never content. */
  async checkRecords(): Promise<void> {
    const records = await this.#countLines('gateway', 'decision_record');
    expect(records.all).toBeGreaterThan(0);
    expect(records.marked).toBe(0);
    for (const name of SUBGRAPH_NAMES) {
      const { marked } = await this.#countLines(name, 'logbook_line');
      expect({ name, marked }).toEqual({ name, marked: 0 });
    }
  }

  #checkCanaries(reader: Professional, { data, errors, extensions }: GraphqlAnswer): void {
    const { rows, world, law } = this.lawful;
    expect(canariesIn(JSON.stringify([errors, extensions]))).toEqual([]);
    for (const canary of canariesIn(JSON.stringify(data))) {
      const perch = rows.perches.get(canary);
      const one = world.cases.find(({ id }) => id === perch?.row.caseId);
      if (perch === undefined || one === undefined) throw new Error(`${canary} came from nowhere.`);
      const isReleased = law.isReleased(reader, one, perch.type, perch.field, perch.row);
      expect({ canary, reader: reader.account, isReleased }).toEqual({
        canary,
        reader: reader.account,
        isReleased: true,
      });
      this.tally.canaries += 1;
    }
  }

  #checkReasons({ capacity }: Professional, answer: GraphqlAnswer, paths: ReadonlySet<string>): void {
    expect(answer.errors).toEqual([]);
    expect(Object.keys(answer.extensions).filter((key) => key !== 'withheld')).toEqual([]);
    for (const entry of (answer.extensions.withheld ?? []) as readonly Reason[]) {
      expect(Object.keys(entry).sort()).toEqual(['code', 'path']);
      expect(capacity === 'CASE_MANAGER' ? [...NEUTRAL, ...FOR_CASE_MANAGERS] : NEUTRAL).toContain(entry.code);
      expect([entry.path, valueAt(answer.data, entry.path)]).toEqual([entry.path, null]);
      expect(paths).toContain(entry.path.filter((step) => typeof step === 'string').join('.'));
      this.tally.withheld += 1;
    }
  }

  async #countLines(database: string, table: string): Promise<{ all: number; marked: number }> {
    const client = new pg.Client({ connectionString: this.stack.databaseUrl(database) });
    await client.connect();
    const { rows } = await client.query(
      `select count(*)::int as "all", count(*) filter (where t::text like '%MARK-%')::int as "marked" from "${table}" t`,
    );
    await client.end();
    return rows[0];
  }
}

function canariesIn(text: string): readonly string[] {
  return text.match(CANARY) ?? [];
}

/** All of a request, the claims of its grant in the clear. */
function textOf({ path, headers, body }: PartnerRequest): string {
  const claims = headers.authorization?.split('.')[1] ?? '';
  return `${path}\n${JSON.stringify(headers)}\n${Buffer.from(claims, 'base64url').toString()}\n${body}`;
}

/** Null as soon as something on the way is; a path without a place in a list is about all of it. */
function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  let value: unknown = data;
  for (const step of path) value = (value as Record<string | number, unknown> | null)?.[step] ?? null;
  return value;
}
