/** Asking for what waits, as a professional opens his day with. */
import { type Stack } from '../support/stack.js';
import { until } from '../support/work.js';

const WORKLIST = `{ worklist {
  cases { id ward phase } tasks { kind caseId subject dueOn overdue nl en } meetings { id ward on cases heldAt listSentAt }
  unavailable
} }`;

export interface Task {
  readonly kind: string;
  readonly caseId: string | null;
  readonly subject: string | null;
  readonly dueOn: string | null;
  readonly overdue: boolean;
  readonly nl: string;
  readonly en: string;
}

export interface Worklist {
  readonly cases: readonly { id: string; ward: string; phase: string }[];
  readonly tasks: readonly Task[];
  readonly meetings: readonly { id: string; cases: readonly string[]; listSentAt: string | null }[];
  readonly unavailable: readonly string[];
}

type Client = Pick<Stack, 'graphql'>;

export async function worklistOf(stack: Client, account: string): Promise<Worklist> {
  const answer = await stack.graphql(account, WORKLIST);
  if (answer.data?.worklist === undefined) throw new Error(`The worklist of ${account}: ${answer.text}`);
  return answer.data.worklist;
}

/** The task, once it is there: messages between subgraphs take a moment. */
export function awaitTask(stack: Client, account: string, kind: string, isIt: (task: Task) => boolean = () => true) {
  const find = async () => {
    const { tasks } = await worklistOf(stack, account).catch(() => ({ tasks: [] as readonly Task[] }));
    return tasks.find((task) => task.kind === kind && isIt(task));
  };
  return until(find, `${kind} of ${account}`);
}
