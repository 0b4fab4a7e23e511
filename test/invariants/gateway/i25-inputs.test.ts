/**
 * I25: what one subgraph would need of another is authorised like what it answers. Composition refuses every feature by
 * which a classified field would travel; a plan that asks or sends what was not released is not carried out; and of a
 * representation only the key goes to a partner (threats A6).
 */
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type FieldDefinitionNode, getNamedType, isObjectType, Kind, type ObjectTypeDefinitionNode } from 'graphql';
import type { PartnerClient } from '../../../gateway/fetch/partner-client.js';
import { PartnerSource } from '../../../gateway/fetch/partner-source.js';
import { Grants } from '../../../gateway/release/grants.js';
import { PlanChecker } from '../../../gateway/release/plan-check.js';
import type { ReleaseRequest } from '../../../gateway/release/request.js';
import { ContractError, readSubgraphContract, requireSound } from '../../../schema/contract.js';
import { getSubgraph, SUBGRAPH_NAMES, type SubgraphName } from '../../../schema/subgraphs.js';
import { directive, getMini, type MiniSubgraph, namedOf, printWith, selectionsFrom, withField } from './mini-sdl.js';
import { RUNS, SEED } from './seed.js';
import { contract, schema, supergraphSdl } from './stage.js';

/** How the federation names its directives: not imported, imported, and imported under another name. */
type Naming = 'BY_PREFIX' | 'IMPORTED' | 'RENAMED';
const FEATURES = ['requires', 'provides', 'fromContext', 'override', 'external', 'shareable', 'key'] as const;

/** One field that takes another as its input, put somewhere into one subgraph. */
const mistakes = fc.record({
  subgraph: fc.constantFrom(...SUBGRAPH_NAMES),
  type: fc.nat(),
  field: fc.nat(),
  selection: fc.nat(),
  feature: fc.constantFrom(...FEATURES),
  naming: fc.constantFrom<Naming>('BY_PREFIX', 'IMPORTED', 'RENAMED'),
  dressing: fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => `__typename ${text}`,
    (text) => `  ${text.replaceAll(' ', '\n')}  `,
    (text) => `# hidden\n${text}`,
  ),
});
type Drawn = typeof mistakes extends fc.Arbitrary<infer T> ? T : never;

interface Mistake {
  readonly sdl: string;
  /** Coordinates that may not be used so, each of which must be without a rule. */
  readonly classified: readonly string[];
}

/** Writes the mistake down; undefined where there is nothing to select from there. */
function write({ feature, naming, dressing, ...at }: Drawn): Mistake | undefined {
  const subgraph = getMini(at.subgraph);
  const { document, types } = subgraph;
  const type = types[at.type % types.length];
  const field = type?.fields?.[at.field % (type.fields?.length ?? 1)];
  if (type === undefined || field === undefined) return undefined;
  const from = feature === 'provides' ? namedOf(field.type) : type.name.value;
  const selections = selectionsFrom(subgraph, from);
  const selection = selections[at.selection % (selections.length || 1)];
  // Every subgraph imports @key by its own name; federation refuses a second import of it.
  const isPlain = feature === 'key' || naming === 'BY_PREFIX';
  const imported = naming === 'RENAMED' ? `${feature}_of_mine` : feature;
  const name = feature === 'key' ? 'key' : isPlain ? `federation__${feature}` : imported;
  const changed = put(feature, name, type, field, dressing(selection?.text ?? ''));
  if (selection === undefined && SELECTING.includes(feature)) return undefined;
  const sdl = printWith(document, new Map([[type, changed]]));
  const link = imported === feature ? `"@${feature}"` : `{ name: "@${feature}", as: "@${imported}" }`;
  const classified = SELECTING.includes(feature)
    ? [selection?.coordinate ?? '']
    : [`${type.name.value}.${field.name.value}`];
  return {
    sdl: isPlain ? sdl : sdl.replace('"@key", ', () => `"@key", ${link}, `),
    classified: classified.filter((coordinate) => isClassified(subgraph, coordinate)),
  };
}

const SELECTING: readonly string[] = ['requires', 'provides', 'fromContext', 'key'];

function put(
  feature: Drawn['feature'],
  name: string,
  type: ObjectTypeDefinitionNode,
  field: FieldDefinitionNode,
  selection: string,
): ObjectTypeDefinitionNode {
  switch (feature) {
    case 'key':
      return { ...type, directives: [...(type.directives ?? []), directive('key', { fields: selection })] };
    case 'fromContext': {
      const context = directive('federation__context', { name: 'mine' });
      const input = {
        kind: Kind.INPUT_VALUE_DEFINITION,
        name: { kind: Kind.NAME, value: 'given' },
        type: { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: 'String' } },
        directives: [directive(name, { field: `$mine { ${selection} }` })],
      } as const;
      const taking = { ...field, arguments: [...(field.arguments ?? []), input] };
      return withField({ ...type, directives: [...(type.directives ?? []), context] }, field, taking);
    }
    default: {
      const words: Readonly<Record<string, string>> =
        feature === 'override' ? { from: 'housing' } : SELECTING.includes(feature) ? { fields: selection } : {};
      return withField(type, field, { ...field, directives: [...(field.directives ?? []), directive(name, words)] });
    }
  }
}

