/** The rule set as it is signed: its document in the canonical JSON of RFC 8785, under its sha-256. */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import { compileRuleSet, type RuleSet, type Settings } from '../policy/index.js';

/** "sha256:<hex>" over the canonical JSON of a document. */
export function hashDocument(document: unknown): string {
  const canonical = canonicalize(document);
  if (canonical === undefined) throw new TypeError('Only a JSON document has a hash.');
  return `sha256:${createHash('sha256').update(canonical, 'utf8').digest('hex')}`;
}

/** Throws a PolicyProblem for a setting it does not know. */
export function loadRuleSet(settings: Partial<Settings> = {}): RuleSet {
  return compileRuleSet(settings, hashDocument);
}
