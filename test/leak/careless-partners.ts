/**
 * The gateway among partners that decide nothing: they answer whatever they are asked, out of all their rows. What still
 * does not come out, the gateway alone withheld. In one process, so that many questions cost little.
 */
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type DocumentNode,
  execute,
  extendSchema,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  parse,
} from 'graphql';
import type { DecisionLine } from '../../gateway/audit/decision-log.js';
import type { PartnerClient } from '../../gateway/fetch/partner-client.js';
import { PartnerSource } from '../../gateway/fetch/partner-source.js';
import { ReleaseGateway } from '../../gateway/release/release-gateway.js';
import type { RuleSet } from '../../policy/index.js';
import { getSubgraph, type SubgraphName } from '../../schema/subgraphs.js';
import type { World } from '../../subgraphs/kit/demo/index.js';
import { caseRow, type DemoRows, type Row } from './demo-rows.js';
import type { Operation } from './expected-answer.js';
import type { Professional } from './expected-release.js';
import { type Asker, rowsBeneath } from './rows-beneath.js';

export interface CarelessAnswer {
  readonly data: unknown;
  readonly extensions: unknown;
  readonly line: DecisionLine | undefined;
  /** The bodies that partners were sent. */
  readonly sent: readonly { readonly name: SubgraphName; readonly body: string }[];
}

/** What a partner does about one request before it answers. */
export interface Heed {
  /** The value of a leaf, or null where it is not let go. */
  readonly leaf: (type: string, row: Row, value: unknown, info: GraphQLResolveInfo) => unknown;
  readonly finish: (data: Record<string, unknown>) => Record<string, unknown>;
}

interface Stage {
  /** Its cases are read at every question, so that a test may have them change. */
  readonly world: World;
  readonly ruleSet: RuleSet;
  /** Read at every question, so that a test may change what partners hold. */
  readonly rows: () => DemoRows;
  readonly isDown?: (name: SubgraphName) => boolean;
  readonly supergraphSdl?: string;
  readonly now?: () => Date;
  /** Where the decision record goes, besides to the answer. */
  readonly record?: (line: DecisionLine) => Promise<void>;
  /** Called before casework tells its facts. */
  readonly onReading?: () => void;
  /** How a partner is asked that is not asked here: given what it would answer to a body. Undefined for the others. */
  readonly clientOf?: (name: SubgraphName, answer: (body: string) => object) => PartnerClient | undefined;
  /** Where the gateway writes that a partner did not answer. */
  readonly warn?: (fields: object) => void;
  /** A partner that thinks about what it answers; undefined of one that does not. */
  readonly heed?: (name: SubgraphName, body: FetchBody) => Heed | undefined;
}

/** What a caller can say besides what he asks. */
export type Aside = Readonly<Record<string, unknown>>;

type Executor = (context: never) => Promise<{ data?: unknown; extensions?: unknown }>;

export async function openCarelessPartners(stage: Stage) {
  const { world, ruleSet, rows, isDown = () => false, now = () => new Date(), record = async () => {} } = stage;
  const { supergraphSdl = readFileSync('schema/supergraph.graphql', 'utf8'), heed = () => undefined } = stage;
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  const answerOf = answererOf(supergraphSdl, world, rows, now);
  let sent: { name: SubgraphName; body: string }[] = [];
  let line: DecisionLine | undefined;
  const careless = (name: SubgraphName) =>
    ({
      name,
      async post(_path: string, _grant: string, body: string) {
        sent.push({ name, body });
        if (isDown(name)) throw new Error(`${name} is down`);
        const parsed = JSON.parse(body);
        return answerOf(parsed, heed(name, parsed));
      },
    }) as unknown as PartnerClient;
  const gateway = new ReleaseGateway({
    pace: () => async () => {},
    supergraphSdl,
    ruleSet,
    now,
    isInForceAt: () => true,
    askWorklist: () => Promise.reject(new Error('no worklist is asked here')),
    sendAct: () => Promise.reject(new Error('no act is sent here')),
    log: {
      async record(written) {
        await record(written);
        line = written;
      },
    },
    askFacts: async ({ subject }, ids) => {
      stage.onReading?.();
      const { actor, authorisations } = getProfessional(world, subject);
      const cases = world.cases.filter(({ id }) => ids.includes(id)).map(({ id, facts }) => [id, facts] as const);
      return { actor, authorisations: authorisations as never, cases: new Map(cases) as never };
    },
    sourceOf: (name) =>
      new PartnerSource({
        name,
        controllers: getSubgraph(name).controllers,
        client: stage.clientOf?.(name, (body) => answerOf(JSON.parse(body), undefined)) ?? careless(name),
        sign: async () => 'grant',
        ruleSet: ruleSet.hash,
        log: { warn: stage.warn ?? (() => undefined) } as never,
      }),
  });
  const { executor } = await gateway.load({ apollo: {} });
  return {
    /** `aside` is said in the request besides, `asideOfContext` beside who is asking. */
    async ask(
      reader: Professional,
      { document, variables }: Operation,
      aside: Aside = {},
      asideOfContext: Aside = {},
    ): Promise<CarelessAnswer> {
      sent = [];
      line = undefined;
      const identity = { issuer: 'https://issuer.example', subject: reader.subject, expiresAt: new Date() };
      const request = { variables, operationName: null, ...aside };
      const about = { ...asideOfContext, identity };
      const context = { document, queryHash: '', request, context: about, metrics: {}, logger: console };
      const { data, extensions } = await (executor as unknown as Executor)(context as never);
      return { data, extensions, line, sent };
    },
    stop: () => gateway.stop(),
  };
}

