/** The rule set: the law as a document with its hash, and made ready for deciding. */
import type { Day } from './instant.js';
import { type LawDocument, lawOn, NEWEST_EDITION } from './law/document.js';
import { compileLaw, type Law } from './law/law.js';
import type { Settings } from './law/settings.js';

export interface RuleSet {
  readonly settings: Settings;
  /** "sha256:…" over the document, by the hash the caller gave. */
  readonly hash: string;
  readonly version: string;
  /** What is hashed and signed; holds the law, and may hold more. */
  readonly document: LawDocument;
  readonly law: Law;
}

/**
 * The tables of `law/` as a rule set, for the edition of a day; without one, the newest.
 * Throws a PolicyProblem for a setting it does not know, and for a day before the covenant.
 */
export function compileRuleSet(
  settings: Partial<Settings>,
  hashOf: (document: LawDocument) => string,
  day: Day = NEWEST_EDITION,
): RuleSet {
  return adoptRuleSet(lawOn(settings, day), hashOf);
}

/** A rule set kept from before, made ready for deciding. The document is one that was checked. */
export function adoptRuleSet(document: LawDocument, hashOf: (document: LawDocument) => string): RuleSet {
  const { settings, version } = document;
  return Object.freeze({ settings, hash: hashOf(document), version, document, law: compileLaw(document) });
}
