/** What a process director decides next in his cases, one thing a step (A 1–8). */
import { type Phase, parseDay } from '../../../policy/index.js';
import { type TaskKind, WORK_TERMS } from '../../../policy/work/index.js';
import { dayOf } from '../../kit/worklist/days.js';
import { task } from '../../kit/worklist/task.js';
import type { WaitingTask } from '../../kit/worklist/worklist.js';
import type { OwnCase } from './own-cases.js';
import type { Reader } from './reader.js';

// biome-ignore format: a table
const NEXT = {
  SIGNAL:     'ASSESS_SIGNAL',
  ASSESSMENT: 'DECIDE_ON_INQUIRY',
  INQUIRY:    'DECIDE_ON_TAKE_UP',
  ASSIGNMENT: 'START_APPROACH',
  // The plan is carried out; the team itself says when it is time to discuss whether to end (A 6).
  APPROACH:   null,
  REVIEW:     'DECIDE_AFTER_REVIEW',
  MONITORING: 'MONITORING_ENDS',
  CLOSURE:    'CLOSE_CASE',
  DECLINED:   null,
  CLOSED:     'RECORD_CARE_END',
} as const satisfies Readonly<Record<Phase, TaskKind | null>>;

/** From the handles alone. */
export function listStepTasks(reader: Reader, cases: readonly OwnCase[]): readonly WaitingTask[] {
  return cases.flatMap(({ handle: { id, phase, phaseSince, monitoringUntil }, isDirected }) => {
    const kind = NEXT[phase];
    if (!isDirected || kind === null) return [];
    if (kind !== 'MONITORING_ENDS') return task(kind, { caseId: id, since: phaseSince });
    return isEndingSoon(monitoringUntil, reader)
      ? task(kind, { caseId: id, since: phaseSince, dueOn: monitoringUntil })
      : [];
  });
}

/** Monitoring without an end releases nothing and must not go on so: it is shown at once. */
function isEndingSoon(monitoringUntil: string | null, { now }: Reader): boolean {
  const last = parseDay(monitoringUntil ?? '');
  return last === undefined || last <= dayOf(now) + WORK_TERMS.monitoringEndsSoonDays;
}
