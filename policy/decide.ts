/** The decision of release: the gates in order, the first that refuses gives code and gate. Never throws; what it cannot decide it withholds. */
import { CITATIONS } from './articles.js';
import { type Asked, ask } from './asked.js';
import type { Decision, TraceStep } from './decision.js';
import { explainRefusal } from './explain.js';
import { judgeScreening } from './gates/g01-screening.js';
import { judgeCapacity } from './gates/g02-capacity.js';
import { judgeInvolvement } from './gates/g03-involvement.js';
import { judgePurpose } from './gates/g04-purpose.js';
import { judgePhase } from './gates/g05-phase.js';
import { judgeLimits } from './gates/g06-limits.js';
import { isOwnData } from './gates/g07-own-data.js';
import { isMatch } from './gates/g08-contribution.js';
import { judgeNotice } from './gates/g09-notice.js';
import { judgeBasis } from './gates/g10-basis.js';
import { judgeCrossDomain } from './gates/g11-cross-domain.js';
import { judgeSecrecy } from './gates/g12-secrecy.js';
import { judgeClass } from './gates/g13-class.js';
import { judgeAction } from './gates/g14-action.js';
import type { Outcome } from './outcome.js';
import type { Contribution, Question, ReleaseField } from './question.js';
import { findUnknown } from './read-question.js';
import type { RuleSet } from './rule-set.js';
import { type Code, GATES, type Gate } from './vocabulary.js';

interface QuestionGate {
  readonly gate: Gate;
  readonly judge: (asked: Asked) => Outcome;
}

interface ContributionGate {
  readonly gate: Gate;
  readonly judge: (asked: Asked, field: ReleaseField, contribution: Contribution) => Outcome;
}

/** G1–G5, asked of every question. */
const QUESTION_GATES: readonly QuestionGate[] = [
  { gate: 'SCREENING', judge: judgeScreening },
  { gate: 'CAPACITY', judge: judgeCapacity },
  { gate: 'INVOLVEMENT', judge: judgeInvolvement },
  { gate: 'PURPOSE', judge: judgePurpose },
  { gate: 'PHASE', judge: judgePhase },
];

/** G9–G14, asked of every contribution that matches. */
const CONTRIBUTION_GATES: readonly ContributionGate[] = [
  { gate: 'NOTICE', judge: judgeNotice },
  { gate: 'BASIS', judge: judgeBasis },
  { gate: 'CROSS_DOMAIN', judge: judgeCrossDomain },
  { gate: 'SECRECY', judge: judgeSecrecy },
  { gate: 'CLASS', judge: judgeClass },
  { gate: 'ACTION', judge: judgeAction },
];

export function decide(question: Question, ruleSet: RuleSet): Decision {
  try {
    const unknown = findUnknown(question.resource, question.action, question.facts);
    return unknown === null ? passGates(ask(question, ruleSet.settings)) : decideUnknown(unknown.malformed);
  } catch {
    return decideUnknown('decision');
  }
}

/** Withheld because something about the question is not known. */
export function decideUnknown(where: string): Decision {
  const trace: TraceStep[] = [{ gate: 'UNKNOWN', passed: false, code: 'UNKNOWN', malformed: where }];
  return withhold(null, 'UNKNOWN', 'UNKNOWN', null, [], trace);
}

function passGates(asked: Asked): Decision {
  const trace: TraceStep[] = [];
  const records: string[] = [];
  for (const { gate, judge } of QUESTION_GATES) {
    const outcome = judge(asked);
    note(trace, gate, outcome);
    for (const id of outcome.records) records.push(id);
    if (outcome.code !== null) return withhold(asked, gate, outcome.code, null, records, trace);
  }
  const { resource } = asked;
  return resource.kind === 'release'
    ? releaseField(asked, resource, records, trace)
    : release('PHASE', null, records, trace);
}

