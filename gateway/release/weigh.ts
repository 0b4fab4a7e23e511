/**
 * Stage 5, release before planning: keeps of one case's selection what at least one person and controller may release to
 * this reader, and notes for whom. What nobody here may see is not planned, so its partner is not asked at all
 * (obligation 15, I9). A question about one person is a necessary condition of every question about more, so asking it
 * per person can only keep too much, never too little; the answer is decided again with the rows' own persons.
 */
import { type Decision, GATE_TABLE } from '../../policy/index.js';
import type { Contract, FieldRule } from '../../schema/contract.js';
import type { Anatomy } from './anatomy.js';
import type { CaseInHand } from './case-in-hand.js';
import type { Grants } from './grants.js';
import type { FieldNode } from './operation.js';
import type { ReleaseQuestion } from './question.js';
import type { SubgraphTable } from './subgraph-table.js';

type LeafRule = Exclude<FieldRule, { kind: 'edge' }>;

export interface Weighing {
  readonly contract: Contract;
  readonly anatomy: Anatomy;
  readonly subgraphs: SubgraphTable;
}

/** The entity a field is asked on: the case, or one of its persons. */
export type EntityType = 'Case' | 'Person';

export class Weigher {
  constructor(
    private readonly weighing: Weighing,
    private readonly hand: CaseInHand,
    private readonly grants: Grants,
    private readonly kept: Set<FieldNode>,
  ) {}

  /** Keeps what may be asked beneath `node`, an edge to an object; true when anything of substance is among it. */
  async weighEdge(node: FieldNode, entity: EntityType): Promise<boolean> {
    if (node.children === null) return false;
    let hasSubstance = false;
    for (const [type, children] of node.children) {
      const inner: EntityType = type === 'Person' ? 'Person' : entity;
      if (await this.weighFields(type, children, inner)) hasSubstance = true;
    }
    if (hasSubstance) this.kept.add(node);
    return hasSubstance;
  }

  private async weighFields(type: string, nodes: readonly FieldNode[], entity: EntityType): Promise<boolean> {
    const handles: FieldNode[] = [];
    let hasSubstance = false;
    for (const node of nodes) {
      const rule = this.weighing.contract.rule(type, node.name);
      if (node.name === '__typename' || isHandle(rule)) handles.push(node);
      else if (await this.weighField(node, rule, entity)) hasSubstance = true;
    }
    const isPresent = hasSubstance || type === 'Case' || this.weighing.anatomy.of(type).isHandle;
    if (isPresent) for (const node of handles) await this.keepHandle(type, node, entity);
    return isPresent;
  }

  private async keepHandle(type: string, node: FieldNode, entity: EntityType): Promise<void> {
    const rule = this.weighing.contract.rule(type, node.name);
    if (node.name !== '__typename') {
      if (rule === undefined || rule.kind !== 'process') return;
      if (!(await this.weighProcess(rule))) return;
    }
    if (node.children !== null) await this.weighEdge(node, entity);
    this.kept.add(node);
  }

  private async weighField(node: FieldNode, rule: FieldRule | undefined, entity: EntityType): Promise<boolean> {
    if (rule === undefined) return false;
    if (rule.kind !== 'edge') {
      const passed = await this.weighLeaf(rule, entity);
      if (!passed) return false;
      if (node.children !== null && !(await this.weighEdge(node, entity))) return false;
      this.kept.add(node);
      return true;
    }
    return this.weighEdge(node, entity);
  }

  private async weighLeaf(rule: LeafRule, entity: EntityType): Promise<boolean> {
    switch (rule.kind) {
      case 'release':
        return this.weighRelease(rule, entity);
      case 'process':
        return this.weighProcess(rule);
      case 'withhold':
        await this.hand.judge.ask(bare(rule, [], this.controllersOf(rule)[0] ?? ''));
        return false;
    }
  }

  private async weighProcess(rule: LeafRule): Promise<boolean> {
    const { subgraphs } = this.weighing;
    const decision = await this.hand.judge.ask(bare(rule, [], ''));
    if (!decision.released) return false;
    const subgraph = subgraphs.of(rule.coordinate);
    if (subgraph === undefined) return false;
    // A partner's handles come along with what it releases; only the dossier's own are granted by themselves.
    if (subgraph === 'casework') {
      this.grants.add(subgraph, this.hand.id, null, this.controllersOf(rule)[0] ?? '', rule.coordinate);
    }
    return true;
  }

  private async weighRelease(rule: LeafRule, entity: EntityType): Promise<boolean> {
    const subgraph = this.weighing.subgraphs.of(rule.coordinate);
    if (subgraph === undefined) return false;
    const pairs = this.hand.personIds.flatMap((person) =>
      this.controllersOf(rule).map((controller) => ({ person, controller })),
    );
    const questions = pairs.map(({ person, controller }) => bare(rule, [person], controller));
    const decisions = await this.hand.judge.askAll(rule, questions);
    const released = pairs.filter((_, at) => decisions[at]?.released === true);
    for (const { person, controller } of released) {
      this.grants.add(subgraph, this.hand.id, person, controller, rule.coordinate);
      this.grants.allowEntity(subgraph, entity, entity === 'Case' ? this.hand.id : person);
    }
    return released.length > 0;
  }

  private controllersOf(rule: LeafRule): readonly string[] {
    return this.weighing.subgraphs.controllersOf(rule.coordinate);
  }
}

/** The question before anything is fetched: no provenance known yet, which is the least that can refuse. */
export function bare(rule: LeafRule, persons: readonly string[], controller: string): ReleaseQuestion {
  return { rule, persons, controller, origin: null, recordedBy: null, about: null };
}

export function isHandle(rule: FieldRule | undefined): boolean {
  return rule?.kind === 'process' && rule.section === 'HANDLE';
}

/** Among refusals of one field the one that came furthest, since it says most about what is missing. */
export function furthest(decisions: readonly Decision[]): Decision | undefined {
  const gateNumber = (decision: Decision) => GATE_TABLE[decision.gate].number;
  return decisions.reduce<Decision | undefined>(
    (best, each) => (best === undefined || gateNumber(each) > gateNumber(best) ? each : best),
    undefined,
  );
}
