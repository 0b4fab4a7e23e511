/** `regietafel rules verify`: who has accepted a rule set, who has not, and which signatures count for nothing. */

import { archiveName } from '../../schema/rule-set/archive.js';
import { verifyRuleSet } from '../../schema/signing/open-rule-set.js';
import { explainIgnored, type Verdict } from '../../schema/signing/verdict.js';
import { CommandProblem } from '../problem.js';
import { findRuleSet } from './reference.js';

export interface VerifyOptions {
  readonly ruleSet: string;
  readonly keys?: string;
  readonly signatures?: string;
  readonly format: 'text' | 'json';
}

/** Returns the exit code: 0 when it is in force, 1 when it is not. */
export async function verifyCommand(options: VerifyOptions, environment = process.env): Promise<0 | 1> {
  const keysFile = options.keys ?? (environment.RULE_SET_KEYS_FILE || undefined);
  if (keysFile === undefined) {
    throw new CommandProblem(
      'Give the public keys the college registered, by --keys or in RULE_SET_KEYS_FILE (docs/rule-set.md).',
    );
  }
  const ruleSet = await findRuleSet(options.ruleSet);
  const signaturesFile = options.signatures ?? (environment.RULE_SET_SIGNATURES_FILE || null);
  const verdict = await verifyRuleSet(ruleSet, { keysFile, signaturesFile }, Date.now());
  const name = archiveName(ruleSet.document, ruleSet.hash);
  process.stdout.write(
    options.format === 'json'
      ? `${JSON.stringify({ name, hash: ruleSet.hash, ...verdict })}\n`
      : printVerdict(name, verdict),
  );
  return verdict.isInForce ? 0 : 1;
}

function printVerdict(name: string, verdict: Verdict): string {
  const { isInForce, accepted, missing, rejected, revoked, ignored } = verdict;
  const rows = Object.entries({ accepted, missing, rejected, revoked })
    .filter(([label, names]) => label === 'accepted' || names.length > 0)
    .map(([label, names]) => `  ${label.padEnd(10)}${names.length === 0 ? 'by none' : names.join(', ')}\n`);
  const notes = ignored.map((one) => `  ${explainIgnored(one)}\n`);
  return `Rule set ${name} is ${isInForce ? 'in force' : 'not in force'}.\n${rows.join('')}${notes.join('')}`;
}
