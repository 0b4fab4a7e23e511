/** One explanation: the answer of `evaluate` with its reasons, and everything that stands in the way of a release. */
import {
  evaluate,
  explain,
  isMalformed,
  type Obstacle,
  RULES,
  type RuleSet,
  readQuestion,
} from '../../policy/index.js';
import type { Contract } from '../../schema/contract.js';
import { describeQuestion, type ExplainRequest } from './explain-request.js';

/** Errors: as `describeQuestion` has them. A question that the law cannot read is answered UNKNOWN, as at every door. */
export function explainRequest(asked: ExplainRequest, contract: Contract, ruleSet: RuleSet) {
  const request = describeQuestion(asked, contract);
  const { decision, context } = evaluate(request, ruleSet);
  return {
    decision,
    reasonAdmin: context.reason_admin,
    reasonUser: context.reason_user,
    obstacles: listObstacles(request, ruleSet),
    request,
    ruleSet: context.ruleSet,
  };
}

function listObstacles(request: unknown, ruleSet: RuleSet): readonly Obstacle[] {
  const question = readQuestion(request);
  if (!isMalformed(question)) return explain(question, ruleSet).obstacles;
  const { article, text, needed } = ruleSet.document.rules.KNOWN;
  return [{ gate: RULES.KNOWN.gate, rule: 'KNOWN', article, text, needed, contribution: null }];
}
