/** The small federation of test/federation as documents, so that a mistake can be put anywhere into it. */
import {
  type ASTNode,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  type TypeNode,
  visit,
} from 'graphql';
import { type Contract, readSubgraphContract } from '../../../schema/contract.js';
import { SUBGRAPH_NAMES, type SubgraphName } from '../../../schema/subgraphs.js';
import { miniFederation } from '../../federation/mini.js';

export interface MiniSubgraph {
  readonly name: SubgraphName;
  readonly document: DocumentNode;
  readonly contract: Contract;
  readonly types: readonly ObjectTypeDefinitionNode[];
}

const SDLS = miniFederation();

const MINI: readonly MiniSubgraph[] = SUBGRAPH_NAMES.map((name) => {
  const document = parse(SDLS[name], { noLocation: true });
  const contract = readSubgraphContract(SDLS[name], name);
  return { name, document, contract, types: document.definitions.filter(isObject) };
});

export function getMini(name: SubgraphName): MiniSubgraph {
  const found = MINI.find((each) => each.name === name);
  if (found === undefined) throw new Error(`There is no small ${name}.`);
  return found;
}

function isObject(node: DefinitionNode): node is ObjectTypeDefinitionNode {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION;
}

const printed = new WeakMap<DefinitionNode, string>();

/** The document with other definitions in place of some, as text. */
export function printWith(document: DocumentNode, instead: ReadonlyMap<DefinitionNode, DefinitionNode>): string {
  return document.definitions
    .map((definition) => {
      const other = instead.get(definition);
      if (other !== undefined) return print(other);
      const text = printed.get(definition) ?? print(withoutWords(definition));
      printed.set(definition, text);
      return text;
    })
    .join('\n');
}

/** What a definition says to people is none of the contract's. */
function withoutWords(definition: DefinitionNode): DefinitionNode {
  const bare = <Node extends ASTNode>(node: Node): Node => ({ ...node, description: undefined });
  return visit(definition, { enter: bare });
}

/** The type with another field in place of one. */
export function withField(
  type: ObjectTypeDefinitionNode,
  field: FieldDefinitionNode,
  other: FieldDefinitionNode,
): ObjectTypeDefinitionNode {
  return { ...type, fields: (type.fields ?? []).map((each) => (each === field ? other : each)) };
}

export function namedOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedOf(type.type);
}

/** A directive as it would be written: `directive('requires', { fields: 'id' })`. */
export function directive(name: string, words: Readonly<Record<string, string>>): ConstDirectiveNode {
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: name },
    arguments: Object.entries(words).map(([word, value]) => ({
      kind: Kind.ARGUMENT,
      name: { kind: Kind.NAME, value: word },
      value: { kind: Kind.STRING, value },
    })),
  };
}

/** Selections from a type down to a classified leaf, with the coordinate that each ends in. */
export interface Selection {
  readonly text: string;
  readonly coordinate: string;
}

export function selectionsFrom({ contract, types }: MiniSubgraph, type: string, depth = 3): readonly Selection[] {
  const found = types.find(({ name }) => name.value === type);
  if (found === undefined || depth === 0) return [];
  return (found.fields ?? []).flatMap(({ name: { value: name }, type: returned }) => {
    const coordinate = `${type}.${name}`;
    const rule = contract.rules.get(coordinate);
    if (rule?.kind === 'edge') {
      return selectionsFrom({ contract, types } as MiniSubgraph, namedOf(returned), depth - 1).map((inner) => ({
        text: `${name} { ${inner.text} }`,
        coordinate: inner.coordinate,
      }));
    }
    const isHandle = rule === undefined || (rule.kind === 'process' && rule.section === 'HANDLE');
    return isHandle ? [] : [{ text: name, coordinate }];
  });
}
