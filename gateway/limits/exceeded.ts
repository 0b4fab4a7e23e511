import { type ErrorCode, RegietafelError } from '../errors/index.js';
import type { LimitName, LimitSettings } from './settings.js';

/** The code a caller sees for each limit that he can pass. */
const CODES = {
  LIMIT_BODY_BYTES: 'BODY_TOO_LARGE',
  LIMIT_TOKENS: 'OPERATION_TOO_LARGE',
  LIMIT_DEPTH: 'OPERATION_TOO_DEEP',
  LIMIT_ALIASES: 'TOO_MANY_ALIASES',
  LIMIT_ROOT_FIELDS: 'TOO_MANY_ROOT_FIELDS',
  LIMIT_REPEATS: 'TOO_MANY_REPEATED_FIELDS',
  LIMIT_OPERATIONS: 'TOO_MANY_OPERATIONS',
  LIMIT_FRAGMENTS: 'TOO_MANY_FRAGMENTS',
  LIMIT_FRAGMENT_NESTING: 'FRAGMENTS_TOO_NESTED',
  LIMIT_DIRECTIVES: 'TOO_MANY_DIRECTIVES',
  LIMIT_VARIABLES: 'TOO_MANY_VARIABLES',
  LIMIT_VARIABLES_BYTES: 'VARIABLES_TOO_LARGE',
  LIMIT_COST: 'OPERATION_TOO_COSTLY',
  LIMIT_AUTHZEN_BYTES: 'BODY_TOO_LARGE',
  LIMIT_JSON_DEPTH: 'JSON_TOO_DEEP',
  LIMIT_EVALUATIONS: 'TOO_MANY_EVALUATIONS',
  LIMIT_EVALUATIONS_BYTES: 'EVALUATIONS_TOO_LARGE',
  LIMIT_REQUESTS_PER_MINUTE: 'RATE_LIMITED',
  LIMIT_CONCURRENT_PER_ACTOR: 'TOO_MANY_AT_ONCE',
  LIMIT_REFUSED_PER_MINUTE: 'TOO_MANY_REFUSED',
  LIMIT_CONCURRENT: 'OVERLOADED',
  LIMIT_EVENT_LOOP_DELAY_MS: 'OVERLOADED',
  LIMIT_CANDIDATES: 'SEARCH_TOO_WIDE',
} as const satisfies Record<LimitName, ErrorCode>;

/** Refuses when more was counted than the limit allows, saying which setting, its value and the count so far. */
export function refuseAbove(
  settings: LimitSettings,
  name: LimitName,
  counted: number,
  headers: Readonly<Record<string, string>> = {},
): void {
  const limit = settings[name];
  if (counted > limit) throw new RegietafelError(CODES[name], { limit: { name, limit, counted }, headers });
}
