import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import {
  evaluate,
  explain as explainQuestion,
  isMalformed,
  RULE_SET_VERSION,
  readQuestion,
  STEPS,
} from '../../policy/index.js';
import { limited } from '../../policy/testing/facts-builder.js';
import { buildRequest, type Raw } from '../../policy/testing/question-builder.js';
import { readSupergraphContract } from '../../schema/contract.js';
import { buildMatrix } from '../../schema/matrix/matrix.js';
import { listFields } from '../../schema/rule-set/fields.js';
import { RegietafelError } from '../errors/index.js';
import { type Account, type OpenServer, openServer, ruleSet } from '../testing/open-server.js';

let server: OpenServer;
beforeAll(async () => {
  server = await openServer();
});
afterAll(() => server?.close());
beforeEach(() => {
  server.lines.length = 0;
});
afterEach(() => {
  delete server.failures.log;
  delete server.failures.casework;
});

const PATH = '/compliance/graphql';
const EXPLAIN = `query ($request: ExplainRequest!) { explain(request: $request) {
  decision request ruleSet reasonUser { code }
  reasonAdmin { code gate rule article contribution basis records trace { gate passed code rule contribution records malformed } }
  obstacles { rule gate article text needed contribution } } }`;
const contract = readSupergraphContract(readFileSync('schema/supergraph.graphql', 'utf8'));

const ask = (query: string, variables: object = {}, account: Account | null = 'officer') =>
  server.post(PATH, account, { query, variables });
const explain = (changes: object = {}, account: Account | null = 'officer') =>
  ask(EXPLAIN, { request: { ...questionOf(buildRequest()), ...changes } }, account);

/** An evaluation as `explain` is asked it. */
function questionOf(request: Raw): Raw {
  const { subject, action, context } = request as { subject: Raw; action: Raw; context: Raw };
  const { time, purpose, facts } = context;
  const actor = { id: subject.id, ...(subject.properties as object) };
  return { actor, action: action.name, field: 'PoliceIncident.kind', persons: ['c1-a'], time, purpose, facts };
}

describe('explain', () => {
  test('gives decision, both reasons and the question as evaluate would be asked it', async () => {
    const { status, json } = await explain();
    expect([status, json.errors]).toEqual([200, undefined]);
    const { explain: explained } = json.data;
    const answer = evaluate(explained.request, ruleSet);
    expect(explained).toMatchObject({
      decision: answer.decision,
      reasonUser: answer.context.reason_user,
      ruleSet: ruleSet.hash,
    });
    expect(withoutNulls(explained.reasonAdmin)).toEqual(withoutNulls(answer.context.reason_admin));
    expect(explained.reasonAdmin.trace.length).toBeGreaterThan(8);
    expect(explained.request.resource).toEqual({
      type: 'field',
      id: 'PoliceIncident.kind',
      properties: {
        ...classificationOf('PoliceIncident.kind'),
        controller: 'politie',
        persons: ['c1-a'],
        recordAs: null,
      },
    });
  });

  test('releases the worked example of the law', async () => {
    const { json } = await explain();
    expect(json.data.explain).toMatchObject({
      decision: true,
      reasonAdmin: {
        code: 'RELEASED',
        gate: 'ACTION',
        contribution: 'k1',
        records: ['k1', 'm1', 'm2', 'n1', 'n2', 't1'],
      },
    });
  });

  test('names the gate that refuses and what the professional hears', async () => {
    const { json } = await explain({ facts: (buildRequest(limited('RESTRICTION')).context as Raw).facts });
    expect(json.data.explain).toMatchObject({
      decision: false,
      reasonAdmin: { code: 'RESTRICTION', gate: 'LIMITS', article: 'P 5; R Rechten', records: ['l1', 'm1', 'm2'] },
      reasonUser: { code: 'NOT_SHARED' },
    });
  });

  test('names everything that stands in the way, with what would meet it', async () => {
    const { facts } = buildRequest(limited('RESTRICTION')).context as Raw;
    const { json } = await explain({ facts, purpose: 'CURIOSITY' });
    const { obstacles, request } = json.data.explain;
    const question = readQuestion(request);
    if (isMalformed(question)) throw new Error(question.malformed);
    expect(obstacles).toEqual(explainQuestion(question, ruleSet).obstacles);
    expect(obstacles.map((each: { gate: string }) => each.gate)).toEqual(['PURPOSE', 'LIMITS']);
    for (const { text, needed } of obstacles) expect([text, needed].join()).toMatch(/^[A-Z].+\.$/s);
    expect((await explain()).json.data.explain.obstacles).toEqual([]);
  });

  test('facts the law cannot read are UNKNOWN, and it says where', async () => {
    const { json } = await explain({ facts: { case: 7 } });
    expect(json.data.explain).toMatchObject({
      reasonAdmin: { code: 'UNKNOWN', trace: [{ malformed: 'facts.case' }] },
      obstacles: [{ rule: 'KNOWN', gate: 'UNKNOWN', needed: ruleSet.document.rules.KNOWN.needed }],
    });
  });

  test('asks a field of the dossier with where its content came from', async () => {
    const origin = {
      controller: 'politie',
      domain: 'POLICE',
      category: 'INCIDENTS',
      basis: 'CONSENT',
      secrecy: 'NONE',
      classes: [],
    };
    const { json } = await explain({ field: 'Action.description', origin, owner: 'talis', recordedBy: 'p-9' });
    const { resource } = json.data.explain.request;
    expect(resource.properties).toEqual({
      kind: 'process',
      section: 'CORE',
      persons: ['c1-a'],
      origin,
      owner: 'talis',
      recordedBy: 'p-9',
      about: null,
      recordAs: null,
    });
    expect(json.data.explain.decision).toBe(evaluate(json.data.explain.request, ruleSet).decision);
  });

  test('asks of the corporation that is named', async () => {
    const housing = { field: 'HousingFile.known', controller: 'portaal' };
    expect((await explain(housing)).json.data.explain.request.resource.properties.controller).toBe('portaal');
  });

  // biome-ignore format: a table
  const REFUSED = [
    ['a field that is not there', { field: 'PoliceFile.nothing' }, 'FIELD_UNKNOWN'],
    ['a field that holds no datum', { field: 'Person.police' }, 'FIELD_UNKNOWN'],
    ['another controller', { controller: 'talis' }, 'CONTROLLER_UNKNOWN'],
    ['none of six controllers', { field: 'HousingFile.known' }, 'CONTROLLER_UNKNOWN'],
    ['a capacity the schema does not know', { actor: { ...(questionOf(buildRequest()).actor as Raw), capacity: 'CHIEF' } }, 'BAD_USER_INPUT'],
    ['an action the schema does not know', { action: 'delete' }, 'BAD_USER_INPUT'],
    ['persons left out', { persons: null }, 'BAD_USER_INPUT'],
  ] as const;
  test.each(REFUSED)('%s: 400', async (_what, changes, code) => {
    const { status, json } = await explain(changes);
    expect([status, json.errors?.[0].extensions.code]).toEqual([400, code]);
    expect(json.data ?? null).toBeNull();
    expect(server.lines).toEqual([]);
  });

  test('facts in which a key stands twice are refused, in variables and in the text', async () => {
    const body = JSON.stringify({ query: EXPLAIN, variables: { request: questionOf(buildRequest()) } });
    const twice = await server.post(PATH, 'officer', body.replace('"ward":', '"ward":"x","ward":'));
    expect([twice.status, twice.json.code]).toEqual([400, 'JSON_REFUSED']);
    const { json } = await ask('{ explain(request: { facts: { a: 1, a: 2 } }) { decision } }');
    expect(json.errors.map((each: { message: string }) => each.message).join()).toContain(
      'only one input field named "a"',
    );
  });
});

