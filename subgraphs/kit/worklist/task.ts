/** How a task is written down: what is not said of it is null. */
import type { TaskKind } from '../../../policy/work/index.js';
import type { WaitingTask } from './worklist.js';

export function task(kind: TaskKind, parts: Partial<Omit<WaitingTask, 'kind'>>): WaitingTask {
  return { kind, caseId: null, subject: null, person: null, version: null, since: null, dueOn: null, ...parts };
}
