/**
 * I24, where the schema itself leads by another way: fields reached through an interface or a union are decided on as on
 * their own type (threats A4, A5, A9), and parts that would be sent later are not asked for at all.
 *
 * The schema has neither interface nor union; here the police add one of each, and the contract admits them.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, type DocumentNode, parse, print, validate, visit } from 'graphql';
import { createLimits, readLimitSettings } from '../../../gateway/limits/index.js';
import { composeSubgraphs } from '../../../schema/compose.js';
import { SUBGRAPH_NAMES } from '../../../schema/subgraphs.js';
import { questionKey, readRecord } from './decisions.js';
import type { OperationPair } from './paired-operations.js';
import { accounts, smallCases } from './small-case.js';
import {
  type Answered,
  openStage,
  PAIRS_OF_OPERATIONS,
  type Question,
  questions,
  RUNS,
  SEED,
  setScene,
} from './stage.js';

const CALL_OUT = ['day', 'kind', 'findings'] as const;
const INCIDENT = ['day', 'kind', 'part', 'summary', 'reportNumber'] as const;

function composeWithAbstract(): string {
  const sdls = Object.fromEntries(SUBGRAPH_NAMES.map((name) => [name, readFileSync(`schema/${name}.graphql`, 'utf8')]));
  const police = String(sdls.police)
    .replace('type PoliceCallOut {', 'type PoliceCallOut implements PoliceRecord {')
    .replace('type PoliceIncident {', 'type PoliceIncident implements PoliceRecord {')
    .replace(
      '  callOuts: [PoliceCallOut!]',
      '  callOuts: [PoliceCallOut!]\n  records: [PoliceRecord!]\n  entries: [PoliceEntry]',
    );
  const abstract = 'interface PoliceRecord { day: String }\nunion PoliceEntry = PoliceCallOut | PoliceIncident';
  const { supergraph, problems } = composeSubgraphs({ ...sdls, police: `${police}\n${abstract}\n` });
  if (supergraph === null) throw new Error(problems.map(({ message }) => message).join('\n'));
  return supergraph;
}

const abstractSdl = composeWithAbstract();
const abstractSchema = buildSchema(abstractSdl, { assumeValidSDL: true });

/** Ways to both kinds of rows at once; each field of an incident under a key of its own, since their kinds differ. */
const FORMS: readonly ((callOut: string, incident: string) => string)[] = [
  (callOut, incident) => `entries { __typename ${on('PoliceCallOut', callOut)} ${on('PoliceIncident', incident)} }`,
  (callOut, incident) => `records { ${on('PoliceIncident', incident)} ${on('PoliceCallOut', callOut)} __typename }`,
  (callOut, incident) =>
    `records { ... on PoliceRecord { __typename ${on('PoliceCallOut', callOut)} } ${on('PoliceIncident', incident)} }`,
  (callOut, incident) =>
    `entries @include(if: $yes) { __typename ... on PoliceRecord { ${on('PoliceIncident', incident)} } ${on('PoliceCallOut', callOut)} }`,
  (callOut, incident) =>
    `entries { __typename ${on('PoliceCallOut', callOut)} ${on('PoliceCallOut', callOut)} } entries { ${on('PoliceIncident', incident)} }`,
];

/** The day of both through the interface itself. */
const DAY_OF_BOTH = 'records { __typename day }';

function on(type: string, fields: string): string {
  return fields === '' ? '' : `... on ${type} { ${fields} }`;
}

interface Drawn {
  readonly question: Question;
  readonly callOut: readonly string[];
  readonly incident: readonly string[];
  readonly form: number;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  question: fc.record({
    account: accounts,
    pair: fc.constant(0),
    isRound: fc.constant(false),
    here: smallCases,
    there: smallCases,
    rows: fc.nat(),
    down: fc.constant(null),
  }),
  callOut: fc.subarray([...CALL_OUT]),
  incident: fc.subarray([...INCIDENT], { minLength: 1 }),
  form: fc.nat(FORMS.length),
});

const documents = new Map<string, DocumentNode>();

function documentOf(police: string): DocumentNode {
  const condition = police.includes('$yes') ? ', $yes: Boolean!' : '';
  const text = `query ($here: ID!${condition}) { case(id: $here) { household { persons { police { ${police} } } } } }`;
  const known = documents.get(text) ?? parse(text, { noLocation: true });
  if (!documents.has(text)) expect(validate(abstractSchema, known)).toEqual([]);
  documents.set(text, known);
  return known;
}

/** Both documents, and by which key each field of an incident is answered in the second. */
function operationsOf({ callOut, incident, form }: Drawn) {
  const write = FORMS[form];
  if (write === undefined) {
    return { straight: documentOf('callOuts { day } incidents { day }'), round: documentOf(DAY_OF_BOTH), prefix: '' };
  }
  const straight = `${callOut.length > 0 ? `callOuts { ${callOut.join(' ')} }` : ''} incidents { ${incident.join(' ')} }`;
  const aliased = incident.map((field) => `i_${field}: ${field}`).join(' ');
  return { straight: documentOf(straight), round: documentOf(write(callOut.join(' '), aliased)), prefix: 'i_' };
}

