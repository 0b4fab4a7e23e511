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
import { getSubgraph, type SubgraphName } from '../../schema/subgraphs.js';
import type { DemoCase, World } from '../../subgraphs/kit/demo/index.js';
import type { DemoRows, Row } from './demo-rows.js';
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
  /** Rows the law releases something of, but under a row that no partner reads for this reader. */
  readonly unreached: number;
}

/** What an operation asks for, whoever asks. */
export interface Asked {
  /** Response paths without places in lists, joined by dots. */
  readonly paths: ReadonlySet<string>;
  /** By case id. */
  readonly coordinates: ReadonlyMap<string, ReadonlySet<string>>;
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
  /** True of partners that read every row, whomever the grant names. */
  readonly isCareless?: boolean;
}

/** Walks the operation as if everything it asks for were there. */
export function readAsked(schema: GraphQLSchema, { document, variables }: Operation): Asked {
  const paths = new Set<string>();
  const coordinates = new Map<string, Set<string>>();
  run(schema, { document, variables }, (source, args, info) => {
    const path = pathOf(info);
    paths.add(path.filter((step) => typeof step === 'string').join('.'));
    const id = path.length === 1 ? idIn(args) : String(source);
    const asked = coordinates.get(id) ?? new Set();
    coordinates.set(id, asked.add(`${info.parentType.name}.${info.fieldName}`));
    if (isLeafType(getNamedType(info.returnType)))
      return isNonNullType(info.returnType) ? (isListed(info) ? [] : id) : null;
    return isListed(info) ? [id] : id;
  });
  return { paths, coordinates };
}

/** The answer of the law to one reader. */
export function expectAnswer(lawful: LawfulWorld, reader: Professional, operation: Operation): Expected {
  const { schema, law } = lawful;
  const { coordinates } = readAsked(schema, operation);
  const tree = new ReleasedTree();
  const readable = new Map<string, ReadonlySet<string>>();
  const [seat] = reader.authorisations;
  const asker = { actor: reader.actor, organisation: seat?.organisation ?? '', domain: seat?.domain ?? '' };
  const gone = new Set<string>();
  let released = 0;
  let unreached = 0;

  /** Whom a partner may read rows about: those about whom something asked of it is released. */
  function readableBy(name: SubgraphName, one: DemoCase): ReadonlySet<string> {
    const key = `${name} ${one.id}`;
    const known = readable.get(key) ?? findReadable(lawful, reader, one, name, coordinates.get(one.id) ?? new Set());
    readable.set(key, known);
    return known;
  }

  const result = run(schema, operation, (source, args, info) => {
    const path = pathOf(info);
    const { fieldName: field, parentType: type } = info;
    if (type.name === 'Query') {
      const one = lawful.world.cases.find(({ id }) => id === idIn(args));
      if (one === undefined || !law.isOpen(reader, one)) return null;
      tree.stand(path);
      return { one, row: { ...one.facts.case, caseId: one.id } };
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
    const name = law.contract.subgraphOf(type.name, field);
    const beneath = rowsBeneath(lawful.rows, asker, { type: type.name, row }, rule.type).filter((next) => {
      if (name === undefined || name === 'casework' || lawful.isCareless === true) return true;
      const isRead = personsOf(next).every((person) => readableBy(name, one).has(person));
      if (!isRead) unreached += countReleased(lawful, reader, one, rule.type, next);
      return isRead;
    });
    const spots = beneath.map((next) => ({ one, row: next }));
    if (spots.length === 0) return null;
    return isListed(info) ? spots : spots[0];
  });
  return { data: tree.prune(result.data), released, unreached, gone };
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

function findReadable(
  { law }: LawfulWorld,
  reader: Professional,
  one: DemoCase,
  name: SubgraphName,
  asked: ReadonlySet<string>,
): ReadonlySet<string> {
  const readable = new Set<string>();
  for (const coordinate of asked) {
    const rule = law.contract.rules.get(coordinate);
    const [type = '', field = ''] = coordinate.split('.');
    if (rule?.kind !== 'release' || law.contract.subgraphOf(type, field) !== name) continue;
    for (const { id } of one.persons) {
      for (const controller of getSubgraph(name).controllers) {
        if (law.decide(reader, one, rule, { persons: [id], controller }).released) readable.add(id);
      }
    }
  }
  return readable;
}

function countReleased(
  { law, schema }: LawfulWorld,
  reader: Professional,
  one: DemoCase,
  type: string,
  row: Row,
): number {
  const named = schema.getType(type);
  const fields = named !== undefined && 'getFields' in named ? Object.keys(named.getFields()) : [];
  return fields.filter((field) => {
    const rule = law.contract.rule(type, field);
    return rule?.kind === 'release' && law.isReleased(reader, one, type, field, row);
  }).length;
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
