/**
 * The shape of the work: acts, steps, preconditions and terms (A 1–8; C 4.2). A document names what acts it knows, since the gates
 * decide nothing by them; what the covenant makes impossible for an act is refused in whatever document.
 */
import { z } from 'zod';
import { CAPACITIES, type Capacity, isEarlyStep, PHASES, type Phase, stepOf } from '../../policy/index.js';
import type { SignedAct } from '../../policy/law/work-tables.js';
import { PLACES, SCOPES } from '../../policy/work/index.js';
import type { RuleSetDocument } from './document.js';
import {
  articleOf,
  count,
  judged,
  record,
  refuseTwice,
  type Say,
  type ShapeContext,
  text,
  word,
  words,
} from './shape-parts.js';

/** The first version in which the work is signed too. */
const SINCE = [2, 1] as const;
const TABLES_OF_WORK = ['acts', 'transitions', 'preconditions', 'workTerms'] as const;
const NAME = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

export function actsShape(context: ShapeContext) {
  const row = record({
    at: word(PLACES),
    scope: word(SCOPES),
    by: words(CAPACITIES),
    phases: words(PHASES),
    needs: judged(z.array(text), refuseTwice),
    article: articleOf(context),
    nl: text,
  });
  return named(judged(row, judgeAct));
}

export function transitionsShape() {
  const to = word(PHASES);
  return record(
    Object.fromEntries(PHASES.map((from) => [from, named(judged(to, (phase, say) => judgeStep(from, phase, say)))])),
  );
}

export function preconditionsShape(context: ShapeContext) {
  return named(record({ article: articleOf(context), nl: text }));
}

export const workTermsShape = z.record(z.string(), count);

/** What the tables say of each other; and all of them are there since the version that has them. */
export function judgeWork(document: RuleSetDocument, say: Say): void {
  const { acts, transitions, preconditions } = document;
  if (
    acts === undefined ||
    transitions === undefined ||
    preconditions === undefined ||
    document.workTerms === undefined
  ) {
    if (!isSince(document.version)) return;
    for (const name of TABLES_OF_WORK) if (document[name] === undefined) say('MISSING', [name], [name]);
    return;
  }
  for (const [act, { needs }] of Object.entries(acts)) {
    needs.forEach((need, at) => {
      if (!Object.hasOwn(preconditions, need)) say('NEED_UNKNOWN', [act, need], ['acts', act, 'needs', at]);
    });
  }
  for (const from of PHASES) {
    for (const act of Object.keys(transitions[from])) {
      if (!acts[act]?.phases.includes(from)) say('STEP_UNKNOWN', [act, from], ['transitions', from, act]);
    }
  }
}

function isSince(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > SINCE[0] || (major === SINCE[0] && minor >= SINCE[1]);
}

/** Who never does it, and where it never is, whatever the rest of the row (C 4.2; R Toegang; A slot). */
function judgeAct({ at, scope, by, phases }: SignedAct, say: Say): void {
  if ((scope === 'CASE') !== phases.length > 0) say('ACT_PHASES', [scope], ['phases']);
  if (by.length === 0) say('EMPTY', ['who may do it'], ['by']);
  by.forEach((capacity, index) => {
    const refuse = (code: 'ACT_CAPACITY' | 'ACT_IN_NAME' | 'ACT_EARLY') => say(code, [capacity], ['by', index]);
    if (IDLE.includes(capacity) || (capacity === 'AUTHORISATION_OFFICER' && scope !== 'REGISTER'))
      refuse('ACT_CAPACITY');
    if (at === 'CONTROLLER' && OF_COLLEGE.includes(capacity)) refuse('ACT_IN_NAME');
    if (capacity === 'MANAGEMENT_ASSISTANT' && phases.some(isEarlyStep)) refuse('ACT_EARLY');
  });
}

/** Who reads rules or statistics, and works on no case (R Toegang; obligation 105). */
const IDLE: readonly Capacity[] = ['RESEARCHER', 'COMPLIANCE_OFFICER'];
/** Who is no controller's professional: what a partner decides of its own data, nobody decides for it (obligation 5). */
const OF_COLLEGE: readonly Capacity[] = ['PROCESS_DIRECTOR', 'MANAGEMENT_ASSISTANT', 'AUTHORISATION_OFFICER'];

/** An end is an end, and what was taken up is never a signal again: that is a new case (A 2; A 3; obligation 66). */
function judgeStep(from: Phase, to: Phase, say: Say): void {
  const isBack = stepOf(from) === 0 || (!isEarlyStep(from) && (isEarlyStep(to) || to === 'DECLINED'));
  if (isBack) say('STEP_BACK', [from, to]);
}

/** A table whose rows have names of their own. */
function named<Row>(row: z.ZodType<Row>): z.ZodType<Record<string, Row>> {
  return judged(z.record(z.string(), row), (rows, say) => {
    for (const name of Object.keys(rows)) if (!NAME.test(name)) say('WORK_NAME', [name], [name]);
  });
}
