/** The parts of a document that subgraphs and supergraphs share: types with their extensions, fields, and our directives. */
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type InterfaceTypeExtensionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
  print,
  type TypeNode,
} from 'graphql';
import { WORK_FIELDS, WORK_TYPES } from '../acts.js';
import type { SubgraphName } from '../subgraphs.js';
import { type Link, nameInDocument, readLinks } from './link.js';
import {
  type AppliedRule,
  type FeatureUse,
  type FieldModel,
  type KeyModel,
  RELEASE_SPEC,
  RELEASE_VERSION,
  RULE_DIRECTIVES,
  type RuleDirective,
  type TypeModel,
} from './model.js';

type TypeNodeWithFields =
  | ObjectTypeDefinitionNode
  | ObjectTypeExtensionNode
  | InterfaceTypeDefinitionNode
  | InterfaceTypeExtensionNode;

/** How one kind of document says who owns what. */
export interface Routing {
  ownersOfType(directives: readonly ConstDirectiveNode[]): readonly SubgraphName[];
  ownersOfField(directives: readonly ConstDirectiveNode[], type: readonly SubgraphName[]): readonly SubgraphName[];
  keys(directives: readonly ConstDirectiveNode[]): readonly KeyModel[];
  uses(directives: readonly ConstDirectiveNode[]): readonly FeatureUse[];
}

/** Names of federation's own machinery: no field of theirs is a datum. */
const MACHINERY = new Set(['_Service', '_Entity']);
const MACHINERY_FIELDS = new Set(['_entities', '_service']);

/** The link to our specification, when its version is one we know. */
export function findReleaseLink(document: DocumentNode): Link | undefined {
  return readLinks(document).find((link) => link.identity === RELEASE_SPEC && `v${link.version}` === RELEASE_VERSION);
}

/** From the name in this document to our directive. Without the link no name is ours. */
export function readRuleNames(document: DocumentNode): ReadonlyMap<string, RuleDirective> {
  const link = findReleaseLink(document);
  if (link === undefined) return new Map();
  return new Map(RULE_DIRECTIVES.map((directive) => [nameInDocument(link, directive), directive]));
}

export function readTypes(document: DocumentNode, routing: Routing): ReadonlyMap<string, TypeModel> {
  const names = readRuleNames(document);
  const types = new Map<string, TypeModel>();
  for (const [name, nodes] of groupTypes(document)) {
    if (!WORK_TYPES.has(name)) types.set(name, readType(name, nodes, routing, names));
  }
  return types;
}

/** What is done and what is to do: apart, because none of it is a datum that a rule could release. */
export function readWork(document: DocumentNode, routing: Routing): ReadonlyMap<string, TypeModel> {
  const names = readRuleNames(document);
  const types = new Map<string, TypeModel>();
  for (const [name, nodes] of groupTypes(document)) {
    if (WORK_TYPES.has(name)) types.set(name, readType(name, nodes, routing, names));
  }
  return types;
}

export function readUnions(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.UNION_TYPE_DEFINITION || definition.kind === Kind.UNION_TYPE_EXTENSION) {
      names.add(definition.name.value);
    }
  }
  return names;
}

export function readEnums(document: DocumentNode): ReadonlySet<string> {
  const names = new Set<string>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.ENUM_TYPE_DEFINITION || definition.kind === Kind.ENUM_TYPE_EXTENSION) {
      names.add(definition.name.value);
    }
  }
  return names;
}

function groupTypes(document: DocumentNode): ReadonlyMap<string, readonly TypeNodeWithFields[]> {
  const groups = new Map<string, TypeNodeWithFields[]>();
  for (const definition of document.definitions) {
    if (!hasFields(definition) || MACHINERY.has(definition.name.value)) continue;
    const group = groups.get(definition.name.value) ?? [];
    groups.set(definition.name.value, [...group, definition]);
  }
  return groups;
}

function hasFields(definition: DocumentNode['definitions'][number]): definition is TypeNodeWithFields {
  return (
    definition.kind === Kind.OBJECT_TYPE_DEFINITION ||
    definition.kind === Kind.OBJECT_TYPE_EXTENSION ||
    definition.kind === Kind.INTERFACE_TYPE_DEFINITION ||
    definition.kind === Kind.INTERFACE_TYPE_EXTENSION
  );
}

function readType(
  name: string,
  nodes: readonly TypeNodeWithFields[],
  routing: Routing,
  names: ReadonlyMap<string, RuleDirective>,
): TypeModel {
  const directives = nodes.flatMap((node) => node.directives ?? []);
  const owners = routing.ownersOfType(directives);
  const fields = new Map<string, FieldModel>();
  for (const node of nodes.flatMap((type) => type.fields ?? [])) {
    if (MACHINERY_FIELDS.has(node.name.value) || (name === 'Query' && WORK_FIELDS.has(node.name.value))) continue;
    fields.set(node.name.value, readField(name, node, owners, routing, names));
  }
  const isInterface = nodes.some((node) => node.kind.startsWith('Interface'));
  return {
    name,
    kind: isInterface ? 'interface' : 'object',
    fields,
    interfaces: nodes.flatMap((node) => (node.interfaces ?? []).map((known) => known.name.value)),
    owners,
    keys: routing.keys(directives),
    uses: routing.uses(directives),
  };
}

function readField(
  type: string,
  node: FieldDefinitionNode,
  typeOwners: readonly SubgraphName[],
  routing: Routing,
  names: ReadonlyMap<string, RuleDirective>,
): FieldModel {
  const directives = node.directives ?? [];
  return {
    type,
    name: node.name.value,
    coordinate: `${type}.${node.name.value}`,
    reference: node.type,
    ...unwrap(node.type),
    arguments: (node.arguments ?? []).map((argument) => `${argument.name.value}: ${print(argument.type)}`),
    rules: readRules(directives, names),
    lookalikes: directives.map((directive) => directive.name.value).filter((name) => isLookalike(name, names)),
    owners: routing.ownersOfField(directives, typeOwners),
    // @fromContext stands on an argument.
    uses: routing.uses([...directives, ...(node.arguments ?? []).flatMap((argument) => argument.directives ?? [])]),
  };
}

function readRules(
  directives: readonly ConstDirectiveNode[],
  names: ReadonlyMap<string, RuleDirective>,
): readonly AppliedRule[] {
  return directives.flatMap((node) => {
    const directive = names.get(node.name.value);
    return directive === undefined ? [] : [{ directive, node }];
  });
}

function isLookalike(name: string, names: ReadonlyMap<string, RuleDirective>): boolean {
  const known: readonly string[] = RULE_DIRECTIVES;
  return known.includes(name) && !names.has(name);
}

function unwrap(reference: TypeNode): { named: string; list: boolean; nonNull: boolean } {
  const nonNull = reference.kind === Kind.NON_NULL_TYPE;
  const nullable = nonNull ? reference.type : reference;
  let named: TypeNode = nullable;
  while (named.kind !== Kind.NAMED_TYPE) named = named.type;
  return { named: named.name.value, list: nullable.kind === Kind.LIST_TYPE, nonNull };
}
