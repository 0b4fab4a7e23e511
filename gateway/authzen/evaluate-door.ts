/** `POST /access/v1/evaluation` and `/evaluations` (AuthZEN §6, §7): the same `evaluate` that reads lines on stdin. */
import { type EvaluationAnswer, evaluate } from '../../policy/index.js';
import { isJsonObject, type JsonObject } from '../json.js';
import { measureJson, refuseAbove } from '../limits/index.js';
import { EVALUATION, EVALUATIONS, requireEnvelope, type Semantic } from './envelope.js';
import type { Answered, Asker, Door, Kit } from './kit.js';

const KEYS = ['subject', 'action', 'resource', 'context'] as const;

export const answerEvaluation: Door = (body, kit) => {
  requireEnvelope(EVALUATION, body);
  return async (asker) => {
    const answer = evaluate(body, kit.ruleSet);
    const decided = { released: Number(answer.decision), codes: [codeOf(answer)] };
    return { body: printAnswer(answer, asker), asked: { evaluations: 1 }, decided };
  };
};

export const answerEvaluations: Door = (body, kit) => {
  // §7.1: without evaluations, or with an empty list of them, it is one evaluation and is answered as one.
  if (isJsonObject(body) && isEmpty(body.evaluations)) return answerEvaluation(body, kit);
  const { options, evaluations } = requireEnvelope(EVALUATIONS, body);
  refuseAbove(kit.limits, 'LIMIT_EVALUATIONS', evaluations.length);
  const defaults = body as JsonObject;
  checkWrittenOut(defaults, evaluations, kit);
  const semantic = options?.evaluations_semantic ?? 'execute_all';
  return (asker) => evaluateAll(defaults, evaluations, semantic, asker, kit);
};

async function evaluateAll(
  defaults: JsonObject,
  evaluations: readonly unknown[],
  semantic: Semantic,
  asker: Asker,
  { ruleSet, turns }: Kit,
): Promise<Answered> {
  const printed: string[] = [];
  const codes: string[] = [];
  let released = 0;
  const pace = await turns.begin();
  for (const each of evaluations) {
    const answer = evaluate(withDefaults(each, defaults), ruleSet);
    printed.push(printAnswer(answer, asker));
    codes.push(codeOf(answer));
    if (answer.decision) released += 1;
    if (isLast(answer, semantic)) break;
    if (pace.isDue()) await pace.rest();
  }
  return {
    body: `{"evaluations":[${printed.join(',')}]}`,
    asked: { evaluations: evaluations.length, semantic },
    decided: { released, codes },
  };
}

/** §7.1.1: a key of the evaluation itself comes before the default of that name, whole. */
function withDefaults(evaluation: unknown, defaults: JsonObject): unknown {
  if (!isJsonObject(evaluation)) return evaluation;
  const merged: Record<string, unknown> = {};
  for (const key of KEYS) {
    const source = Object.hasOwn(evaluation, key) ? evaluation : defaults;
    if (Object.hasOwn(source, key)) merged[key] = source[key];
  }
  return merged;
}

/** Facts given once for a thousand evaluations are read a thousand times. */
function checkWrittenOut(defaults: JsonObject, evaluations: readonly unknown[], { limits }: Kit): void {
  const most = limits.LIMIT_EVALUATIONS_BYTES;
  let bytes = 0;
  for (const key of KEYS) {
    if (!Object.hasOwn(defaults, key)) continue;
    const uses = evaluations.filter((each) => isJsonObject(each) && !Object.hasOwn(each, key)).length;
    bytes += uses * measureJson(defaults[key], most);
  }
  refuseAbove(limits, 'LIMIT_EVALUATIONS_BYTES', bytes);
}

/** §7.1.2.1: `&&`, `||`, or all of them. */
function isLast({ decision }: EvaluationAnswer, semantic: Semantic): boolean {
  switch (semantic) {
    case 'execute_all':
      return false;
    case 'deny_on_first_deny':
      return !decision;
    case 'permit_on_first_permit':
      return decision;
  }
}

/** To compliance the very bytes of `regietafel evaluate`; to everyone else without what is not for the one who asks. */
function printAnswer(answer: EvaluationAnswer, { hearsReasons }: Asker): string {
  if (hearsReasons) return JSON.stringify(answer);
  const { reason_user, ruleSet } = answer.context;
  return JSON.stringify({ decision: answer.decision, context: { reason_user, ruleSet } });
}

function codeOf({ context }: EvaluationAnswer): string {
  return context.reason_admin.code;
}

function isEmpty(evaluations: unknown): boolean {
  return evaluations === undefined || (Array.isArray(evaluations) && evaluations.length === 0);
}
