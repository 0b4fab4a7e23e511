/** A request under construction: the oracle's types without readonly, and small choices by dice. */
import type * as wire from '../oracle/request.js';

type Changeable<T> = T extends readonly (infer Entry)[]
  ? Changeable<Entry>[]
  : T extends object
    ? { -readonly [Key in keyof T]: Changeable<T[Key]> }
    : T;

export type Draft = Changeable<wire.EvaluationRequest>;
export type DraftFacts = Changeable<wire.Facts>;
export type DraftSubject = Changeable<wire.Subject>;
export type DraftRelease = Changeable<wire.ReleaseField>;
export type DraftProcess = Changeable<wire.ProcessField>;
export type DraftContribution = Changeable<wire.Contribution>;
export type DraftConsent = Changeable<wire.Consent>;
export type DraftNotice = Changeable<wire.Notice>;
export type DraftLimit = Changeable<wire.Limit>;
export type DraftOnwardUse = Changeable<wire.OnwardUse>;
export type DraftTeamEntry = Changeable<wire.TeamEntry>;
export type DraftPerson = Changeable<wire.Person>;

/** The entry the dice point at; the simplest stands first, so that a counterexample shrinks to it. */
export function pick<T>(list: readonly T[], dice: number): T {
  if (list.length === 0) throw new RangeError('There is nothing to pick from.');
  return list[dice % list.length] as T;
}

/** Changes the entry the dice point at, if there is one. */
export function touch<T>(list: readonly T[], dice: number, change: (entry: T) => void): void {
  if (list.length > 0) change(pick(list, dice));
}

/** A copy to change by itself. structuredClone crosses into the engine each time, which would cost more than the world. */
export function copyOf<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (isArray(value)) return value.map(copyOf) as T;
  const copy: Record<string, unknown> = {};
  for (const [key, part] of entries(value)) copy[key] = copyOf(part);
  return copy as T;
}

/** Taken out once: Jest looks up the globals of its sandbox slowly. */
const { isArray } = Array;
const { entries } = Object;
