/** The rule set as it is signed: the law and the classified fields in the canonical JSON of RFC 8785, under its sha-256. */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import {
  adoptRuleSet,
  type Day,
  type LawDocument,
  lawOn,
  NEWEST_EDITION,
  type RuleSet,
  type Settings,
} from '../../policy/index.js';
import { type FieldRow, readFields } from './fields.js';

/** The document that partners sign: all that decides who sees what. */
export interface RuleSetDocument extends LawDocument {
  readonly fields: readonly FieldRow[];
}

/** "sha256:<hex>" over the canonical JSON of a document. */
export function hashDocument(document: unknown): string {
  const canonical = canonicalize(document);
  if (canonical === undefined) throw new TypeError('Only a JSON document has a hash.');
  return `sha256:${createHash('sha256').update(canonical, 'utf8').digest('hex')}`;
}

/**
 * The rule set of this version: its tables and its committed fields, in the edition of a day; without one, the newest.
 * Throws a PolicyProblem for a setting it does not know, and for a day before the covenant.
 */
export function loadRuleSet(settings: Partial<Settings> = {}, day?: Day): RuleSet {
  return makeRuleSet(settings, readFields(), day);
}

/** The same with these fields, such as those of a supergraph that is not committed yet. */
export function makeRuleSet(
  settings: Partial<Settings>,
  fields: readonly FieldRow[],
  day: Day = NEWEST_EDITION,
): RuleSet {
  const document: RuleSetDocument = { ...lawOn(settings, day), fields };
  return adoptRuleSet(document, hashDocument);
}
