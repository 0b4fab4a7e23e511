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

const NO_IDS: ReadonlyMap<FieldNode, string> = new Map();

/**
 * Prints the kept fields as one anonymous query with the variables it still uses. `caseIds` stand in variables of the
 * gateway's own: casework is asked for the very id that was decided about, and one plan serves every case.
 */
export function printOperation(
  definition: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
  roots: readonly FieldNode[],
  isKept: (node: FieldNode) => boolean,
  carriersOf: CarriersOf,
  caseIds = NO_IDS,
): PrintedOperation {
  const used = new Set<string>();
  const own = new Map<string, string>();
  const argumentsOf = (node: FieldNode): string => {
    const id = caseIds.get(node);
    if (id === undefined) return printArguments(node.argumentNodes, used);
    const name = carrierKeyOf(`case${own.size}`);
    own.set(name, id);
    return `(id: $${name})`;
  };
  const body = roots
    .filter(isKept)
    .map((node) => printField(node, isKept, carriersOf, used, argumentsOf(node)))
    .join(' ');
  const asked = (definition.variableDefinitions ?? []).filter((each) => used.has(each.variable.name.value));
  const definitions = [...asked.map((each) => print(each)), ...[...own.keys()].map((name) => `$${name}: ID!`)];
  const query = `query${definitions.length === 0 ? '' : `(${definitions.join(', ')})`} {${body}}`;
  return {
    query,
    queryHash: createHash('sha256').update(query).digest('hex'),
    variables: Object.fromEntries([...Object.entries(variables).filter(([name]) => used.has(name)), ...own]),
  };
}

function printFields(
  nodes: readonly FieldNode[],
  isKept: (node: FieldNode) => boolean,
  carriersOf: CarriersOf,
  used: Set<string>,
): string {
  return nodes
    .filter(isKept)
    .map((node) => printField(node, isKept, carriersOf, used, printArguments(node.argumentNodes, used)))
    .join(' ');
}

function printField(
  node: FieldNode,
  isKept: (node: FieldNode) => boolean,
  carriersOf: CarriersOf,
  used: Set<string>,
  printedArguments: string,
): string {
  const head = node.innerKey === node.name ? node.name : `${node.innerKey}: ${node.name}`;
  const field = head + printedArguments;
  if (node.children === null) return field;
  const parts = [...node.children].map(([type, children]) => {
    const fields = printFields(children, isKept, carriersOf, used);
    // Of a type that nothing may be seen of, no row is decided on: its carriers are nobody's business.
    const selected = fields === '' && node.isAbstract ? '' : `${fields} ${printCarriers(carriersOf(type))}`;
    return node.isAbstract ? `... on ${type} {__typename ${selected}}` : selected;
  });
  return `${field} {${node.isAbstract ? '__typename ' : ''}${parts.join(' ').trim() || '__typename'}}`;
}

function printCarriers(carriers: readonly Carrier[]): string {
  return carriers.map(({ name, selection }) => `${carrierKeyOf(name)}: ${name}${selection}`).join(' ');
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
