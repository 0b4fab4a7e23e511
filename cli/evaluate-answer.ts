/** One line in, one answer out: what `evaluate` does with a line, in whichever thread. */
import { evaluate, evaluateUnreadable, type RuleSet } from '../policy/index.js';
import { parseUniqueJson } from '../schema/unique-json.js';

/** The answers to some lines, a line each, in their order; null stands for a line that was too long to keep. */
export function answerLines(lines: readonly (Buffer | null)[], ruleSet: RuleSet): string {
  let answers = '';
  for (const line of lines) {
    const parsed = line === null ? undefined : parseUniqueJson(line);
    const answer = parsed === undefined ? evaluateUnreadable('line', ruleSet) : evaluate(parsed, ruleSet);
    answers += `${JSON.stringify(answer)}\n`;
  }
  return answers;
}
