/**
 * Prints what is left of an operation after the first decision, for the inner gateway. The hash is made of this text and
 * never of the client's, so one person's plan cannot serve another (threats.md 3). Fragments are spread and variables
 * that nothing uses are gone, so a pruned document stays valid (threats.md A19).
 */
import { createHash } from 'node:crypto';
import { type ArgumentNode, type OperationDefinitionNode, print, visit } from 'graphql';
import { carrierKeyOf } from './alias.js';
import type { FieldNode } from './operation.js';

export interface PrintedOperation {
  readonly query: string;
  readonly queryHash: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** The selections the gateway adds on a type, to decide again over what comes back; printed GraphQL each. */
export type CarriersOf = (type: string) => readonly Carrier[];

export interface Carrier {
  readonly name: string;
  /** The selection set printed behind the field, empty for a leaf. */
  readonly selection: string;
}

export interface Printing {
  readonly isKept: (node: FieldNode) => boolean;
  readonly carriersOf: CarriersOf;
  /** The case of each root field, which stands in a variable of the gateway's own. */
  readonly caseIds?: ReadonlyMap<FieldNode, string>;
  /** Whether the type of each row is asked where no field depends on it. Ours decides about a row by its own type. */
  readonly isTypeAsked?: boolean;
}

/**
 * Prints the kept fields as one anonymous operation with the variables it still uses. Casework is asked for the very id
 * that was decided about, and one plan serves every case.
 */
export function printOperation(
  definition: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  roots: readonly FieldNode[],
  printing: Printing,
): PrintedOperation {
  const used = new Set<string>();
  const own = new Map<string, string>();
  const argumentsOf = (node: FieldNode): string => {
    const id = printing.caseIds?.get(node);
    if (id === undefined) return printArguments(node.argumentNodes, used);
    const name = carrierKeyOf(`case${own.size}`);
    own.set(name, id);
    return `(id: $${name})`;
  };
  const body = roots
    .filter(printing.isKept)
    .map((node) => printField(node, printing, used, argumentsOf(node)))
    .join(' ');
  const asked = (definition.variableDefinitions ?? []).filter((each) => used.has(each.variable.name.value));
  const definitions = [...asked.map((each) => print(each)), ...[...own.keys()].map((name) => `$${name}: ID!`)];
  const query = `${definition.operation}${definitions.length === 0 ? '' : `(${definitions.join(', ')})`} {${body}}`;
  return {
    query,
    queryHash: createHash('sha256').update(query).digest('hex'),
    variables: Object.fromEntries([...Object.entries(variables).filter(([name]) => used.has(name)), ...own]),
  };
}

function printField(node: FieldNode, printing: Printing, used: Set<string>, printedArguments: string): string {
  const head = node.innerKey === node.name ? node.name : `${node.innerKey}: ${node.name}`;
  const field = head + printedArguments;
  if (node.children === null) return field;
  const types = [...node.children].map(([type, children]) => ({ type, fields: printFields(children, printing, used) }));
  const parts = node.isAbstract
    ? printAbstract(node, types, printing)
    : types.flatMap(({ type, fields }) => [...fields.keys(), ...printCarriers(printing.carriersOf(type))]);
  return `${field} {${parts.join(' ') || '__typename'}}`;
}

/** What is printed of each kept field, and its name. */
type PrintedFields = ReadonlyMap<string, string>;

function printFields(nodes: readonly FieldNode[], printing: Printing, used: Set<string>): PrintedFields {
  const kept = nodes.filter(printing.isKept);
  return new Map(
    kept.map((node) => [printField(node, printing, used, printArguments(node.argumentNodes, used)), node.name]),
  );
}

/**
 * Fields of an interface that are asked alike of every type stay on it: written out by type, a partner that knows no more
 * than the interface could not be asked. What is kept of some types only stands under those.
 */
function printAbstract(
  { interfaceFields }: FieldNode,
  types: readonly { readonly type: string; readonly fields: PrintedFields }[],
  { carriersOf, isTypeAsked = true }: Printing,
): readonly string[] {
  const isShared = (text: string, name: string) =>
    (name === '__typename' || interfaceFields.has(name)) && types.every(({ fields }) => fields.has(text));
  const shared = [...(types[0]?.fields ?? [])].filter(([text, name]) => isShared(text, name)).map(([text]) => text);
  const parts = types.flatMap(({ type, fields }) => {
    // Of a type that nothing may be seen of, no row is decided on: its carriers are nobody's business.
    if (fields.size === 0) return [];
    const rest = [...fields.keys()].filter((text) => !shared.includes(text));
    const selected = [...rest, ...printCarriers(carriersOf(type))];
    return selected.length === 0 ? [] : [`... on ${type} {${selected.join(' ')}}`];
  });
  return [...new Set([...(isTypeAsked || parts.length > 0 ? ['__typename'] : []), ...shared]), ...parts];
}

function printCarriers(carriers: readonly Carrier[]): readonly string[] {
  return carriers.map(({ name, selection }) => `${carrierKeyOf(name)}: ${name}${selection}`);
}

function printArguments(nodes: readonly ArgumentNode[], used: Set<string>): string {
  if (nodes.length === 0) return '';
  for (const node of nodes) {
    visit(node, {
      Variable: (variable) => {
        used.add(variable.name.value);
      },
    });
  }
  return `(${nodes.map((node) => print(node)).join(', ')})`;
}
