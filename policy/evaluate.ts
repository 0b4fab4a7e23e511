/** One AuthZEN 1.0 evaluation: a request of any shape in, an answer out. */
import { decideTraced, decideUnknown } from './decide.js';
import type { Decision, TraceStep } from './decision.js';
import type { RuleId } from './law/rules.js';
import { isMalformed } from './malformed.js';
import { readQuestion } from './read-question.js';
import type { RuleSet } from './rule-set.js';
import type { BasisKind, Code, Gate, UserCode } from './vocabulary.js';

export interface EvaluationAnswer {
  readonly decision: boolean;
  readonly context: {
    /** For the decision log and for compliance, never for the asking professional. */
    readonly reason_admin: {
      readonly code: Code;
      readonly gate: Gate;
      readonly rule: RuleId | null;
      readonly article: string;
      readonly contribution: string | null;
      readonly basis: BasisKind | null;
      readonly records: readonly string[];
      readonly trace: readonly TraceStep[];
    };
    readonly reason_user: { readonly code: UserCode };
    readonly ruleSet: string;
  };
}

export function evaluate(request: unknown, ruleSet: RuleSet): EvaluationAnswer {
  const trace: TraceStep[] = [];
  return toAnswer(decideRequest(request, ruleSet, trace), trace, ruleSet);
}

/** The answer to what was no request at all: a line that is not JSON. */
export function evaluateUnreadable(where: string, ruleSet: RuleSet): EvaluationAnswer {
  const trace: TraceStep[] = [];
  return toAnswer(decideUnknown(where, trace), trace, ruleSet);
}

function toAnswer(decision: Decision, trace: readonly TraceStep[], ruleSet: RuleSet): EvaluationAnswer {
  const { released, code, gate, rule, article, contribution, basis, records, reasonUser } = decision;
  return {
    decision: released,
    context: {
      reason_admin: { code, gate, rule, article, contribution, basis, records, trace },
      reason_user: reasonUser,
      ruleSet: ruleSet.hash,
    },
  };
}

function decideRequest(request: unknown, ruleSet: RuleSet, trace: TraceStep[]): Decision {
  try {
    const question = readQuestion(request);
    return isMalformed(question) ? decideUnknown(question.malformed, trace) : decideTraced(question, ruleSet, trace);
  } catch {
    return decideUnknown('request', trace);
  }
}
