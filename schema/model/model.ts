/** What the checks read: a subgraph or a supergraph, in one shape, with names resolved and owners known from routing. */
import type { ConstDirectiveNode, TypeNode } from 'graphql';
import type { ContractProblem } from '../problems.js';
import type { SubgraphName } from '../subgraphs.js';

/** The specification of our directives; its identity decides, not the printed name. */
export const RELEASE_SPEC = 'https://regietafel.example/release';
export const RELEASE_VERSION = 'v1.0';
export const RULE_DIRECTIVES = ['release', 'process', 'withhold'] as const;
export type RuleDirective = (typeof RULE_DIRECTIVES)[number];

/** Federation features by which one subgraph reaches for another's field, or serves one twice (threats A6, A22). */
export const FEATURES = [
  'requires',
  'provides',
  'override',
  'fromContext',
  'context',
  'external',
  'shareable',
  'interfaceObject',
] as const;
export type Feature = (typeof FEATURES)[number];

export interface FeatureUse {
  readonly feature: Feature;
  readonly subgraph: SubgraphName;
  /** The selection it names, where it names one; the name of a context. */
  readonly selection: string | null;
}

export interface AppliedRule {
  readonly directive: RuleDirective;
  readonly node: ConstDirectiveNode;
}

export interface FieldModel {
  readonly type: string;
  readonly name: string;
  readonly coordinate: string;
  readonly reference: TypeNode;
  readonly named: string;
  readonly list: boolean;
  readonly nonNull: boolean;
  readonly arguments: readonly string[];
  readonly rules: readonly AppliedRule[];
  /** Directives that are printed as ours but are not linked to our specification. */
  readonly lookalikes: readonly string[];
  readonly owners: readonly SubgraphName[];
  readonly uses: readonly FeatureUse[];
}

export interface KeyModel {
  readonly subgraph: SubgraphName;
  readonly selection: string;
}

export interface TypeModel {
  readonly name: string;
  readonly kind: 'object' | 'interface';
  readonly fields: ReadonlyMap<string, FieldModel>;
  readonly interfaces: readonly string[];
  readonly owners: readonly SubgraphName[];
  readonly keys: readonly KeyModel[];
  readonly uses: readonly FeatureUse[];
}

export interface SchemaModel {
  /** The subgraph this is the SDL of; null for a supergraph. */
  readonly subgraph: SubgraphName | null;
  readonly types: ReadonlyMap<string, TypeModel>;
  readonly unions: ReadonlySet<string>;
  readonly enums: ReadonlySet<string>;
  /** The mutations and what they answer with; none of it is a datum of a case. */
  readonly work: ReadonlyMap<string, TypeModel>;
  /** What could not even be read. */
  readonly problems: readonly ContractProblem[];
}

/** Object types, without what federation adds to every subgraph. */
export function objectTypes(model: SchemaModel): readonly TypeModel[] {
  return [...model.types.values()].filter((type) => type.kind === 'object');
}

export function objectFields(model: SchemaModel): readonly FieldModel[] {
  return objectTypes(model).flatMap((type) => [...type.fields.values()]);
}

/** Does the type have fields of its own, so that a field of that type can be an edge? */
export function isComposite(model: SchemaModel, type: string): boolean {
  return model.types.has(type) || model.unions.has(type);
}
