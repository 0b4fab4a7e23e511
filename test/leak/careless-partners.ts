/**
 * The gateway among partners that decide nothing: they answer whatever they are asked, out of all their rows. What still
 * does not come out, the gateway alone withheld. In one process, so that many questions cost little.
 */
import { readFileSync } from 'node:fs';
import {
  buildSchema,
  execute,
  extendSchema,
  type GraphQLResolveInfo,
  getNamedType,
  getNullableType,
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
import type { DemoRows, Row } from './demo-rows.js';
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

interface Stage {
  readonly world: World;
  readonly ruleSet: RuleSet;
  /** Read at every question, so that a test may change what partners hold. */
  readonly rows: () => DemoRows;
  readonly isDown?: (name: SubgraphName) => boolean;
}

type Executor = (context: never) => Promise<{ data?: unknown; extensions?: unknown }>;

export async function openCarelessPartners({ world, ruleSet, rows, isDown = () => false }: Stage) {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  const supergraphSdl = readFileSync('schema/supergraph.graphql', 'utf8');
  const answerOf = answererOf(supergraphSdl, world, rows);
  let sent: { name: SubgraphName; body: string }[] = [];
  let line: DecisionLine | undefined;
  const clientOf = (name: SubgraphName) =>
    ({
      name,
      async post(_path: string, _grant: string, body: string) {
        sent.push({ name, body });
        if (isDown(name)) throw new Error(`${name} is down`);
        return answerOf(JSON.parse(body));
      },
    }) as unknown as PartnerClient;
  const gateway = new ReleaseGateway({
    supergraphSdl,
    ruleSet,
    isInForceAt: () => true,
    now: () => new Date(),
    log: {
      async record(written) {
        line = written;
      },
    },
    askFacts: async ({ subject }, ids) => {
      const { actor, authorisations } = getProfessional(world, subject);
      const cases = world.cases.filter(({ id }) => ids.includes(id)).map(({ id, facts }) => [id, facts] as const);
      return { actor, authorisations: authorisations as never, cases: new Map(cases) as never };
    },
    sourceOf: (name) =>
      new PartnerSource({
        name,
        controllers: getSubgraph(name).controllers,
        client: clientOf(name),
        sign: async () => 'grant',
        ruleSet: ruleSet.hash,
        log: { warn: () => undefined } as never,
      }),
  });
  const { executor } = await gateway.load({ apollo: {} });
  return {
    async ask(reader: Professional, { document, variables }: Operation): Promise<CarelessAnswer> {
      sent = [];
      line = undefined;
      const identity = { issuer: 'https://issuer.example', subject: reader.subject, expiresAt: new Date() };
      const request = { variables, operationName: null };
      const context = { document, queryHash: '', request, context: { identity }, metrics: {}, logger: console };
      const { data, extensions } = await (executor as unknown as Executor)(context as never);
      return { data, extensions, line, sent };
    },
    stop: () => gateway.stop(),
  };
}

interface FetchBody {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly extensions: { readonly regietafel: { readonly subject: { id: string; properties: Omit<Asker, 'actor'> } } };
}

/** A row and the type it is of. */
interface Spot {
  readonly type: string;
  readonly row: Row;
}

/** Executes a fetch over the rows as they are: no rule, no grant, nobody left out. */
function answererOf(supergraphSdl: string, world: World, rows: () => DemoRows) {
  const federation = `
    scalar _Any union _Entity = Case | Person
    extend type Query { _entities(representations: [_Any!]!): [_Entity]! }`;
  const schema = extendSchema(buildSchema(supergraphSdl, { assumeValidSDL: true }), parse(federation));
  const findSpot = (type: unknown, id: unknown): Spot | null => {
    for (const one of world.cases) {
      if (type === 'Case' && one.id === id) return { type, row: { ...one.facts.case, caseId: one.id } };
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
    (asker: Asker) => (source: unknown, args: Readonly<Record<string, unknown>>, info: GraphQLResolveInfo) => {
      if (info.fieldName === 'case' && info.parentType.name === 'Query') return findSpot('Case', args.id);
      if (info.fieldName === '_entities') {
        const asked = args.representations as readonly { readonly __typename: string; readonly id: string }[];
        return asked.map(({ __typename, id }) => findSpot(__typename, id));
      }
      const { type, row } = source as Spot;
      const named = getNamedType(info.returnType).name;
      const isListed = isListType(getNullableType(info.returnType));
      if (isLeafType(getNamedType(info.returnType))) return row[info.fieldName] ?? null;
      const held = row[info.fieldName];
      const found = HELD.has(named) ? [held ?? []].flat() : rowsBeneath(rows(), asker, { type, row }, named);
      const spots = found.map((each) => ({ type: named, row: each as Row }));
      return isListed ? spots : (spots[0] ?? null);
    };
  return ({ query, variables, extensions }: FetchBody): Record<string, unknown> => {
    const { id: actor, properties } = extensions.regietafel.subject;
    const result = execute({
      schema,
      document: parse(query),
      variableValues: { ...variables },
      typeResolver: (value) => (value as Spot).type,
      fieldResolver: (source, args, _context, info) => resolve({ ...properties, actor })(source, args, info),
    });
    return JSON.parse(JSON.stringify(result));
  };
}

/** Objects that stand in a column of the row itself. */
const HELD: ReadonlySet<string> = new Set(['Origin', 'About', 'AboutRecipient']);

function getProfessional(world: World, subject: string): Professional {
  const found = world.professionals.find((one) => one.subject === subject);
  if (found === undefined) throw new Error('Nobody of the demo world asks.');
  return found;
}
