/**
 * The answer the law leads to: graphql-js' own execution of the operation over the demo rows, each leaf put to the law,
 * then without the objects that hold nothing released. It shares no line with the gateway's reading of an operation.
 */
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { DemoCase, World } from '../../subgraphs/kit/demo/index.js';
import { caseRow, type DemoRows, type Row } from './demo-rows.js';
import type { Law, Professional } from './expected-release.js';
import { type Path, ReleasedTree } from './released-tree.js';
import { rowsBeneath } from './rows-beneath.js';

export interface Operation {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface Expected {
  readonly data: unknown;
  /** How many leaves the law releases. */
  readonly released: number;
  /** What partners let go: person, controller and coordinate, as `triple` writes them. */
  readonly gone: ReadonlySet<string>;
}

interface Spot {
  readonly one: DemoCase;
  readonly row: Row;
}

type Arguments = Readonly<Record<string, unknown>>;
type Resolve = (source: unknown, args: Arguments, info: GraphQLResolveInfo) => unknown;

export interface LawfulWorld {
  readonly schema: GraphQLSchema;
  readonly world: World;
  readonly rows: DemoRows;
  readonly law: Law;
}

/** Response paths of everything the operation asks, without places in lists, joined by dots. */
export function askedPaths(schema: GraphQLSchema, operation: Operation): ReadonlySet<string> {
  const paths = new Set<string>();
  run(schema, operation, (_source, _args, info) => {
    paths.add(
      pathOf(info)
        .filter((step) => typeof step === 'string')
        .join('.'),
    );
    const isLeaf = isLeafType(getNamedType(info.returnType));
    const dummy = isLeaf ? (isNonNullType(info.returnType) ? '' : null) : {};
    return isListed(info) ? (isLeaf ? [] : [dummy]) : dummy;
  });
  return paths;
}

/** The answer of the law to one reader. */
export function expectAnswer(lawful: LawfulWorld, reader: Professional, operation: Operation): Expected {
  const { schema, law } = lawful;
  const tree = new ReleasedTree();
  const [seat] = reader.authorisations;
  const { time } = law;
  const asker = { actor: reader.actor, organisation: seat?.organisation ?? '', domain: seat?.domain ?? '', time };
  const gone = new Set<string>();
  let released = 0;

  const result = run(schema, operation, (source, args, info) => {
    const path = pathOf(info);
    const { fieldName: field, parentType: type } = info;
    if (type.name === 'Query') {
      const one = lawful.world.cases.find(({ id }) => id === idIn(args));
      if (one === undefined || !law.isOpen(reader, one)) return null;
      tree.stand(path);
      return { one, row: caseRow(lawful.rows, one) };
    }
    const { one, row } = source as Spot;
    const rule = law.contract.rule(type.name, field);
    if (rule?.kind === 'process' && rule.section === 'HANDLE') {
      tree.carry(path, field);
      return isLeafType(getNamedType(info.returnType)) ? row[field] : spotsOf(one, row[field]);
    }
    if (rule?.kind !== 'edge') {
      if (!law.isReleased(reader, one, type.name, field, row)) return null;
      released += 1;
      tree.release(path, row.personIds);
      if (rule?.kind === 'release') {
        for (const person of personsOf(row)) gone.add(triple(person, String(row.controller), rule.coordinate));
      }
      return row[field] ?? null;
    }
    if (rule.type === 'TeamEntry') tree.stand(path);
    const beneath = rowsBeneath(lawful.rows, asker, { type: type.name, row }, rule.type);
    const spots = beneath.map((next) => ({ one, row: next }));
    if (spots.length === 0) return null;
    return isListed(info) ? spots : spots[0];
  });
  return { data: tree.prune(result.data), released, gone };
}

export function triple(person: string, controller: string, coordinate: string): string {
  return `${person} ${controller} ${coordinate}`;
}

function run(schema: GraphQLSchema, { document, variables }: Operation, resolve: Resolve): ExecutionResult {
  const result = execute({
    schema,
    document,
    variableValues: { ...variables },
    fieldResolver: (source, args, _context, info) => resolve(source, args, info),
  });
  if (result instanceof Promise) throw new Error('Every row is at hand.');
  return result;
}

function spotsOf(one: DemoCase, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  // An edge to nothing is null, whether to a list or not.
  if (Array.isArray(value)) return value.length === 0 ? null : value.map((item) => spotsOf(one, item));
  return { one, row: value as Row };
}

function personsOf(row: Row): readonly string[] {
  return (row.personIds as readonly string[] | undefined) ?? [];
}

function idIn(args: Arguments): string {
  return String(args.id).toLowerCase();
}

function isListed({ returnType }: GraphQLResolveInfo): boolean {
  return isListType(getNullableType(returnType));
}

function pathOf({ path }: GraphQLResolveInfo): Path {
  const steps: (string | number)[] = [];
  for (let step: typeof path | undefined = path; step !== undefined; step = step.prev) steps.unshift(step.key);
  return steps;
}
