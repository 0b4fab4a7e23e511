/** The decision of release: the gates in order, the first that refuses gives code and gate. Never throws; what it cannot decide it withholds. */
import { type Asked, ask, type Refusal } from './asked.js';
import type { Decision, TraceStep } from './decision.js';
import { CONTRIBUTION_GATES, QUESTION_GATES } from './gate-order.js';
import { judgeLimits } from './gates/g06-limits.js';
import { isOwnData } from './gates/g07-own-data.js';
import { isMatch } from './gates/g08-contribution.js';
import { GATE_TABLE } from './law/gates.js';
import { RULES, type RuleId } from './law/rules.js';
import { hear } from './neutral-reason.js';
import type { Contribution, Question, ReleaseField } from './question.js';
import { findUnknown } from './read-question.js';
import type { RuleSet } from './rule-set.js';
import type { Gate } from './vocabulary.js';

/** A trace being written, or null when nobody asked for one: then a gate allocates nothing. */
type Trace = TraceStep[] | null;

/** Decides without a trace, for the running system. `explain` gives the same decision with one. */
export function decide(question: Question, ruleSet: RuleSet): Decision {
  return decideTraced(question, ruleSet, null);
}

/** Decides, and notes each gate in the trace. */
export function decideTraced(question: Question, ruleSet: RuleSet, trace: Trace): Decision {
  try {
    const unknown = findUnknown(question.resource, question.action, question.facts);
    return unknown === null ? passGates(ask(question, ruleSet.law), trace) : decideUnknown(unknown.malformed, trace);
  } catch {
    return decideUnknown('decision', trace);
  }
}

/** Withheld because something about the question is not known. */
export function decideUnknown(where: string, trace: Trace = null): Decision {
  if (trace !== null) {
    trace.length = 0;
    trace.push({ gate: 'UNKNOWN', passed: false, code: 'UNKNOWN', rule: 'KNOWN', malformed: where });
  }
  return UNKNOWN;
}

function passGates(asked: Asked, trace: Trace): Decision {
  for (const { gate, judge } of QUESTION_GATES) {
    const mark = asked.records.length;
    const refusal = judge(asked);
    if (trace !== null) note(trace, asked, gate, refusal, mark, null);
    if (refusal !== null) return withhold(asked, refusal, null);
  }
  const { resource } = asked;
  return resource.kind === 'release' ? releaseField(asked, resource, trace) : release(asked, 'PHASE', null, null);
}

/** G6–G14, for a `release` field. */
function releaseField(asked: Asked, field: ReleaseField, trace: Trace): Decision {
  const { records } = asked;
  const before = records.length;
  const limited = judgeLimits(asked, field);
  if (trace !== null) note(trace, asked, 'LIMITS', limited, before, null);
  if (limited !== null) return withhold(asked, limited, null);
  const onlyVital = records.length > before;

  if (!onlyVital && isOwnData(asked, field)) {
    trace?.push({ gate: 'OWN_DATA', passed: true, rule: 'OWN_DATA' });
    return release(asked, 'OWN_DATA', 'OWN_DATA', null);
  }

  const mark = records.length;
  let nearest: Attempt | null = null;
  for (const contribution of asked.facts.contributions) {
    if (onlyVital && contribution.basis.kind !== 'VITAL_INTEREST') continue;
    if (!isMatch(asked, field, contribution)) continue;
    records.push(contribution.id);
    trace?.push({ gate: 'CONTRIBUTION', passed: true, contribution: contribution.id });
    asked.admittedBy = null;
    const refusal = tryContribution(asked, field, contribution, trace);
    if (refusal === null) return release(asked, 'ACTION', asked.admittedBy, contribution);
    if (nearest === null || isFurther(refusal, nearest.refusal)) {
      nearest = { contribution, refusal, records: records.slice(mark) };
    }
    records.length = mark;
  }
  if (nearest === null) {
    if (trace !== null) note(trace, asked, 'CONTRIBUTION', 'CONTRIBUTED', mark, null);
    return withhold(asked, 'CONTRIBUTED', null);
  }
  for (const id of nearest.records) records.push(id);
  return withhold(asked, nearest.refusal, nearest.contribution);
}

/** A contribution that did not pass, and where it stranded. */
interface Attempt {
  readonly contribution: Contribution;
  readonly refusal: RuleId;
  readonly records: readonly string[];
}

function isFurther(refusal: RuleId, than: RuleId): boolean {
  return GATE_TABLE[RULES[refusal].gate].number > GATE_TABLE[RULES[than].gate].number;
}

function tryContribution(asked: Asked, field: ReleaseField, contribution: Contribution, trace: Trace): Refusal {
  for (const { gate, judge } of CONTRIBUTION_GATES) {
    const mark = asked.records.length;
    const refusal = judge(asked, field, contribution);
    if (trace !== null) note(trace, asked, gate, refusal, mark, contribution.id);
    if (refusal !== null) return refusal;
  }
  return null;
}

function release(asked: Asked, gate: Gate, rule: RuleId | null, contribution: Contribution | null): Decision {
  const { gates, rules } = asked.tables;
  return {
    released: true,
    code: 'RELEASED',
    gate,
    rule,
    article: rule === null ? gates[gate].article : rules[rule].article,
    contribution: contribution === null ? null : contribution.id,
    basis: contribution === null ? null : contribution.basis.kind,
    records: sortOnce(asked.records),
    reasonUser: hear('RELEASED'),
  };
}

function withhold(asked: Asked, refusal: RuleId, contribution: Contribution | null): Decision {
  const { gate, code } = RULES[refusal];
  const basis = contribution === null ? null : contribution.basis.kind;
  return {
    released: false,
    code,
    gate,
    rule: refusal,
    article: asked.tables.rules[refusal].article,
    contribution: contribution === null ? null : contribution.id,
    basis,
    records: sortOnce(asked.records),
    reasonUser: hear(asked.tables.hearings[gate], basis, asked),
  };
}

const UNKNOWN: Decision = Object.freeze({
  released: false,
  code: 'UNKNOWN',
  gate: 'UNKNOWN',
  rule: 'KNOWN',
  article: RULES.KNOWN.article,
  contribution: null,
  basis: null,
  records: Object.freeze([]),
  reasonUser: hear('NOT_AVAILABLE'),
});

const FEW = 24;

/** The ids in code-unit order, each once. Few as they mostly are, insertion where they stand beats sorting. */
function sortOnce(ids: string[]): readonly string[] {
  if (ids.length > FEW) return [...new Set(ids)].sort();
  let end = 0;
  for (const id of ids) {
    let at = end;
    while (at > 0 && id < (ids[at - 1] ?? '')) at--;
    if (at > 0 && ids[at - 1] === id) continue;
    for (let hole = end; hole > at; hole--) ids[hole] = ids[hole - 1] ?? id;
    ids[at] = id;
    end++;
  }
  ids.length = end;
  return ids;
}

function note(
  trace: TraceStep[],
  { records, admittedBy }: Asked,
  gate: Gate,
  refusal: Refusal,
  mark: number,
  contribution: string | null,
): void {
  const rule = refusal ?? (gate === 'CROSS_DOMAIN' ? admittedBy : null);
  trace.push({
    gate,
    passed: refusal === null,
    ...(refusal !== null && { code: RULES[refusal].code }),
    ...(rule !== null && { rule }),
    ...(contribution !== null && { contribution }),
    ...(records.length > mark && { records: records.slice(mark) }),
  });
}
