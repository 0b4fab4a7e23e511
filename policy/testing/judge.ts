/** Asks the changed example and says in one line what came of it. */
import { evaluate } from '../evaluate.js';
import { explain } from '../explain.js';
import type { RuleId } from '../law/rules.js';
import type { Settings } from '../law/settings.js';
import { isMalformed } from '../malformed.js';
import { readQuestion } from '../read-question.js';
import { compileRuleSet } from '../rule-set.js';
import { buildRequest, type Change } from './question-builder.js';

export function answerTo(change: Change, settings: Partial<Settings> = {}) {
  const { decision, context } = evaluate(
    buildRequest(change),
    compileRuleSet(settings, () => 'sha256:test'),
  );
  return { decision, ...context.reason_admin, userCode: context.reason_user.code };
}

/** "RELEASED at ACTION", "BASIS", or "OBJECTION at BASIS". */
export function judge(change: Change, settings: Partial<Settings> = {}): string {
  const { code, gate, decision } = answerTo(change, settings);
  if (decision !== (code === 'RELEASED')) throw new Error(`${code} with decision ${decision}`);
  return code === gate ? code : `${code} at ${gate}`;
}

/** Every rule that stands in the way of the changed example, also behind the one it stranded on. */
export function obstaclesTo(change: Change, settings: Partial<Settings> = {}): readonly RuleId[] {
  const question = readQuestion(buildRequest(change));
  if (isMalformed(question)) throw new Error(`Malformed at ${question.malformed}`);
  const ruleSet = compileRuleSet(settings, () => 'sha256:test');
  return explain(question, ruleSet).obstacles.map(({ rule }) => rule);
}