export interface FetchBody {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly extensions: {
    readonly regietafel: { readonly subject: { readonly id: string; readonly properties: Omit<Asker, 'actor'> } };
  };
}

/** A row and the type it is of. */
interface Spot {
  readonly type: string;
  readonly row: Row;
}

/** Executes a fetch over the rows as they are: no rule, no grant, nobody left out. */
function answererOf(supergraphSdl: string, world: World, rows: () => DemoRows, now: () => Date) {
  const federation = `
    scalar _Any union _Entity = Case | Person
    extend type Query { _entities(representations: [_Any!]!): [_Entity]! }`;
  const schema = extendSchema(buildSchema(supergraphSdl, { assumeValidSDL: true }), parse(federation));
  const findSpot = (type: unknown, id: unknown): Spot | null => {
    for (const one of world.cases) {
      if (type === 'Case' && one.id === id) return { type, row: caseRow(rows(), one) };
      const row =
        type === 'Person'
          ? rows()
              .of('Person', one.id)
              .find((each) => each.id === id)
          : undefined;
      if (row !== undefined) return { type: 'Person', row };
    }
    return null;
  };
  const resolve =
    (asker: Asker, heed: Heed | undefined) =>
    (source: unknown, args: Readonly<Record<string, unknown>>, info: GraphQLResolveInfo) => {
      if (info.fieldName === 'case' && info.parentType.name === 'Query') return findSpot('Case', args.id);
      if (info.fieldName === '_entities') {
        const asked = args.representations as readonly { readonly __typename: string; readonly id: string }[];
        return asked.map(({ __typename, id }) => findSpot(__typename, id));
      }
      const { type, row } = source as Spot;
      const isListed = isListType(getNullableType(info.returnType));
      if (isLeafType(getNamedType(info.returnType))) {
        const value = row[info.fieldName] ?? null;
        return heed === undefined ? value : heed.leaf(type, row, value, info);
      }
      const spots = namesOf(schema, info).flatMap((named) => {
        const held = row[info.fieldName];
        const found = HELD.has(named) ? [held ?? []].flat() : rowsBeneath(rows(), asker, { type, row }, named);
        return found.map((each) => ({ type: named, row: each as Row }));
      });
      return isListed ? spots : (spots[0] ?? null);
    };
  const documents = new Map<string, DocumentNode>();
  const documentOf = (query: string): DocumentNode => {
    const known = documents.get(query) ?? parse(query, { noLocation: true });
    documents.set(query, known);
    return known;
  };
  return ({ query, variables, extensions }: FetchBody, heed: Heed | undefined): Record<string, unknown> => {
    const { id: actor, properties } = extensions.regietafel.subject;
    const asker = { ...properties, actor, time: now() };
    const result = execute({
      schema,
      document: documentOf(query),
      variableValues: { ...variables },
      typeResolver: (value) => (value as Spot).type,
      fieldResolver: (source, args, _context, info) => resolve(asker, heed)(source, args, info),
    }) as { readonly data?: Record<string, unknown> | null };
    const data = heed === undefined ? result.data : heed.finish(result.data ?? {});
    return JSON.parse(JSON.stringify({ ...result, data }));
  };
}

/** The object types that an edge leads to. */
function namesOf(schema: GraphQLSchema, { returnType }: GraphQLResolveInfo): readonly string[] {
  const named = getNamedType(returnType);
  return isAbstractType(named) ? schema.getPossibleTypes(named).map(({ name }) => name) : [named.name];
}

/** Objects that stand in a column of the row itself. */
const HELD: ReadonlySet<string> = new Set(['Origin', 'About', 'AboutRecipient']);

function getProfessional(world: World, subject: string): Professional {
  const found = world.professionals.find((one) => one.subject === subject);
  if (found === undefined) throw new Error('Nobody of the demo world asks.');
  return found;
}
