/** Why: the same decision with the trace of gates, and everything that stands in the way, not only what was met first. */
import { type Asked, ask } from './asked.js';
import { decideTraced } from './decide.js';
import type { Decision, TraceStep } from './decision.js';
import { CONTRIBUTION_GATES, QUESTION_GATES } from './gate-order.js';
import { judgeLimits } from './gates/g06-limits.js';
import { isOwnData } from './gates/g07-own-data.js';
import { isMatch } from './gates/g08-contribution.js';
import { RULES, type RuleId } from './law/rules.js';
import type { Question, ReleaseField } from './question.js';
import { findUnknown } from './read-question.js';
import type { RuleSet } from './rule-set.js';
import type { Gate } from './vocabulary.js';

/** One rule that is not met, in the covenant's words, with what would meet it. */
export interface Obstacle {
  readonly gate: Gate;
  readonly rule: RuleId;
  readonly article: string;
  readonly text: string;
  readonly needed: string;
  /** The contribution it stands in the way of; null where it concerns the question itself. */
  readonly contribution: string | null;
}

export interface Explanation {
  readonly decision: Decision;
  readonly trace: readonly TraceStep[];
  /** Empty when released. One contribution that meets every rule is enough; each lists what it lacks. */
  readonly obstacles: readonly Obstacle[];
}

/** Decides and explains, by the engine that decides at run time. For compliance, never for the asking professional (15d). */
export function explain(question: Question, ruleSet: RuleSet): Explanation {
  const trace: TraceStep[] = [];
  const decision = decideTraced(question, ruleSet, trace);
  return { decision, trace, obstacles: decision.released ? [] : listObstacles(question, ruleSet) };
}

function listObstacles(question: Question, ruleSet: RuleSet): readonly Obstacle[] {
  const { rules } = ruleSet.document;
  const describe = (rule: RuleId, contribution: string | null = null): Obstacle => {
    const { article, text, needed } = rules[rule];
    return { gate: RULES[rule].gate, rule, article, text, needed, contribution };
  };
  if (findUnknown(question.resource, question.action, question.facts) !== null) return [describe('KNOWN')];
  const asked = ask(question, ruleSet.law);
  const met: Obstacle[] = [];
  for (const { judge } of QUESTION_GATES) {
    const refusal = judge(asked);
    if (refusal !== null) met.push(describe(refusal));
  }
  const { resource } = question;
  return resource.kind === 'release' ? [...met, ...listFieldObstacles(asked, resource, describe)] : met;
}

function listFieldObstacles(
  asked: Asked,
  field: ReleaseField,
  describe: (rule: RuleId, contribution?: string) => Obstacle,
): readonly Obstacle[] {
  const before = asked.records.length;
  const limited = judgeLimits(asked, field);
  if (limited !== null) return [describe(limited)];
  const onlyVital = asked.records.length > before;
  if (!onlyVital && isOwnData(asked, field)) return [];
  const matching = asked.facts.contributions.filter(
    (each) => (!onlyVital || each.basis.kind === 'VITAL_INTEREST') && isMatch(asked, field, each),
  );
  if (matching.length === 0) return [describe('CONTRIBUTED')];
  return matching.flatMap((contribution) =>
    CONTRIBUTION_GATES.flatMap(({ judge }) => {
      const refusal = judge(asked, field, contribution);
      return refusal === null ? [] : [describe(refusal, contribution.id)];
    }),
  );
}
