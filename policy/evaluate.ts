/** One AuthZEN 1.0 evaluation: a request of any shape in, an answer out. */
import { decide, decideUnknown } from './decide.js';
import type { Decision, TraceStep } from './decision.js';
import { isMalformed } from './malformed.js';
import { readQuestion } from './read-question.js';
import type { RuleSet } from './rule-set.js';
import type { Code, Gate, UserCode } from './vocabulary.js';

export interface EvaluationAnswer {
  readonly decision: boolean;
  readonly context: {
    /** For the decision log and for compliance, never for the asking professional. */
    readonly reason_admin: {
      readonly code: Code;
      readonly gate: Gate;
      readonly article: string;
      readonly contribution: string | null;
      readonly records: readonly string[];
      readonly trace: readonly TraceStep[];
    };
    readonly reason_user: { readonly code: UserCode };
    readonly ruleSet: string;
  };
}

export function evaluate(request: unknown, ruleSet: RuleSet): EvaluationAnswer {
  return toAnswer(decideRequest(request, ruleSet), ruleSet);
}

/** The answer to what was no request at all: a line that is not JSON. */
export function evaluateUnreadable(where: string, ruleSet: RuleSet): EvaluationAnswer {
  return toAnswer(decideUnknown(where), ruleSet);
}

export function toAnswer(decision: Decision, ruleSet: RuleSet): EvaluationAnswer {
  const { released, code, gate, article, contribution, records, trace, reasonUser } = decision;
  return {
    decision: released,
    context: {
      reason_admin: { code, gate, article, contribution, records, trace },
      reason_user: reasonUser,
      ruleSet: ruleSet.hash,
    },
  };
}

function decideRequest(request: unknown, ruleSet: RuleSet): Decision {
  try {
    const question = readQuestion(request);
    return isMalformed(question) ? decideUnknown(question.malformed) : decide(question, ruleSet);
  } catch {
    return decideUnknown('request');
  }
}