type Rows = readonly Readonly<Record<string, unknown>>[];
interface Police {
  readonly callOuts?: Rows | null;
  readonly incidents?: Rows | null;
  readonly entries?: Rows | null;
  readonly records?: Rows | null;
}

function policeIn({ data }: Answered): readonly Police[] {
  const { case: one } = data as {
    case: { household: { persons: readonly { police: Police | null }[] } | null } | null;
  };
  return (one?.household?.persons ?? []).map(({ police }) => police ?? {});
}

/** Rows of one kind, without the mark of their kind. */
function ofKind(rows: Rows, kind: string, prefix: string): Rows | null {
  const found = rows
    .filter(({ __typename }) => __typename === kind)
    .map(({ __typename, ...row }) =>
      Object.fromEntries(Object.entries(row).map(([key, value]) => [key.replace(prefix, ''), value])),
    );
  return found.length > 0 ? found : null;
}

function decisionsIn({ lines }: Answered): readonly string[] {
  return lines
    .flatMap(readRecord)
    .filter(({ field }) => field.startsWith('PoliceCallOut.') || field.startsWith('PoliceIncident.'))
    .map((each) => JSON.stringify([questionKey(each), each.decision, each.answered, each.code, each.records]))
    .sort();
}

function grantsIn({ sent }: Answered): readonly unknown[] {
  return sent.map(({ name, body }) => [name, JSON.parse(body).extensions.regietafel.cases[0].released]);
}

let stage: Awaited<ReturnType<typeof openStage>>;
beforeAll(async () => {
  stage = await openStage(abstractSdl);
}, 60_000);
afterAll(() => stage.stop());

describe('I24', () => {
  test('through an interface or a union each row is decided on as on its own type', async () => {
    let cases = 0;
    let rows = 0;
    await fc.assert(
      fc.asyncProperty(drawn, async (each) => {
        const { straight, round, prefix } = operationsOf(each);
        const scene = setScene(each.question, POLICE_ONLY);
        const direct = await stage.ask(scene, { document: straight });
        const other = await stage.ask(scene, { document: round });
        const found = policeIn(other).map((police) => {
          const both = police.entries ?? police.records ?? [];
          return { callOuts: ofKind(both, 'PoliceCallOut', prefix), incidents: ofKind(both, 'PoliceIncident', prefix) };
        });
        const expected = policeIn(direct).map(({ callOuts = null, incidents = null }) => ({ callOuts, incidents }));
        expect(found).toEqual(expected);
        expect(decisionsIn(other)).toEqual(decisionsIn(direct));
        expect(grantsIn(other)).toEqual(grantsIn(direct));
        cases += 1;
        rows += expected.length;
      }),
      { numRuns: RUNS, seed: SEED + 24 },
    );
    expect(cases).toBeGreaterThanOrEqual(RUNS);
    expect(rows).toBeGreaterThan(RUNS / 20);
  }, 300_000);

  test('nothing is sent later: @defer and @stream are refused wherever they stand', () => {
    const limits = createLimits(readLimitSettings({ LIMIT_DIRECTIVES: '500' }));
    let cases = 0;
    fc.assert(
      fc.property(questions, fc.nat(), fc.constantFrom('defer', 'stream'), (question, place, name) => {
        const pair = PAIRS_OF_OPERATIONS[question.pair];
        if (pair === undefined) throw new Error('There is no such pair.');
        const { document } = question.isRound ? pair.round : pair.straight;
        const limited = () => limits.checkDocument(withDirective(document, place, name));
        expect(limited).toThrow(expect.objectContaining({ code: 'INCREMENTAL_DELIVERY_REFUSED' }));
        cases += 1;
      }),
      { numRuns: RUNS, seed: SEED + 25 },
    );
    expect(cases).toBeGreaterThanOrEqual(RUNS);
  }, 120_000);
});

const POLICE_ONLY: OperationPair = (() => {
  const query = print(documentOf('known'));
  const way = { query, document: documentOf('known'), keys: {} };
  const coordinates = ['PoliceCallOut.day', 'PoliceIncident.day', 'PoliceFile.known'];
  return { straight: way, round: way, roots: ['here'], coordinates };
})();

/** The document with this directive on one of its fields or spreads. */
function withDirective(document: DocumentNode, place: number, name: string): DocumentNode {
  let places = 0;
  const count = () => {
    places += 1;
  };
  visit(document, { Field: count, InlineFragment: count, FragmentSpread: count });
  let at = place % places;
  const add = <Node extends { readonly directives?: readonly object[] | undefined }>(node: Node) => {
    at -= 1;
    const directive = { kind: 'Directive', name: { kind: 'Name', value: name }, arguments: [] };
    return at === -1 ? { ...node, directives: [...(node.directives ?? []), directive] } : undefined;
  };
  return visit(document, { Field: add, InlineFragment: add, FragmentSpread: add });
}
