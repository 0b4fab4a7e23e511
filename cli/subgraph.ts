/** `regietafel subgraph <name>`: one subgraph in this process, or its SDL on stdout. */
import { findSubgraph, SUBGRAPH_NAMES, type SubgraphName } from '../schema/subgraphs.js';
import type { SubgraphDefinition } from '../subgraphs/kit/index.js';
import { CommandProblem } from './problem.js';
import { awaitTurn } from './supervised.js';

type Load = () => Promise<{ readonly subgraph: SubgraphDefinition }>;

/** One a process: type-graphql keeps its types in one global store. */
const LOAD = {
  casework: () => import('../subgraphs/casework/subgraph.js'),
  municipality: () => import('../subgraphs/municipality/subgraph.js'),
  housing: () => import('../subgraphs/housing/subgraph.js'),
  police: () => import('../subgraphs/police/subgraph.js'),
  'youth-protection': () => import('../subgraphs/youth-protection/subgraph.js'),
  'mental-health': () => import('../subgraphs/mental-health/subgraph.js'),
  'social-work': () => import('../subgraphs/social-work/subgraph.js'),
  'public-health': () => import('../subgraphs/public-health/subgraph.js'),
} as const satisfies Record<SubgraphName, Load>;

type Environment = Readonly<Record<string, string | undefined>>;

export async function subgraphCommand(name: string, isPrint: boolean, environment: Environment): Promise<void> {
  const found = findSubgraph(name);
  if (found === undefined) {
    throw new CommandProblem(`"${name}" is no subgraph: give one of ${SUBGRAPH_NAMES.join(', ')}.`);
  }
  const load: Load = LOAD[found.name];
  if (isPrint) {
    const [{ subgraph }, { printSubgraphSdl }] = await Promise.all([load(), import('../subgraphs/kit/index.js')]);
    process.stdout.write(printSubgraphSdl(subgraph));
    return;
  }
  const [{ subgraph }, { runSubgraph }] = await Promise.all([load(), import('../subgraphs/kit/server/run.js')]);
  await awaitTurn();
  await runSubgraph(subgraph, environment);
}
