/** The limits as settings: `LIMIT_*`, each with a safe default, a range that no typing error can leave, and its reason. */
import { SettingsProblem } from '../errors/index.js';

interface LimitDefinition {
  readonly byDefault: number;
  readonly most: number;
  readonly why: string;
}

// The whole case view of eight partners is about 300 fields: 1,000 tokens, 9 levels, cost 400.
// prettier-ignore
export const LIMITS = {
  LIMIT_BODY_BYTES: { byDefault: 131_072, most: 1_048_576, why: 'bytes of a body, before anything is parsed' },
  LIMIT_TOKENS: { byDefault: 4_000, most: 20_000, why: 'tokens of a document, before it is parsed' },
  LIMIT_DEPTH: { byDefault: 12, most: 50, why: 'levels of fields, through fragments' },
  LIMIT_ALIASES: { byDefault: 30, most: 1_000, why: 'aliases, through fragments (threats A15)' },
  LIMIT_ROOT_FIELDS: {
    byDefault: 5,
    most: 50,
    why: 'fields of the root type, through fragments; casework is asked of 50 cases',
  },
  LIMIT_REPEATS: {
    byDefault: 30,
    most: 200,
    why: 'times one field is selected in one place: validation compares all pairs',
  },
  LIMIT_OPERATIONS: { byDefault: 5, most: 50, why: 'operations in a document' },
  LIMIT_FRAGMENTS: { byDefault: 30, most: 200, why: 'fragment definitions in a document' },
  LIMIT_FRAGMENT_NESTING: { byDefault: 8, most: 30, why: 'fragments spread inside each other (threats A11)' },
  LIMIT_DIRECTIVES: { byDefault: 20, most: 500, why: 'directives in a document' },
  LIMIT_VARIABLES: { byDefault: 20, most: 200, why: 'variables defined or sent' },
  LIMIT_VARIABLES_BYTES: { byDefault: 16_384, most: 131_072, why: 'bytes of all values of variables' },
  LIMIT_COST: {
    byDefault: 2_000,
    most: 20_000,
    why: 'cost: 1 for a field, 3 for a field with fields, times its rank when repeated, through fragments',
  },
  LIMIT_AUTHZEN_BYTES: {
    byDefault: 2_097_152,
    most: 16_777_216,
    why: 'bytes of a body to /access/v1, which carries its facts with it: 700 requests of some 3 kB',
  },
  LIMIT_JSON_DEPTH: {
    byDefault: 64,
    most: 500,
    why: 'levels of JSON where it is written out again: a search, an explanation (evaluate takes any depth)',
  },
  LIMIT_EVALUATIONS: {
    byDefault: 1_000,
    most: 10_000,
    why: 'evaluations in a request, each with its place in the log',
  },
  LIMIT_EVALUATIONS_BYTES: {
    byDefault: 16_777_216,
    most: 268_435_456,
    why: 'bytes of the default values of a request, written out in every evaluation that uses them: each reads them anew',
  },
  // A view of a case is one request; a person who reads without pause sends some ten a minute.
  LIMIT_REQUESTS_PER_MINUTE: { byDefault: 600, most: 60_000, why: 'requests of one account in a minute' },
  LIMIT_CONCURRENT_PER_ACTOR: { byDefault: 20, most: 1_000, why: 'requests of one account being answered at once' },
  LIMIT_REFUSED_PER_MINUTE: {
    byDefault: 60,
    most: 6_000,
    why: 'requests of one address in a minute that are refused for their token, after which they are no longer read',
  },
  LIMIT_CONCURRENT: { byDefault: 200, most: 10_000, why: 'requests being answered at once, of everyone together' },
  LIMIT_EVENT_LOOP_DELAY_MS: {
    byDefault: 1_000,
    most: 60_000,
    why: 'milliseconds by which the process runs late before it sends new work away',
  },
  LIMIT_CANDIDATES: { byDefault: 50_000, most: 1_000_000, why: 'candidates that a search may have to try' },
} as const satisfies Record<string, LimitDefinition>;

/** The name of a limit and of the environment variable that sets it. */
export type LimitName = keyof typeof LIMITS;

export type LimitSettings = Readonly<Record<LimitName, number>> & {
  /** Whether `__schema` and `__type` may be asked: never by default in production. */
  readonly introspection: boolean;
};

/** Reads `LIMIT_*` and `INTROSPECTION`; a wrong value stops the start, because a limit that is silently off is no limit. */
export function readLimitSettings(env: Readonly<Record<string, string | undefined>>): LimitSettings {
  const limits = Object.fromEntries(
    (Object.keys(LIMITS) as LimitName[]).map((name) => [name, readLimit(name, env[name])]),
  ) as Record<LimitName, number>;
  return Object.freeze({ ...limits, introspection: readIntrospection(env) });
}

function readLimit(name: LimitName, text: string | undefined): number {
  const { byDefault, most, why } = LIMITS[name];
  if (text === undefined || text === '') return byDefault;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < 1 || value > most) {
    throw new SettingsProblem(
      `${name} (${why}) must be a whole number from 1 to ${most}; it is "${text}". Leave it out for ${byDefault}.`,
    );
  }
  return value;
}

function readIntrospection(env: Readonly<Record<string, string | undefined>>): boolean {
  const text = env.INTROSPECTION;
  if (text === undefined || text === '') return env.NODE_ENV !== 'production';
  if (text !== 'on' && text !== 'off') {
    throw new SettingsProblem(
      `INTROSPECTION must be "on" or "off"; it is "${text}". Leave it out for off in production.`,
    );
  }
  return text === 'on';
}