describe('the record of what was explained', () => {
  test('is one an operation, and holds nothing of the facts', async () => {
    await explain();
    const [line, ...more] = server.lines;
    expect(more).toEqual([]);
    expect(line).toMatchObject({
      event_name: 'adl.access_evaluation',
      body: {
        'adl.core.request': {
          actor: 'p-officer',
          evaluations: 1,
          explained: true,
          fingerprint: expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
        },
        'adl.core.response': { released: 1, codes: ['RELEASED'] },
        'nl.regieteam.facts': 'given',
        'nl.regieteam.reasons': 'admin',
      },
    });
    expect(JSON.stringify(line)).not.toMatch(/p-41|c1-a|hatert|Police|talis/);
  });

  test('names each code of an operation that asks twice', async () => {
    const query = EXPLAIN.replace('{ explain', '{ other: explain(request: $request) { decision } explain');
    await ask(query, { request: questionOf(buildRequest()) });
    expect(server.lines).toMatchObject([
      {
        event_name: 'adl.access_evaluations',
        body: { 'adl.core.response': { released: 2, codes: ['RELEASED', 'RELEASED'] } },
      },
    ]);
  });

  test('cannot be written: nothing is explained', async () => {
    server.failures.log = new RegietafelError('DECISION_LOG_UNAVAILABLE');
    const { status, json, text } = await explain();
    expect([status, json.errors[0].extensions.code]).toEqual([503, 'DECISION_LOG_UNAVAILABLE']);
    expect(text).not.toMatch(/decision"|RELEASED/);
  });

  test('is not asked for the rules themselves', async () => {
    await ask('{ ruleSet { hash } matrix(phase: SIGNAL) { phase } }');
    expect(server.lines).toEqual([]);
  });
});

describe('the rules', () => {
  test('the rule set by version, date, hash and document', async () => {
    const { json } = await ask('{ ruleSet { version date hash document } }');
    expect(json.data.ruleSet).toEqual({
      version: RULE_SET_VERSION,
      date: ruleSet.document.edition.from,
      hash: ruleSet.hash,
      document: JSON.parse(JSON.stringify(ruleSet.document)),
    });
  });

  test('the matrix of each phase says what the matrix on paper says', async () => {
    const expected = buildMatrix(listFields(contract), ruleSet);
    for (const phase of STEPS) {
      const query =
        'query ($phase: Step!) { matrix(phase: $phase) { phase recipients rows { field category domain controllers cells } } }';
      const { json } = await ask(query, { phase });
      const { rows = [] } = expected.phases.find((each) => each.phase === phase) ?? {};
      expect(json.data.matrix).toEqual({
        phase,
        recipients: expected.recipients,
        rows: rows.map(({ rule, controllers, cells }) => ({
          field: rule.coordinate,
          category: rule.category,
          domain: rule.domain,
          controllers,
          cells: cells.map(({ text }) => text),
        })),
      });
      expect(rows.length).toBeGreaterThan(0);
    }
  });
});

describe('anyone else', () => {
  const queries = [
    '{ ruleSet { hash } }',
    '{ __schema { queryType { name } } }',
    '{ matrix(phase: SIGNAL) { phase } }',
  ];

  test.each<Account>(['member', 'director'])('a %s is told whom it is for, whatever he asks', async (account) => {
    for (const query of queries) {
      const { status, json } = await ask(query, {}, account);
      expect([status, json.errors[0].extensions.code, json.data]).toEqual([403, 'COMPLIANCE_ONLY', undefined]);
    }
    const { status, text } = await explain({}, account);
    expect([status, text.includes('RELEASED')]).toEqual([403, false]);
    expect(server.lines).toEqual([]);
  });

  test('without a token', async () => {
    const { status, json } = await ask('{ ruleSet { hash } }', {}, null);
    expect([status, json.errors[0].extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
  });

  test.each([
    ['CASEWORK_UNAVAILABLE', 503],
    ['NOT_AUTHORISED_ACCOUNT', 403],
  ] as const)('who cannot be known: %s', async (code, expected) => {
    server.failures.casework = new RegietafelError(code);
    const { status, json } = await ask('{ ruleSet { hash } }');
    expect([status, json.errors[0].extensions.code]).toEqual([expected, code]);
  });
});

describe('the same limits and the same mask', () => {
  // biome-ignore format: a table
  const REFUSED = [
    ['a mutation', 'mutation { explain }', 400, 'QUERIES_ONLY'],
    ['a mistake', '{ rules { hash } }', 400, 'GRAPHQL_VALIDATION_FAILED'],
    ['no GraphQL', '{ ruleSet', 400, 'GRAPHQL_PARSE_FAILED'],
    ['too many root fields', `{ ${Array.from({ length: 6 }, (_, at) => `a${at}: ruleSet { hash }`).join(' ')} }`, 400, 'TOO_MANY_ROOT_FIELDS'],
    ['a prototype', '{ __proto__: ruleSet { hash } }', 400, 'NAME_REFUSED'],
  ] as const;
  test.each(REFUSED)('%s', async (_what, query, status, code) => {
    const reply = await ask(query);
    expect([reply.status, reply.json.errors[0].extensions.code]).toEqual([status, code]);
    expect(reply.text).not.toMatch(/Did you mean|stacktrace/);
  });

  test('by POST, in JSON, without anything in the address', async () => {
    expect((await fetch(`${server.url}${PATH}`)).status).toBe(405);
    expect((await server.post(`${PATH}?x=1`, 'officer', '{}')).json.code).toBe('URI_WITH_QUERY');
    expect((await server.post(PATH, 'officer', '[{}]')).json.errors[0].extensions.code).toBe('BATCH_REFUSED');
    expect((await server.post(PATH, 'officer', ' '.repeat(140_000))).json.code).toBe('BODY_TOO_LARGE');
    const form = { 'content-type': 'text/plain' };
    expect((await server.post(PATH, 'officer', '{}', form)).json.code).toBe('MEDIA_TYPE_REFUSED');
  });

  test('the facts of a case may be larger than the variables of a case view', async () => {
    const facts = (
      buildRequest((d) => {
        for (let at = 0; at < 40; at += 1) d.facts.notices.push({ ...d.sharing, id: `n-${at}` });
      }).context as Raw
    ).facts;
    expect(JSON.stringify(facts).length).toBeGreaterThan(12_000);
    expect(
      (await explain({ facts: { ...(facts as object), note: 'x'.repeat(8_000) } })).json.data.explain.decision,
    ).toBe(true);
  });

  test('what nobody foresaw is told by its trace only', async () => {
    server.failures.log = new TypeError('MARK-cause') as never;
    const { status, json, text } = await explain();
    expect([status, json.errors[0].extensions.code]).toEqual([500, 'INTERNAL_SERVER_ERROR']);
    expect(text).not.toContain('MARK-');
  });

  test('facts that are nested too deeply are refused', async () => {
    const body = JSON.stringify({ query: EXPLAIN, variables: { request: questionOf(buildRequest()) } });
    const deep = body.replace('"ward":', `"deep":${'['.repeat(20_000)}${']'.repeat(20_000)},"ward":`);
    const { status, json } = await server.post(PATH, 'officer', deep);
    expect([status, json.code]).toEqual([400, 'JSON_TOO_DEEP']);
  });
});

function classificationOf(coordinate: string): object {
  const { coordinate: _, ...classification } = contract.rules.get(coordinate) ?? { coordinate };
  return classification;
}

function withoutNulls(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (_key, each) => (each === null ? undefined : each)));
}
