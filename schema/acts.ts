/**
 * The mutations of each subgraph, made from the table of acts: the college's by their own name, a controller's behind the
 * name of its subgraph, because each field of a supergraph has one owner (`housingContribute`).
 */
import { ACT_NAMES, ACTS, type ActName } from '../policy/work/index.js';
import { SUBGRAPH_NAMES, type SubgraphName } from './subgraphs.js';

export interface MutationRow {
  readonly name: string;
  readonly act: ActName;
  readonly subgraph: SubgraphName;
}

/** Types that only carry what was done or is to do: ids, codes and days, and never a datum of a case. */
export const WORK_TYPES: ReadonlySet<string> = new Set([
  'Mutation',
  'ActOutcome',
  'ActRefusal',
  'Letter',
  'Worklist',
  'WorklistCase',
  'WorklistMeeting',
  'WorklistTask',
]);

/** The entries beside `Query.case`: what a reader has to do, and the letters by which persons are told. */
export const WORK_FIELDS: ReadonlySet<string> = new Set(['worklist', 'letter']);

export function actsOf(subgraph: SubgraphName): readonly ActName[] {
  const place = subgraph === 'casework' ? 'COLLEGE' : 'CONTROLLER';
  return ACT_NAMES.filter((act) => ACTS[act].at === place);
}

/** How the act is called as a mutation of this subgraph. */
export function mutationName(subgraph: SubgraphName, act: ActName): string {
  const words = subgraph === 'casework' ? [] : subgraph.split('-');
  const [first = '', ...rest] = [...words, ...act.toLowerCase().split('_')];
  return [first, ...rest.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)].join('');
}

const MUTATIONS: ReadonlyMap<string, MutationRow> = new Map(
  SUBGRAPH_NAMES.flatMap((subgraph) =>
    actsOf(subgraph).map((act) => {
      const name = mutationName(subgraph, act);
      return [name, Object.freeze({ name, act, subgraph })] as const;
    }),
  ),
);

export function findMutation(name: string): MutationRow | undefined {
  return MUTATIONS.get(name);
}
