/** One cell: every way in which this field of this controller may reach this reader in this phase, as `decide` has it. */
import {
  type Action,
  type BasisKind,
  type Decision,
  findPartner,
  GATE_TABLE,
  type Gate,
  type Ground,
  type LiftKind,
  type Organisation,
  type Phase,
  type RuleSet,
} from '../../policy/index.js';
import type { ReleaseRule } from '../rule.js';
import { type GroundAttempt, listBases, listGrounds, listLifts, withoutDecision } from './attempts.js';
import { type Attempt, type Hypothesis, supposeAll } from './hypothesis.js';
import type { Post } from './posts.js';

/** One combination that releases, with what it cannot do without. */
export interface Way {
  readonly basis: BasisKind;
  /** Of a public task: the laws that carry it. */
  readonly laws: readonly string[];
  readonly needsDecision: boolean;
  readonly crossDomainConsent: boolean;
  readonly lift: LiftKind | null;
  readonly grounds: readonly Ground[];
}

export interface Cell {
  /** The reader's own organisation and domain: no contribution is asked (G7). */
  readonly isOwn: boolean;
  readonly ways: readonly Way[];
}

export function findWays(
  rule: ReleaseRule,
  controller: Organisation,
  post: Post,
  phase: Phase,
  ruleSet: RuleSet,
  action: Action,
): Cell {
  const hypothesis = supposeAll(rule, controller, post, phase, ruleSet, action);
  if (hypothesis.isOwn) return { isOwn: true, ways: [] };
  const partner = findPartner(controller);
  if (partner === null) return { isOwn: false, ways: [] };
  const grounds = listGrounds(rule, partner, ruleSet.document);
  const admitted: readonly BasisKind[] = ruleSet.document.phases[phase].bases;
  const known = new Map<string, Way[]>();
  for (const basis of listBases(ruleSet.document)) {
    if (!admitted.includes(basis.kind)) continue;
    const attempt = { basis, lift: null, grounds: {}, classLaw: null };
    if (!passes('BASIS', hypothesis.decide(attempt))) continue;
    for (const lift of listLifts(rule)) collect(known, hypothesis, { ...attempt, lift }, grounds);
  }
  return { isOwn: false, ways: [...known.values()].flat() };
}

/** Refused at or before this gate, nothing that is asked later can mend it. */
function passes(gate: Gate, decision: Decision): boolean {
  return decision.released || GATE_TABLE[decision.gate].number > GATE_TABLE[gate].number;
}

/** Tries the grounds once for all laws of a task that stand alike before G13, which asks for the kind of basis only. */
function collect(
  known: Map<string, Way[]>,
  hypothesis: Hypothesis,
  attempt: Attempt,
  grounds: readonly GroundAttempt[],
): void {
  if (!passes('SECRECY', hypothesis.decide(attempt))) return;
  const { basis } = attempt;
  const before = {
    basis: basis.kind,
    needsDecision: !passes('SECRECY', hypothesis.decide({ ...attempt, basis: withoutDecision(basis) })),
    crossDomainConsent: !passes('CROSS_DOMAIN', hypothesis.decide(attempt, 'CROSS_DOMAIN')),
    lift: attempt.lift?.kind ?? null,
  };
  const key = JSON.stringify(before);
  const law = basis.kind === 'PUBLIC_TASK' ? [basis.law] : [];
  const alike = known.get(key);
  if (alike === undefined) {
    const serving = findGrounds(hypothesis, attempt, grounds);
    known.set(
      key,
      serving.map((served) => ({ ...before, grounds: served, laws: law })),
    );
  } else
    known.set(
      key,
      alike.map((way) => ({ ...way, laws: [...new Set([...way.laws, ...law])] })),
    );
}

function findGrounds(
  hypothesis: Hypothesis,
  attempt: Attempt,
  grounds: readonly GroundAttempt[],
): readonly (readonly Ground[])[] {
  const found = new Map<string, readonly Ground[]>();
  for (const ground of grounds) {
    const words = Object.values(ground.grounds);
    const key = words.join(' ');
    if (!found.has(key) && hypothesis.decide({ ...attempt, ...ground }).released) found.set(key, words);
  }
  return [...found.values()];
}