function isClassified({ contract: own }: Pick<MiniSubgraph, 'contract'>, coordinate: string): boolean {
  const rule = own.rules.get(coordinate);
  return rule !== undefined && rule.kind !== 'edge' && !(rule.kind === 'process' && rule.section === 'HANDLE');
}

describe('I25: inputs are authorised like outputs', () => {
  test('composition refuses every feature by which a classified field would reach another', () => {
    let cases = 0;
    let withdrawn = 0;
    fc.assert(
      fc.property(mistakes, (drawn) => {
        const mistake = write(drawn);
        fc.pre(mistake !== undefined);
        if (mistake === undefined) return;
        const read = readSubgraphContract(mistake.sdl, drawn.subgraph);
        expect(() => requireSound(read)).toThrow(ContractError);
        expect(mistake.classified.filter((coordinate) => read.rules.has(coordinate))).toEqual([]);
        cases += 1;
        withdrawn += mistake.classified.length;
      }),
      { numRuns: RUNS, seed: SEED + 2500 },
    );
    expect(cases).toBeGreaterThanOrEqual(RUNS);
    expect(withdrawn).toBeGreaterThan(RUNS / 10);
  }, 120_000);

  let checker: PlanChecker;
  beforeAll(() => {
    checker = new PlanChecker(contract, supergraphSdl);
  });

  test('a plan is carried out only when all it asks was released to whom it asks, and it sends nothing but keys', () => {
    const tally = { cases: 0, refused: 0, passed: 0 };
    fc.assert(
      fc.property(plans, ({ plan, grants, isLawful }) => {
        const check = () => checker.check(plan as never, grants);
        if (isLawful) expect(check).not.toThrow();
        else expect(check).toThrow(expect.objectContaining({ code: 'RELEASE_FAILED' }));
        tally.cases += 1;
        tally[isLawful ? 'passed' : 'refused'] += 1;
      }),
      { numRuns: RUNS, seed: SEED + 2501 },
    );
    expect(tally.cases).toBeGreaterThanOrEqual(RUNS);
    expect(Math.min(tally.refused, tally.passed)).toBeGreaterThan(RUNS / 5);
  }, 120_000);

  test('of a representation nothing but the key goes to a partner, of those it was released about', async () => {
    let cases = 0;
    let sent = 0;
    await fc.assert(
      fc.asyncProperty(representations, fc.subarray(['a', 'b', 'c'], { minLength: 1 }), async (given, released) => {
        const bodies: string[] = [];
        await policeSource(bodies).process({
          request: { query: ENTITIES, variables: { representations: given } },
          context: { release: releaseAbout(released) },
        } as never);
        const told = bodies.flatMap((body) => JSON.parse(body).variables.representations as object[]);
        const lawful = given.filter(({ __typename: type, id }) => type === 'Person' && released.includes(id));
        const keys = new Set(lawful.map(({ __typename, id }) => JSON.stringify({ __typename, id })));
        expect(told.map((each) => JSON.stringify(each)).sort()).toEqual([...keys].sort());
        expect(bodies.join()).not.toContain('MARK-');
        cases += 1;
        sent += told.length;
      }),
      { numRuns: RUNS, seed: SEED + 2502 },
    );
    expect(cases).toBeGreaterThanOrEqual(RUNS);
    expect(sent).toBeGreaterThan(RUNS / 2);
  }, 120_000);
});

/** A way from an entity to a leaf, and the classified coordinate that it ends in; null for a handle. */
interface Route {
  readonly entity: string;
  readonly text: string;
  readonly coordinate: string | null;
}

const ROUTES: readonly Route[] = ['Case', 'Person'].flatMap((entity) => routesFrom(entity, entity, (text) => text, 4));

function routesFrom(entity: string, type: string, wrap: (text: string) => string, depth: number): readonly Route[] {
  const object = schema.getType(type);
  if (!isObjectType(object) || depth === 0) return [];
  return Object.values(object.getFields()).flatMap(({ name, type: returned }) => {
    const inner = getNamedType(returned).name;
    const coordinate = `${type}.${name}`;
    if (isObjectType(schema.getType(inner))) {
      return routesFrom(entity, inner, (text) => wrap(`_r_${name}: ${name} { ${text} }`), depth - 1);
    }
    return [{ entity, text: wrap(name), coordinate: isClassified({ contract }, coordinate) ? coordinate : null }];
  });
}

