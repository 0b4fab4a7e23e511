/**
 * I24, where the schema itself leads by another way: fields reached through an interface or a union are released as the law
 * says of them on their own type (threats A4, A5, A9), and parts that would be sent later are not asked for at all.
 *
 * The schema has neither interface nor union; here the police add one of each, and the contract admits them.
 */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema, type DocumentNode, parse, print, validate, visit } from 'graphql';
import { RegietafelError } from '../../../gateway/errors/index.js';
import { createLimits, readLimitSettings } from '../../../gateway/limits/index.js';
import { composeSubgraphs } from '../../../schema/compose.js';
import { SUBGRAPH_NAMES } from '../../../schema/subgraphs.js';
import { type Recorded, readRecord } from './decisions.js';
import type { OperationPair } from './paired-operations.js';
import { RUNS, SEED } from './seed.js';
import { accounts, smallCases } from './small-case.js';
import {
  type Answered,
  contract,
  openStage,
  PAIRS_OF_OPERATIONS,
  type Question,
  questions,
  type Scene,
  setScene,
} from './stage.js';

/** What may be asked of each; the number of the report never leaves. */
const CALL_OUT = [[], ['day'], ['kind', 'findings'], ['findings', 'day', 'kind']] as const;
const INCIDENT = [['day'], ['reportNumber'], ['kind', 'part', 'reportNumber'], ['summary', 'day']] as const;

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
  callOut: fc.constantFrom(...CALL_OUT),
  incident: fc.constantFrom(...INCIDENT),
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

interface Asking {
  readonly document: DocumentNode;
  /** By the key of an answered row: the field it holds, of a call-out and of an incident. */
  readonly callOut: Readonly<Record<string, string>>;
  readonly incident: Readonly<Record<string, string>>;
}

function askingOf({ callOut, incident, form }: Drawn): Asking {
  const write = FORMS[form];
  if (write === undefined) {
    return { document: documentOf('records { __typename day }'), callOut: { day: 'day' }, incident: { day: 'day' } };
  }
  const aliased = incident.map((field) => `i_${field}: ${field}`).join(' ');
  return {
    document: documentOf(write(callOut.join(' '), aliased)),
    callOut: Object.fromEntries(callOut.map((field) => [field, field])),
    incident: Object.fromEntries(incident.map((field) => [`i_${field}`, field])),
  };
}

type Rows = readonly Readonly<Record<string, unknown>>[];

/** Per person, in their order, the rows that are in the answer; a person of whom there are none is not in it either. */
function rowsIn({ data }: Answered): readonly Rows[] {
  const { case: one } = data as {
    case: { household: { persons: readonly { police: { entries?: Rows; records?: Rows } }[] } | null } | null;
  };
  return (one?.household?.persons ?? []).map(({ police }) => police.entries ?? police.records ?? []);
}

/** The same by the law, put to it field by field on the row's own type. */
function lawfulRows({ lawful, reader, cases }: Scene, { callOut, incident }: Asking): readonly Rows[] {
  const [one] = cases;
  if (one === undefined || !lawful.law.isOpen(reader, one)) return [];
  const rowsOf = (type: string, person: string, fields: Readonly<Record<string, string>>): Rows =>
    lawful.rows
      .of(type, one.id)
      .filter(({ personId }) => personId === person)
      .flatMap((row) => {
        const isReleased = (field: string) => lawful.law.isReleased(reader, one, type, field, row);
        if (!Object.values(fields).some(isReleased)) return [];
        const cells = Object.entries(fields).map(([key, field]) => [key, isReleased(field) ? row[field] : null]);
        return [{ __typename: type, ...Object.fromEntries(cells) }];
      });
  return one.persons
    .filter(({ id }) => lawful.rows.of('PoliceFile', one.id).some(({ personId }) => personId === id))
    .map(({ id }) => [...rowsOf('PoliceCallOut', id, callOut), ...rowsOf('PoliceIncident', id, incident)])
    .filter((rows) => rows.length > 0);
}

/** Every decision on a field of these rows that the record holds, against the law on the same persons. */
function decidedOtherwise({ lines }: Answered, { lawful, reader, cases: [one] }: Scene): readonly Recorded[] {
  return lines.flatMap(readRecord).filter(({ field, controller, persons, decision }) => {
    const rule = contract.rules.get(field);
    if (one === undefined || rule?.kind !== 'release') return false;
    return lawful.law.decide(reader, one, rule, { persons, controller }).released !== decision;
  });
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
        const asking = askingOf(each);
        const scene = setScene(each.question, POLICE_ONLY);
        const answer = await stage.ask(scene, { document: asking.document });
        const expected = lawfulRows(scene, asking);
        expect(rowsIn(answer)).toEqual(expected);
        expect(decidedOtherwise(answer, scene)).toEqual([]);
        cases += 1;
        rows += expected.flat().length;
      }),
      { numRuns: RUNS, seed: SEED + 2400 },
    );
    expect(cases).toBeGreaterThanOrEqual(RUNS);
    expect(rows).toBeGreaterThan(RUNS / 20);
  }, 300_000);

  test('nothing is sent later: @defer and @stream are refused wherever they stand', () => {
    const limits = createLimits(readLimitSettings({ LIMIT_DIRECTIVES: '500', LIMIT_ALIASES: '500' }));
    let cases = 0;
    fc.assert(
      fc.property(questions, fc.nat(), fc.constantFrom('defer', 'stream'), (question, place, name) => {
        const pair = PAIRS_OF_OPERATIONS[question.pair];
        if (pair === undefined) throw new Error('There is no such pair.');
        const { document } = question.isRound ? pair.round : pair.straight;
        expect(refusalOf(() => limits.checkDocument(withDirective(document, place, name)))).toBe(
          'INCREMENTAL_DELIVERY_REFUSED',
        );
        cases += 1;
      }),
      { numRuns: RUNS, seed: SEED + 2401 },
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

function refusalOf(check: () => void): string {
  try {
    check();
    return 'none';
  } catch (error) {
    return error instanceof RegietafelError ? error.code : String(error);
  }
}

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
