/** Asks the changed example and says in one line what came of it. */
import { evaluate } from '../evaluate.js';
import type { Settings } from '../law/settings.js';
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