const fetches = fc.record({
  subgraph: fc.constantFrom(...SUBGRAPH_NAMES),
  routes: fc.array(fc.nat(ROUTES.length - 1), { minLength: 1, maxLength: 3 }),
  /** Of each coordinate asked: was it released to this subgraph, to another, or to none? */
  grant: fc.array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constant('HERE') },
      { weight: 1, arbitrary: fc.constantFrom('ELSEWHERE', 'NOWHERE') },
    ),
    { minLength: 3, maxLength: 3 },
  ),
  /** What is sent along beside the key, at which depth. */
  input: fc.oneof(
    { weight: 8, arbitrary: fc.constant(null) },
    {
      weight: 1,
      arbitrary: fc.record({ name: fc.constantFrom('police', 'known', 'ward', 'bsn', 'ID'), depth: fc.nat(2) }),
    },
  ),
  isUnknown: fc.oneof({ weight: 20, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
  wrapping: fc.constantFrom('Sequence', 'Parallel', 'Flatten', 'None'),
});

const plans = fc.array(fetches, { minLength: 1, maxLength: 3 }).map((drawn) => {
  const grants = new Grants();
  const asked = new Set<string>();
  let isLawful = true;
  const nodes = drawn.map(({ subgraph, routes, grant, input, isUnknown, wrapping }) => {
    const parts = routes.flatMap((at, nth): readonly string[] => {
      const route = ROUTES[at];
      if (route === undefined) return [];
      if (route.coordinate !== null) {
        asked.add(`${subgraph} ${route.coordinate}`);
        const receiver = grant[nth] === 'HERE' ? subgraph : grant[nth] === 'ELSEWHERE' ? another(subgraph) : null;
        if (receiver !== null) grants.add(receiver, 'c1', 'a', 'x', route.coordinate);
      }
      return [`... on ${route.entity} { ${route.text} }`];
    });
    if (isUnknown) parts.push('... on Nobody { anything }');
    if (isUnknown || input !== null) isLawful = false;
    const fetch = {
      kind: 'Fetch',
      serviceName: subgraph,
      operation: `query ($representations: [_Any!]!) { _entities(representations: $representations) { ${parts.join(' ')} } }`,
      requires: [{ kind: 'InlineFragment', typeCondition: 'Person', selections: [...KEY, ...nested(input)] }],
    };
    if (wrapping === 'None') return fetch;
    return wrapping === 'Flatten'
      ? { kind: wrapping, path: ['case'], node: fetch }
      : { kind: wrapping, nodes: [fetch] };
  });
  for (const each of asked) {
    const [subgraph = '', coordinate = ''] = each.split(' ');
    if (!grants.hasCoordinate(subgraph as SubgraphName, coordinate)) isLawful = false;
  }
  return { plan: { kind: 'QueryPlan', node: { kind: 'Sequence', nodes } }, grants, isLawful };
});

const KEY = [
  { kind: 'Field', name: '__typename' },
  { kind: 'Field', name: 'id' },
] as const;

function nested(input: { readonly name: string; readonly depth: number } | null): readonly object[] {
  if (input === null) return [];
  let node: object = { kind: 'Field', name: input.name };
  for (let depth = input.depth; depth > 0; depth--) {
    node = { kind: 'InlineFragment', typeCondition: 'Person', selections: [node] };
  }
  return [node];
}

function another(subgraph: SubgraphName): SubgraphName {
  return subgraph === 'police' ? 'housing' : 'police';
}

const ENTITIES =
  'query($representations:[_Any!]!){_entities(representations:$representations){...on Person{police{known}}}}';

const representations = fc.array(
  fc.record({
    __typename: fc.oneof(
      { weight: 4, arbitrary: fc.constant('Person') },
      { weight: 1, arbitrary: fc.constantFrom('Case', 'PoliceFile') },
    ),
    id: fc.constantFrom('a', 'b', 'c', 'd'),
    housing: fc.constantFrom('MARK-arrears', undefined),
    contact: fc.constantFrom({ name: 'MARK-name' }, undefined),
  }),
  { maxLength: 5 },
);

function policeSource(bodies: string[]): PartnerSource {
  const client = {
    async post(_path: string, _grant: string, body: string) {
      bodies.push(body);
      return { data: { _entities: [] } };
    },
  };
  return new PartnerSource({
    name: 'police',
    controllers: getSubgraph('police').controllers,
    client: client as unknown as PartnerClient,
    sign: async () => 'grant',
    ruleSet: 'sha256:r',
    log: { warn: () => undefined } as never,
  });
}

function releaseAbout(persons: readonly string[]): ReleaseRequest {
  const grants = new Grants();
  for (const person of persons) {
    grants.add('police', 'c1', person, 'politie', 'PoliceFile.known');
    grants.allowEntity('police', 'Person', person);
  }
  const subject = { type: 'professional', id: 'p-1', properties: { organisation: 'talis' } };
  const hand = { id: 'c1', subject, facts: {}, rawFacts: {}, personIds: ['a', 'b', 'c', 'd'], judge: {} };
  return {
    trace: { traceId: '0'.repeat(32), spanId: '0'.repeat(16) },
    actor: 'p-1',
    purpose: 'PLAN_AND_DIRECTION',
    time: '2026-11-23T10:00:00Z',
    cases: new Map([['c1', hand]]) as never,
    roots: new Map(),
    grants,
    failed: new Set(),
  };
}
