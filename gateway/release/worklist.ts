/**
 * The worklist: what casework and the reader's own organisation know to wait for him, and of it what is open to him. Each
 * case named is decided like any other, by its handle (law.md §4): who is on no case sees an empty list, and nothing tells
 * whether something was left out (obligation 15c). It is on record before it is answered, as every operation.
 */
import {
  amsterdamDay,
  COLLEGE,
  isMalformed,
  parseDay,
  parseInstant,
  type RuleSet,
  readSubject,
} from '../../policy/index.js';
import { isTaskKind, permitAct, TASKS } from '../../policy/work/index.js';
import { getSubgraph, SUBGRAPHS, type SubgraphName } from '../../schema/subgraphs.js';
import type { DecisionLog } from '../audit/decision-log.js';
import { RegietafelError } from '../errors/index.js';
import type { Trace } from '../fetch/traceparent.js';
import type { AskWorklist, WorklistAnswer } from '../fetch/worklist-client.js';
import type { Identity } from '../identity/index.js';
import type { CaseInHand } from './case-in-hand.js';
import { type CaseReading, isOpen, readCases } from './case-reader.js';
import { decisionLine } from './decision-line.js';
import { keyOf } from './question.js';

export interface WorklistOptions extends CaseReading {
  readonly askWorklist: AskWorklist;
  readonly log: Pick<DecisionLog, 'record'>;
}

/** As the contract has it; graphql-js shapes the answer from it. */
export interface Worklist extends Omit<WorklistAnswer, 'tasks'> {
  /** Those with a day first, in its order. */
  readonly tasks: readonly Task[];
  readonly unavailable: readonly string[];
}

type Waiting = WorklistAnswer['tasks'][number];
interface Task extends Waiting {
  readonly overdue: boolean;
  readonly article: string;
  readonly nl: string;
  readonly en: string;
}

/** Casework answers facts about so many cases at once. */
const CASES_A_READING = 50;
const PURPOSE = 'PLAN_AND_DIRECTION';
/** Behind every day there is, in the order of text. */
const NEVER = '9999-12-31';
const EMPTY: WorklistAnswer = { cases: [], tasks: [], meetings: [] };

/** Errors: those of asking for facts, CASEWORK_UNAVAILABLE, DECISION_LOG_UNAVAILABLE. */
export async function readWorklist(options: WorklistOptions, identity: Identity, trace: Trace): Promise<Worklist> {
  const { actor, authorisations } = await options.askFacts(identity, [], trace);
  const [first] = authorisations;
  const organisation = typeof first?.organisation === 'string' ? first.organisation : COLLEGE;
  const college = await options
    .askWorklist('casework', { actor, organisation, domains: [], trace })
    .catch((cause: unknown) => {
      throw new RegietafelError('CASEWORK_UNAVAILABLE', { detail: `the worklist: ${String(cause)}` });
    });
  const voices = speaksFor(actor, authorisations, options.now(), options.ruleSet);
  const asked = await Promise.all([...voices].map((voice) => askOwn(options, actor, voice, trace)));
  const parts = [college, ...asked.map(({ part }) => part)];
  const tasks = parts.flatMap((each) => each.tasks);
  const named = [
    ...college.cases.map(({ id }) => id),
    ...tasks.flatMap(({ caseId }) => (caseId === null ? [] : [caseId])),
    ...college.meetings.flatMap(({ cases }) => cases),
  ];
  const open = await readOpen(options, identity, actor, [...new Set(named)], trace);
  const isShown = (id: string | null) => id === null || open.has(id);
  return {
    cases: college.cases.filter(({ id }) => open.has(id)),
    tasks: tasks
      .filter(({ caseId }) => isShown(caseId))
      .flatMap((task) => describe(task, options.now()))
      .toSorted((a, b) => (a.dueOn ?? NEVER).localeCompare(b.dueOn ?? NEVER)),
    // Whether a meeting of the ward is shown must not hang on an agenda that he may not see (obligations 15, 109).
    meetings: college.meetings
      .map((meeting) => ({ ...meeting, cases: meeting.cases.filter((id) => open.has(id)) }))
      .filter(({ ofWard, cases }) => ofWard || cases.length > 0),
    unavailable: asked.flatMap(({ unavailable }) => unavailable),
  };
}

/**
 * For which organisations he may act as their professional, and in which domains: screened, on a post of the register, and
 * a member of the team. A director or an officer speaks for the college only.
 */
function speaksFor(
  actor: string,
  authorisations: readonly Readonly<Record<string, unknown>>[],
  now: Date,
  ruleSet: RuleSet,
): ReadonlyMap<string, readonly string[]> {
  const time = parseInstant(now.toISOString());
  const spoken = authorisations.flatMap((properties) => {
    const subject = readSubject({ type: 'professional', id: actor, properties });
    if (isMalformed(subject) || time === undefined) return [];
    return permitAct({ act: 'INFORM_HOUSEHOLD', subject, time, facts: null }, ruleSet) === null ? [subject] : [];
  });
  const grouped = Map.groupBy(spoken, ({ organisation }) => organisation);
  return new Map([...grouped].map(([name, of]) => [name, [...new Set(of.map(({ domain }) => domain))]]));
}

type Voice = readonly [organisation: string, domains: readonly string[]];

/** A partner is asked by its own people only, so that the question tells nobody anything (obligation 15a). */
async function askOwn({ askWorklist }: WorklistOptions, actor: string, [organisation, domains]: Voice, trace: Trace) {
  const name = subgraphOf(organisation);
  if (name === undefined) return { part: EMPTY, unavailable: [] };
  return askWorklist(name, { actor, organisation, domains, trace }).then(
    (part) => ({ part, unavailable: [] }),
    () => ({ part: EMPTY, unavailable: [organisation] }),
  );
}

function subgraphOf(organisation: string): SubgraphName | undefined {
  return SUBGRAPHS.find(({ name }) => {
    const controllers: readonly string[] = getSubgraph(name).controllers;
    return name !== 'casework' && controllers.includes(organisation);
  })?.name;
}

/** The cases among them that are open to the reader, decided one by one and on record. */
async function readOpen(
  options: WorklistOptions,
  identity: Identity,
  actor: string,
  caseIds: readonly string[],
  trace: Trace,
): Promise<ReadonlySet<string>> {
  const open = new Set<string>();
  const decided = new Map<CaseInHand, ReadonlySet<string>>();
  for (let from = 0; from < caseIds.length; from += CASES_A_READING) {
    const batch = caseIds.slice(from, from + CASES_A_READING);
    const { hands } = await readCases(options, identity, batch, PURPOSE, trace);
    for (const [id, hand] of hands) {
      const isThere = await isOpen(options, hand);
      if (isThere) open.add(id);
      const answered = isThere ? hand.judge.all().map(({ question }) => keyOf(question)) : [];
      decided.set(hand, new Set(answered));
    }
  }
  const known = new Set([...decided.keys()].map(({ id }) => id));
  const operation = { actor, purpose: PURPOSE, caseIds: [...known], known, time: options.now(), trace };
  await options.log.record(decisionLine(operation, decided, options.ruleSet));
  return open;
}

/** In words; a kind the table does not know is left out, as whatever is unknown. */
function describe(task: Waiting, now: Date): readonly Task[] {
  const { kind, dueOn } = task;
  if (!isTaskKind(kind)) return [];
  const { article, nl, en } = TASKS[kind];
  const time = parseInstant(now.toISOString());
  const due = dueOn === null ? undefined : parseDay(dueOn);
  const overdue = due !== undefined && time !== undefined && due < amsterdamDay(time);
  return [{ ...task, overdue, article, nl, en }];
}
