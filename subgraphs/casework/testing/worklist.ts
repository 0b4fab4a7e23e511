/** What waits for an account of the demo world at the college, in words that a test can list. */
import type { EntityManager } from '@mikro-orm/postgresql';
import { loadRuleSet } from '../../../schema/rule-set/index.js';
import type { WaitingTask, WorklistPart } from '../../kit/worklist/worklist.js';
import { readWorklist } from '../worklist/read-worklist.js';
import { ANCHOR, type Casework } from './open-casework.js';

export interface WorklistOf {
  readonly part: WorklistPart;
  /** `ASSESS_SIGNAL h02` or, with its day, `REPORT_ACTION h01 until 2026-12-01`; without a case `ADMIT_MEMBER -`. */
  readonly tasks: readonly string[];
  /** Of one kind. */
  readonly of: (kind: string) => readonly string[];
  /** The tasks of one kind as they are. */
  readonly all: (kind: string) => readonly WaitingTask[];
  /** By their readable keys. */
  readonly cases: readonly string[];
}

/** `at`: the clock, the anchor of the world unless given. Reads in the transaction of the test. */
export async function worklistOf(
  em: EntityManager,
  { world }: Casework,
  account: string,
  at: Date = ANCHOR,
): Promise<WorklistOf> {
  const found = world.professionals.find((one) => one.account === account);
  if (found === undefined) throw new Error(`The demo world has no account ${account}.`);
  const { actor, organisation } = found;
  const asker = { actor, organisation, domains: [], now: at, ruleSet: loadRuleSet({}) };
  // As a request has it: nothing read before is still at hand.
  const part = await readWorklist(em.fork({ keepTransactionContext: true }), asker);
  const nameOf = (id: string | null) => world.cases.find((one) => one.id === id)?.key ?? id ?? '-';
  const tasks = part.tasks
    .map((one) => `${one.kind} ${nameOf(one.caseId)}${one.dueOn ? ` until ${one.dueOn}` : ''}`)
    .sort();
  return {
    part,
    tasks,
    of: (kind) => tasks.filter((one) => one.startsWith(`${kind} `)),
    all: (kind) => part.tasks.filter((one) => one.kind === kind),
    cases: part.cases.map(({ id }) => nameOf(id)).sort(),
  };
}
