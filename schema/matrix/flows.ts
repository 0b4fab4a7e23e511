/** The matrix as flows: this field, of these controllers, in this phase, to these readers. What the register, the notices and the DPIA are made of. */
import type { Organisation, RuleSet, Step } from '../../policy/index.js';
import type { Contract, ReleaseRule } from '../contract.js';
import { listFields } from '../rule-set/fields.js';
import { getSubgraph, type SubgraphName } from '../subgraphs.js';
import type { Way } from './cell.js';
import { buildMatrix } from './matrix.js';
import { describePost, listPosts, type Post } from './posts.js';

export interface Flow {
  readonly phase: Step;
  readonly rule: ReleaseRule;
  readonly subgraph: SubgraphName;
  readonly controllers: readonly Organisation[];
  /** Everyone it can ever reach from another controller or domain. One corporation stands for the six. */
  readonly readers: readonly Reader[];
}

export interface Reader {
  readonly post: Post;
  /** How it reaches him; never empty. */
  readonly ways: readonly Way[];
}

export function listFlows(contract: Contract, ruleSet: RuleSet): readonly Flow[] {
  const posts = new Map(listPosts(ruleSet.document).map((post) => [describePost(post), post]));
  return buildMatrix(listFields(contract), ruleSet).phases.flatMap(({ phase, rows }) =>
    rows.map(({ rule, subgraph, cells }) => ({
      phase,
      rule,
      subgraph,
      controllers: getSubgraph(subgraph).controllers,
      readers: cells.flatMap(({ recipient, ways }) => {
        const post = posts.get(recipient);
        if (post === undefined || ways.length === 0) return [];
        return [{ post, ways }];
      }),
    })),
  );
}
