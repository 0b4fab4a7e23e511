/** One cell: every way in which this field of this controller may reach this reader in this phase, as `decide` has it. */
import {
  type BasisKind,
  CITATIONS,
  type Decision,
  findPartner,
  type Gate,
  type Ground,
  type LiftKind,
  type Organisation,
  PHASE_TABLE,
  type Phase,
  type RuleSet,
} from '../../policy/index.js';
import type { ReleaseRule } from '../rule.js';
import { BASIS_ATTEMPTS, type GroundAttempt, listGrounds, listLifts, withoutDecision } from './attempts.js';
import { type Hypothesis, supposeAll } from './hypothesis.js';
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
): Cell {
  const hypothesis = supposeAll(rule, controller, post, phase, ruleSet);
  if (hypothesis.isOwn) return { isOwn: true, ways: [] };
  const partner = findPartner(controller);
  if (partner === null) return { isOwn: false, ways: [] };
  const found = new Map<string, Way>();
  const grounds = listGrounds(rule, partner);
  const lifts = listLifts(rule);
  const admitted: readonly BasisKind[] = PHASE_TABLE[phase].bases;
  for (const basis of BASIS_ATTEMPTS) {
    if (!admitted.includes(basis.kind)) continue;
    const attempt = { basis, lift: null, grounds: {}, classLaw: null };
    if (!passes('BASIS', hypothesis.decide(attempt))) continue;
    for (const lift of lifts) {
      if (!passes('SECRECY', hypothesis.decide({ ...attempt, lift }))) continue;
      for (const ground of grounds) collect(found, hypothesis, { ...attempt, lift, ...ground });
    }
  }
  return { isOwn: false, ways: [...found.values()] };
}

type Attempt = Parameters<Hypothesis['decide']>[0];

/** Refused at or before this gate, nothing that is asked later can mend it. */
function passes(gate: Gate, decision: Decision): boolean {
  return decision.released || CITATIONS[decision.gate].number > CITATIONS[gate].number;
}

function collect(found: Map<string, Way>, hypothesis: Hypothesis, attempt: Attempt & GroundAttempt): void {
  if (!hypothesis.decide(attempt).released) return;
  const { basis, lift, grounds } = attempt;
  const isFree = hypothesis.decide({ ...attempt, basis: withoutDecision(basis) }).released;
  const way = {
    basis: basis.kind,
    crossDomainConsent: !hypothesis.decide(attempt, 'CROSS_DOMAIN').released,
    lift: lift?.kind ?? null,
    grounds: Object.values(grounds),
  };
  const key = JSON.stringify(way);
  const known = found.get(key);
  const laws = basis.kind === 'PUBLIC_TASK' ? [basis.law] : [];
  found.set(key, {
    ...way,
    laws: [...new Set([...(known?.laws ?? []), ...laws])],
    // What goes without a decision under one law does not need one.
    needsDecision: (known?.needsDecision ?? true) && !isFree,
  });
}
