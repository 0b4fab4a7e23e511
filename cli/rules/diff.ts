/** `regietafel rules diff`: what changes from one rule set to another. */
import { compareRuleSets, type DiffFormat, printDifference } from '../../schema/diff/print-diff.js';
import { findRuleSet } from './reference.js';

export async function diffRuleSets(
  from: string,
  to: string,
  format: DiffFormat,
  stdout: { write(text: string): unknown } = process.stdout,
): Promise<void> {
  const [before, after] = [await findRuleSet(from), await findRuleSet(to)];
  stdout.write(printDifference(compareRuleSets(before, after), format));
}