/** G6–G14, for a `release` field. */
function releaseField(asked: Asked, field: ReleaseField, records: string[], trace: TraceStep[]): Decision {
  const limits = judgeLimits(asked, field);
  note(trace, 'LIMITS', limits);
  for (const id of limits.records) records.push(id);
  if (limits.code !== null) return withhold(asked, 'LIMITS', limits.code, null, records, trace);
  const onlyVital = limits.records.length > 0;

  if (!onlyVital && isOwnData(asked, field)) {
    trace.push(PASSED.OWN_DATA);
    return release('OWN_DATA', null, records, trace);
  }

  let nearest: Attempt | null = null;
  for (const contribution of asked.facts.contributions) {
    if (onlyVital && contribution.basis.kind !== 'VITAL_INTEREST') continue;
    if (!isMatch(asked, field, contribution)) continue;
    const attempt = tryContribution(asked, field, contribution, trace);
    if (attempt.code === null) return release('ACTION', contribution, [...records, ...attempt.records], trace);
    if (nearest === null || CITATIONS[attempt.gate].number > CITATIONS[nearest.gate].number) nearest = attempt;
  }
  if (nearest === null || nearest.code === null) {
    trace.push({ gate: 'CONTRIBUTION', passed: false, code: 'CONTRIBUTION' });
    return withhold(asked, 'CONTRIBUTION', 'CONTRIBUTION', null, records, trace);
  }
  const { gate, code, contribution } = nearest;
  return withhold(asked, gate, code, contribution, [...records, ...nearest.records], trace);
}

interface Attempt {
  readonly contribution: Contribution;
  readonly gate: Gate;
  /** Null when it passed every gate. */
  readonly code: Code | null;
  readonly records: readonly string[];
}

function tryContribution(asked: Asked, field: ReleaseField, contribution: Contribution, trace: TraceStep[]): Attempt {
  const records = [contribution.id];
  trace.push({ gate: 'CONTRIBUTION', passed: true, contribution: contribution.id });
  for (const { gate, judge } of CONTRIBUTION_GATES) {
    const outcome = judge(asked, field, contribution);
    noteTried(trace, gate, outcome, contribution.id);
    for (const id of outcome.records) records.push(id);
    if (outcome.code !== null) return { contribution, gate, code: outcome.code, records };
  }
  return { contribution, gate: 'ACTION', code: null, records };
}

function release(gate: Gate, tried: Contribution | null, records: readonly string[], trace: TraceStep[]): Decision {
  return {
    released: true,
    code: 'RELEASED',
    gate,
    article: CITATIONS[gate].article,
    contribution: tried?.id ?? null,
    records: sorted(records),
    trace,
    reasonUser: { code: 'RELEASED' },
  };
}

function withhold(
  asked: Asked | null,
  gate: Gate,
  code: Code,
  tried: Contribution | null,
  records: readonly string[],
  trace: TraceStep[],
): Decision {
  return {
    released: false,
    code,
    gate,
    article: CITATIONS[gate].article,
    contribution: tried?.id ?? null,
    records: sorted(records),
    trace,
    reasonUser: { code: explainRefusal(gate, tried?.basis.kind ?? null, asked) },
  };
}

/** In code-unit order, each id once. The lists are short: insertion beats sorting. */
function sorted(ids: readonly string[]): readonly string[] {
  if (ids.length < 2) return ids;
  if (ids.length > 24) return [...new Set(ids)].sort();
  const ordered: string[] = [];
  for (const id of ids) {
    let at = ordered.length;
    while (at > 0 && id < (ordered[at - 1] ?? '')) at--;
    if (at > 0 && ordered[at - 1] === id) continue;
    ordered.push(id);
    for (let hole = ordered.length - 1; hole > at; hole--) ordered[hole] = ordered[hole - 1] ?? id;
    ordered[at] = id;
  }
  return ordered;
}

/** Steps passed on no record are one and the same value for every decision. */
const PASSED = Object.freeze(
  Object.fromEntries(GATES.map((gate): [Gate, TraceStep] => [gate, Object.freeze({ gate, passed: true })])),
) as Readonly<Record<Gate, TraceStep>>;

function note(trace: TraceStep[], gate: Gate, { passed, code, records }: Outcome): void {
  if (code !== null) trace.push(records.length === 0 ? { gate, passed, code } : { gate, passed, code, records });
  else trace.push(records.length === 0 ? PASSED[gate] : { gate, passed, records });
}

function noteTried(trace: TraceStep[], gate: Gate, { passed, code, records }: Outcome, contribution: string): void {
  if (code !== null) trace.push({ gate, passed, code, contribution, records });
  else trace.push(records.length === 0 ? { gate, passed, contribution } : { gate, passed, contribution, records });
}
