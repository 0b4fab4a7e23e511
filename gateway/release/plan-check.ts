/**
 * Stage 6, plan check: every coordinate of every fetch of the plan, and of what it requires, against the subgraph that
 * would receive it. Composition does not know `@release`, so the plan is walked here (threats.md A6, I25). A plan that
 * would fetch what was not released fails the request: it cannot happen, and if it does nothing is released.
 */
import type { Experimental_DidResolveQueryPlanCallback } from '@apollo/gateway';
import {
  buildSchema,
  type DocumentNode,
  type GraphQLCompositeType,
  type GraphQLSchema,
  isAbstractType,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { Contract } from '../../schema/contract.js';
import type { SubgraphName } from '../../schema/subgraphs.js';
import { RegietafelError } from '../errors/index.js';
import type { Grants } from './grants.js';

type QueryPlan = Parameters<Experimental_DidResolveQueryPlanCallback>[0]['queryPlan'];
type PlanNode = NonNullable<QueryPlan['node']>;
type FetchNode = Extract<PlanNode, { kind: 'Fetch' }>;
type Selection = NonNullable<FetchNode['requires']>[number];

interface PlannedFetch {
  readonly subgraph: SubgraphName;
  readonly coordinates: readonly string[];
  /** Names of the fields that are sent along as input. */
  readonly inputs: readonly string[];
}

/** Fields a representation consists of. Anything else would be one partner's data sent to another. */
const KEY_FIELDS: ReadonlySet<string> = new Set(['__typename', 'id']);

export class PlanChecker {
  private readonly known = new WeakMap<QueryPlan, readonly PlannedFetch[]>();
  private readonly schema: GraphQLSchema;

  constructor(
    private readonly contract: Contract,
    supergraphSdl: string,
  ) {
    this.schema = buildSchema(supergraphSdl, { assumeValid: true, assumeValidSDL: true });
  }

  /** Errors: RELEASE_FAILED when the plan asks anything of anyone that `grants` does not hold. */
  check(plan: QueryPlan, grants: Grants): void {
    for (const { subgraph, coordinates, inputs } of this.fetchesOf(plan)) {
      const foreign = inputs.find((name) => !KEY_FIELDS.has(name));
      if (foreign !== undefined) throw refusal(`the plan sends "${foreign}" to ${subgraph}`);
      for (const coordinate of coordinates) this.checkCoordinate(coordinate, subgraph, grants);
    }
  }

  private checkCoordinate(coordinate: string, subgraph: SubgraphName, grants: Grants): void {
    const rule = this.contract.rules.get(coordinate);
    if (rule === undefined) throw refusal(`the plan asks ${coordinate}, which has no rule`);
    if (rule.kind === 'edge' || (rule.kind === 'process' && rule.section === 'HANDLE')) return;
    if (!grants.hasCoordinate(subgraph, coordinate)) throw refusal(`the plan asks ${coordinate} of ${subgraph}`);
  }

  private fetchesOf(plan: QueryPlan): readonly PlannedFetch[] {
    const cached = this.known.get(plan);
    if (cached !== undefined) return cached;
    const fetches: PlannedFetch[] = [];
    if (plan.node !== undefined) this.collect(plan.node, fetches);
    this.known.set(plan, fetches);
    return fetches;
  }

  private collect(node: PlanNode, into: PlannedFetch[]): void {
    switch (node.kind) {
      case 'Fetch':
        into.push({
          subgraph: node.serviceName as SubgraphName,
          coordinates: this.coordinatesOf(parse(node.operation)),
          inputs: (node.requires ?? []).flatMap(namesOf),
        });
        break;
      case 'Sequence':
      case 'Parallel':
        for (const inner of node.nodes) this.collect(inner, into);
        break;
      case 'Flatten':
        this.collect(node.node, into);
        break;
      default:
        throw refusal(`the plan has a node of kind ${node.kind}`);
    }
  }

  private coordinatesOf(document: DocumentNode): readonly string[] {
    const coordinates = new Set<string>();
    const types = new TypeInfo(this.schema);
    visit(
      document,
      visitWithTypeInfo(types, {
        Field: (field) => {
          const name = field.name.value;
          if (name === '__typename' || name === '_entities') return;
          for (const type of this.objectsOf(types.getParentType())) coordinates.add(`${type}.${name}`);
        },
      }),
    );
    return [...coordinates];
  }

  /** A field asked on an interface is asked of all its objects (threats.md A4, A5). What no object has, has no rule either. */
  private objectsOf(type: GraphQLCompositeType | null | undefined): readonly string[] {
    const objects = isAbstractType(type) ? this.schema.getPossibleTypes(type) : [];
    return objects.length === 0 ? [type?.name ?? '?'] : objects.map(({ name }) => name);
  }
}

function namesOf(selection: Selection): readonly string[] {
  if (selection.kind === 'InlineFragment') return selection.selections.flatMap(namesOf);
  return [selection.name, ...(selection.selections ?? []).flatMap(namesOf)];
}

function refusal(detail: string): RegietafelError {
  return new RegietafelError('RELEASE_FAILED', { detail });
}
