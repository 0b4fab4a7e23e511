/** The real stack for tests across the processes: real PostgreSQL, issuer, subgraphs and gateway, asked over HTTP. */
import { createWorld, type World } from '../../subgraphs/kit/demo/index.js';
import { askHost } from './host-client.js';

export interface GraphqlAnswer {
  readonly status: number;
  /** The bytes of the answer, for comparing two of them. */
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests reach into answers of every shape
  readonly data: any;
  readonly errors: readonly { message: string; path?: readonly unknown[]; extensions?: Record<string, unknown> }[];
  // biome-ignore lint/suspicious/noExplicitAny: as above
  readonly extensions: any;
  readonly headers: Headers;
}

/** A request that reached a subgraph through the gateway, with the body as it was sent. */
export interface PartnerRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly status: number | null;
}

export interface StackOptions {
  /** A stack of its own, for a file that changes data or settings. The shared one costs nothing more after the first. */
  readonly fresh?: boolean;
  /** Settings of a fresh one. */
  readonly env?: Readonly<Record<string, string>>;
}

export type Stack = Awaited<ReturnType<typeof startStack>>;

/**
 * Call it in `beforeAll` with a time-out of 60 s, and `close` in `afterAll`. The shared stack belongs to one test file
 * at a time; what that file stopped or replaced is put back before the next, but rows that it changed stay changed.
 */
export async function startStack({ fresh = false, env = {} }: StackOptions = {}) {
  const worker = process.env.JEST_WORKER_ID ?? '1';
  const opened = await askHost<Opened>('stack/open', { worker, fresh, env });
  const { id, addresses, databaseUrls, home } = opened;
  const world: World = createWorld(new Date(opened.anchor));
  const ask = <Answer>(route: string, body: object = {}) => askHost<Answer>(`stack/${route}`, { id, worker, ...body });

  async function token(account: string): Promise<string> {
    return (await ask<{ token: string }>('token', { account })).token;
  }

  return {
    /** `gateway`, `issuer` and, by name, `subgraphs`: the processes themselves, not what counts in between. */
    addresses,
    /** The folder of its state, the keys of gateway and issuer among it. */
    home,
    /** The demo data as it was seeded. */
    world,
    /** An access token of a demo account. */
    token,
    /** Asks the gateway as this account; as nobody when it is null. */
    async graphql(account: string | null, query: string, variables: object = {}): Promise<GraphqlAnswer> {
      const headers: Record<string, string> = { 'content-type': 'application/json' };
      if (account !== null) headers.authorization = `Bearer ${await token(account)}`;
      const body = JSON.stringify({ query, variables });
      const response = await fetch(`${addresses.gateway}/graphql`, { method: 'POST', headers, body });
      const text = await response.text();
      const { data = null, errors = [], extensions = {} } = parse(text);
      return { status: response.status, text, data, errors, extensions, headers: response.headers };
    },
    /** How many requests of the gateway reached this subgraph since the stack began. */
    async countRequests(subgraph: string): Promise<number> {
      return (await ask<{ count: number }>('requests', { name: subgraph })).count;
    },
    /** The latest of them (500 at most) since this file opened the stack, oldest first; those that came after so many. */
    async requestsTo(subgraph: string, after = 0): Promise<readonly PartnerRequest[]> {
      return (await ask<{ records: PartnerRequest[] }>('requests', { name: subgraph, after })).records;
    },
    /** Answers in the partner's place until called with null: a partner that lies, or speaks nonsense. */
    async replaceAnswer(subgraph: string, answer: { status?: number; body: unknown } | null): Promise<void> {
      await ask('replace', { name: subgraph, answer });
    },
    /** Stops a process (`police`, `gateway`, …), or one database (`database:gateway`). */
    async stop(name: string): Promise<void> {
      await ask('stop', { name });
    },
    /** Starts it again; resolves when it answers. */
    async start(name: string): Promise<void> {
      await ask('start', { name });
    },
    /** kill -9 of a process, which its supervisor starts again by itself. Resolves when it is gone. */
    async kill(name: string): Promise<void> {
      await ask('kill', { name });
    },
    /** The address of a subgraph's own database, as its own role. */
    databaseUrl(name: string): string {
      const url = databaseUrls[name];
      if (url === undefined) throw new Error(`There is no database ${name}.`);
      return url;
    },
    /** Everything that any process has logged so far, one line each, without the first so many. */
    async logs(after = 0): Promise<readonly string[]> {
      return (await ask<{ lines: string[] }>('logs', { after })).lines;
    },
    async close(): Promise<void> {
      await ask('close');
    },
  };
}

interface Opened {
  readonly id: string;
  readonly home: string;
  readonly anchor: string;
  readonly addresses: {
    readonly gateway: string;
    readonly issuer: string;
    readonly subgraphs: Readonly<Record<string, string>>;
  };
  readonly databaseUrls: Readonly<Record<string, string>>;
}

function parse(text: string) {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
