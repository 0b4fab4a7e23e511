/** The rule set as it is signed: the law and the classified fields in the canonical JSON of RFC 8785, under its sha-256. */
import { adoptRuleSet, type Day, lawOn, NEWEST_EDITION, type RuleSet, type Settings } from '../../policy/index.js';
import { requireSoundTables } from './check-tables.js';
import { hashDocument, type RuleSetDocument } from './document.js';
import { type FieldRow, readFields } from './fields.js';
import { requireSoundDocument } from './read-document.js';

export { hashDocument, type RuleSetDocument } from './document.js';

/** A rule set with the fields that were signed with its law. */
export interface CompleteRuleSet extends RuleSet {
  readonly document: RuleSetDocument;
}

/**
 * The rule set of this version: its tables and its committed fields, in the edition of a day; without one, the newest.
 * Throws a PolicyProblem for a setting it does not know and for a day before the covenant, a RuleSetError for a wrong row.
 */
export function loadRuleSet(settings: Partial<Settings> = {}, day?: Day): CompleteRuleSet {
  return makeRuleSet(settings, readFields(), day);
}

/** The same with these fields, such as those of a supergraph that is not committed yet. */
export function makeRuleSet(
  settings: Partial<Settings>,
  fields: readonly FieldRow[],
  day: Day = NEWEST_EDITION,
): CompleteRuleSet {
  const document: RuleSetDocument = { ...lawOn(settings, day), fields };
  const ruleSet = keepRuleSet(document);
  if (!sound.has(ruleSet.hash)) {
    if (sound.size === 0) requireSoundTables();
    requireSoundDocument(document);
    sound.add(ruleSet.hash);
  }
  return ruleSet;
}

/** A rule set kept from before: a document that was read without a mistake. */
export function keepRuleSet(document: RuleSetDocument): CompleteRuleSet {
  return Object.freeze({ ...adoptRuleSet(document, hashDocument), document });
}

/** Hashes of what this process has read without a mistake: each is read once. */
const sound = new Set<string>();
