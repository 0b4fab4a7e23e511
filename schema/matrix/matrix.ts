/** The rule matrix: for every phase, every field asked in it, and what must hold before it reaches each reader. */
import { type Action, type RuleSet, STEPS, type Step } from '../../policy/index.js';
import type { ReleaseRule } from '../contract.js';
import type { FieldRow } from '../rule-set/fields.js';
import { getSubgraph, type Subgraph, type SubgraphName } from '../subgraphs.js';
import { type Cell, findWays } from './cell.js';
import { describeCell, NO, OWN } from './cell-text.js';
import { describePost, listPosts, type Post } from './posts.js';

export interface MatrixCell {
  readonly recipient: string;
  readonly text: string;
  /** Of the reader and a controller who is not his own; several controllers of one subgraph are alike. */
  readonly ways: Cell['ways'];
}

export interface MatrixRow {
  readonly rule: ReleaseRule;
  readonly subgraph: SubgraphName;
  readonly controllers: readonly string[];
  readonly cells: readonly MatrixCell[];
}

export interface PhaseMatrix {
  readonly phase: Step;
  readonly rows: readonly MatrixRow[];
}

export interface Matrix {
  readonly recipients: readonly string[];
  readonly phases: readonly PhaseMatrix[];
}

/**
 * The matrix of these fields under this rule set: those it was signed with, or those of a supergraph not committed yet. Of `use`
 * and `record` it supposes the contributor's separate approval (P 3, P 5).
 */
export function buildMatrix(fields: readonly FieldRow[], ruleSet: RuleSet, action: Action = 'read'): Matrix {
  const rows = buildMatrixByRow(fields, ruleSet, action);
  for (;;) {
    const { done, value } = rows.next();
    if (done === true) return value;
  }
}

/** The same, a row at a step, for who has others to serve in between: all of it takes a good part of a second. */
export function* buildMatrixByRow(
  fields: readonly FieldRow[],
  ruleSet: RuleSet,
  action: Action = 'read',
): Generator<undefined, Matrix> {
  const rules = listReleases(fields);
  const posts = listPosts(ruleSet.document);
  const known = new Map<string, MatrixCell>();
  const phases: PhaseMatrix[] = [];
  for (const phase of STEPS) {
    const rows: MatrixRow[] = [];
    for (const { rule, subgraph } of rules) {
      if (!rule.phases.includes(phase)) continue;
      const cells = posts.map((post) => remember(known, rule, subgraph, post, phase, ruleSet, action));
      rows.push({ rule, subgraph: subgraph.name, controllers: subgraph.controllers, cells });
      yield;
    }
    phases.push({ phase, rows });
  }
  return dropReadersOfNothing(phases, posts);
}

/** Posts that nothing ever reaches are no columns; the page says so in one sentence. */
function dropReadersOfNothing(phases: readonly PhaseMatrix[], posts: readonly Post[]): Matrix {
  const reached = posts
    .map(describePost)
    .filter((_post, column) => phases.some(({ rows }) => rows.some(({ cells }) => cells[column]?.text !== NO)));
  return {
    recipients: reached,
    phases: phases.map(({ phase, rows }) => ({
      phase,
      rows: rows.map((row) => ({ ...row, cells: row.cells.filter(({ recipient }) => reached.includes(recipient)) })),
    })),
  };
}

export interface Released {
  readonly rule: ReleaseRule;
  readonly subgraph: Subgraph;
}

/** A coordinate that several subgraphs serve has no one controller, and no row. */
export function listReleases(fields: readonly FieldRow[]): readonly Released[] {
  const served = Map.groupBy(fields, ({ coordinate }) => coordinate);
  const found: Released[] = [];
  for (const { subgraph, ...rule } of fields) {
    if (rule.kind !== 'release' || served.get(rule.coordinate)?.length !== 1) continue;
    found.push({ rule, subgraph: getSubgraph(subgraph) });
  }
  return found.sort(
    (a, b) => compare(a.subgraph.name, b.subgraph.name) || compare(a.rule.coordinate, b.rule.coordinate),
  );
}

/** Fields of one class have one cell: the law looks at the class, and at the name of an introduction only (A 4). */
export function classOf({ rule, subgraph }: Released, { document }: RuleSet): string {
  const { domain, detail, classes, secrecy, route } = rule;
  const category = document.introductionCategories.includes(rule.category) ? rule.category : null;
  return JSON.stringify([domain, detail, classes, secrecy, route, category, subgraph.name]);
}

function remember(
  known: Map<string, MatrixCell>,
  rule: ReleaseRule,
  subgraph: Subgraph,
  post: Post,
  phase: Step,
  ruleSet: RuleSet,
  action: Action,
): MatrixCell {
  const key = JSON.stringify([classOf({ rule, subgraph }, ruleSet), post, phase]);
  const cell = known.get(key) ?? describeFor(rule, subgraph, post, phase, ruleSet, action);
  known.set(key, cell);
  return cell;
}

/** The cell of a field of this subgraph for this post, whoever of its controllers holds the datum. */
export function describeFor(
  rule: ReleaseRule,
  subgraph: Subgraph,
  post: Post,
  phase: Step,
  ruleSet: RuleSet,
  action: Action = 'read',
): MatrixCell {
  const recipient = describePost(post);
  const own = subgraph.controllers.find((controller) => controller === post.organisation);
  const other = subgraph.controllers.find((controller) => controller !== own);
  const ownCell = own === undefined ? undefined : findWays(rule, own, post, phase, ruleSet, action);
  const otherCell = other === undefined ? undefined : findWays(rule, other, post, phase, ruleSet, action);
  const ways = otherCell?.ways ?? ownCell?.ways ?? [];
  if (ownCell?.isOwn === true && otherCell !== undefined) {
    return { recipient, ways, text: `${OWN}; van een ander: ${describeCell(otherCell)}` };
  }
  return { recipient, ways, text: describeCell(ownCell ?? otherCell ?? { isOwn: false, ways: [] }) };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
