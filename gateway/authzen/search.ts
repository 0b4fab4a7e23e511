/** A search, and what all its candidates share: the moment, the purpose and the facts given, read once. */
import { type Facts, type Instant, isMalformed, parseInstant, readFacts } from '../../policy/index.js';
import { asJsonObject } from '../json.js';

/** Candidates in a fixed order, so that a page may begin at any of them. */
export interface Search {
  readonly size: number;
  /** The candidate at this place as the answer would name it, or undefined where it is not released. */
  releasedAt(place: number): object | undefined;
}

export interface Shared {
  readonly time: Instant;
  readonly purpose: string;
  readonly facts: Facts;
}

/** Undefined where the law cannot read it: such a request is UNKNOWN whoever asks whatever, so it finds nothing. */
export function readShared(context: unknown): Shared | undefined {
  const { time, purpose, facts } = asJsonObject(context);
  if (typeof time !== 'string' || typeof purpose !== 'string' || purpose === '') return undefined;
  const instant = parseInstant(time);
  const read = readFacts(facts);
  return instant === undefined || isMalformed(read) ? undefined : { time: instant, purpose, facts: read };
}

/** A search in which nothing can be found. */
export const NOTHING: Search = { size: 0, releasedAt: () => undefined };
