import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { describe, expect, test } from '@jest/globals';
import { buildSchema, getOperationAST, parse } from 'graphql';
import { loadRuleSet } from '../../schema/rule-set/index.js';
import type { DecisionLine } from '../audit/decision-log.js';
import { RegietafelError } from '../errors/index.js';
import type { ActReceipt, ActSent } from '../fetch/act-client.js';
import type { JsonObject } from '../json.js';
import { WorkExecutor } from './work-executor.js';

const schema = buildSchema(`
  type Query { case(id: ID!): ID }
  type Mutation {
    startReview(input: StartReviewInput!): ActOutcome!
    housingContribute(input: ContributeInput!): ActOutcome!
    planMeeting(input: PlanMeetingInput!): ActOutcome!
  }
  input StartReviewInput { key: ID! caseId: ID! expectedPhase: String! }
  input ContributeInput { key: ID! caseId: ID! persons: [ID!] weighing: String basis: KindInput }
  input KindInput { kind: String! }
  input PlanMeetingInput { key: ID! ward: String! }
  type ActOutcome { done: Boolean! act: String! id: ID repeated: Boolean! refusals: [ActRefusal!]! }
  type ActRefusal { code: String! nl: String! en: String! field: String }
`);

const CASE = '0b6ba0c8-1111-4111-8111-0b6ba0c81111';
const UNKNOWN = '0b6ba0c8-2222-4222-8222-0b6ba0c82222';
const NOW = new Date('2026-11-26T10:00:00.000Z');
const ruleSet = loadRuleSet();

const facts = (phase = 'APPROACH', ward = 'hatert'): JsonObject => ({
  case: {
    id: CASE,
    ward,
    phase,
    phaseSince: '2026-11-01T00:00:00Z',
    team: [
      {
        id: 't1',
        actor: 'p-talis',
        organisation: 'talis',
        domain: 'HOUSING',
        from: '2026-11-01T00:00:00Z',
        until: null,
        acceptedAt: '2026-11-01T00:00:00Z',
      },
      {
        id: 't2',
        actor: 'p-police',
        organisation: 'politie',
        domain: 'POLICE',
        from: '2026-11-01T00:00:00Z',
        until: null,
        acceptedAt: '2026-11-01T00:00:00Z',
      },
    ],
    caseManager: null,
    activated: [],
    needs: [],
    referrals: [],
    monitoring: null,
  },
  persons: [
    { id: 'person-a', birthDate: null, represented: false },
    { id: 'person-b', birthDate: null, represented: false },
  ],
  contributions: [],
  consents: [],
  notices: [],
  limits: [],
  onwardUse: [],
});

const authorise = (organisation: string, capacity: string, domain: string): JsonObject => ({
  organisation,
  capacity,
  domain,
  wards: ['hatert'],
  screenedUntil: '2027-01-01',
  professionBound: false,
  secrecyDeclaredOn: null,
});

const ACTORS: Readonly<Record<string, JsonObject>> = {
  director: authorise('gemeente-nijmegen', 'PROCESS_DIRECTOR', 'CASE_DIRECTION'),
  talis: authorise('talis', 'TEAM_MEMBER', 'HOUSING'),
  police: authorise('politie', 'TEAM_MEMBER', 'POLICE'),
  portaal: authorise('portaal', 'TEAM_MEMBER', 'HOUSING'),
};

interface Scene {
  readonly actor?: string;
  readonly known?: JsonObject;
  readonly receipt?: (sent: ActSent) => ActReceipt;
  readonly record?: (line: DecisionLine) => Promise<void>;
  readonly inForce?: boolean;
}

const done = ({ mutation: { act } }: ActSent): ActReceipt => ({
  done: true,
  act,
  caseId: null,
  id: 'made',
  version: null,
  at: NOW.toISOString(),
  repeated: false,
  refusals: [],
});
const nothingKnown = (sent: ActSent): ActReceipt => ({ ...done(sent), done: false, id: null, at: null });

async function carryOut(source: string, variables: object, scene: Scene = {}) {
  const { actor = 'director', known = facts(), receipt = done, record = async () => {}, inForce = true } = scene;
  const events: string[] = [];
  const sent: ActSent[] = [];
  const lines: DecisionLine[] = [];
  const executor = new WorkExecutor(schema, {
    ruleSet,
    isInForceAt: () => inForce,
    now: () => NOW,
    stepUpSeconds: 300,
    pace: () => async () => void events.push('waited'),
    askFacts: async (_identity, ids) => ({
      actor: `p-${actor}`,
      authorisations: [ACTORS[actor] ?? {}],
      cases: new Map(ids.filter((id) => id === CASE).map((id) => [id, known])),
    }),
    log: {
      async record(line) {
        await record(line);
        events.push('recorded');
        lines.push(line);
      },
    },
    sendAct: async (act) => {
      events.push(`sent ${act.mutation.name}`);
      sent.push(act);
      return receipt(act);
    },
  });
  const document = parse(source);
  const operation = getOperationAST(document);
  const context = { identity: { issuer: 'i', subject: 's' } };
  const asked = { document, operation, request: { variables }, context } as unknown as GatewayGraphQLRequestContext;
  const result = await executor.execute(asked);
  return { result: JSON.parse(JSON.stringify(result)), events, sent, lines };
}

const REVIEW =
  'mutation ($input: StartReviewInput!) { startReview(input: $input) { done id refusals { code nl en } } }';
const CONTRIBUTE =
  'mutation ($input: ContributeInput!) { housingContribute(input: $input) { done refusals { code } } }';
const review = { input: { key: 'my-first-key', caseId: CASE, expectedPhase: 'APPROACH' } };
const codesOf = (result: { data: Record<string, { refusals: { code: string }[] }> }) =>
  Object.values(result.data).flatMap(({ refusals }) => refusals.map(({ code }) => code));

describe('an act that may be done', () => {
  test('is on record before the controller is asked, and answers its receipt', async () => {
    const { result, events, lines } = await carryOut(REVIEW, review);
    expect(result.data.startReview).toEqual({ done: true, id: 'made', refusals: [] });
    expect(events).toEqual(['recorded', 'sent startReview']);
    expect(lines[0]?.body).toMatchObject({
      'adl.core.request': { actor: 'p-director', action: 'START_REVIEW', cases: [CASE] },
      'nl.regieteam.act': { at: 'casework', permitted: true, code: 'PERMITTED' },
      'adl.core.policies': { rule_set: ruleSet.hash },
    });
  });

  test('goes with the facts of its own case alone, and with the input as it was given', async () => {
    const input = { key: 'my-first-key', caseId: CASE.toUpperCase(), persons: ['person-a'], weighing: 'MARK-INPUT' };
    const { sent, lines } = await carryOut(CONTRIBUTE, { input }, { actor: 'talis' });
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({
      inputType: 'ContributeInput',
      organisation: 'talis',
      theCase: { id: CASE },
      input,
    });
    expect(JSON.stringify(lines)).not.toContain('MARK-INPUT');
  });

  test('comes after the one before it, each with a record of its own', async () => {
    const both = `mutation ($input: StartReviewInput!, $meeting: PlanMeetingInput!) {
      second: planMeeting(input: $meeting) { act } first: startReview(input: $input) { act }
    }`;
    const { events, lines, result } = await carryOut(both, {
      ...review,
      meeting: { key: 'my-second-key', ward: 'hatert' },
    });
    expect(events).toEqual(['recorded', 'sent planMeeting', 'recorded', 'sent startReview']);
    expect(new Set(lines.map(({ span_id }) => span_id)).size).toBe(2);
    expect(Object.keys(result.data)).toEqual(['second', 'first']);
  });

  test('is not done when it cannot be recorded', async () => {
    const record = async () => {
      throw new RegietafelError('DECISION_LOG_UNAVAILABLE');
    };
    const { result, events } = await carryOut(REVIEW, review, { record });
    expect(events).toEqual([]);
    expect(result.errors[0].extensions.code).toBe('DECISION_LOG_UNAVAILABLE');
    expect(result.data).toBeNull();
  });

  test('is not known to be done when no receipt comes back', async () => {
    const receipt = () => {
      throw new RegietafelError('ACT_NOT_CONFIRMED');
    };
    const { result } = await carryOut(REVIEW, review, { receipt });
    expect(result.errors[0].extensions.code).toBe('ACT_NOT_CONFIRMED');
  });
});

describe('an act that may not be done', () => {
  test('in a case that is not there and in one of another ward is refused alike, after the same calls', async () => {
    const closed = await carryOut(REVIEW, review, { known: facts('APPROACH', 'lent'), receipt: nothingKnown });
    const absent = await carryOut(REVIEW, { input: { ...review.input, caseId: UNKNOWN } }, { receipt: nothingKnown });
    expect(closed.result).toEqual(absent.result);
    expect(codesOf(closed.result)).toEqual(['NOT_AVAILABLE']);
    expect(closed.events).toEqual(absent.events);
    expect(closed.events.at(-1)).toBe('waited');
    expect(closed.sent.every(({ theCase }) => theCase === null)).toBe(true);
    // An id that names no case may be anything: it is not kept.
    expect(JSON.stringify(absent.lines)).not.toContain(UNKNOWN);
  });

  test('by someone who is not on the case reaches no partner but his own', async () => {
    const input = { key: 'my-first-key', caseId: CASE };
    const foreign = await carryOut(CONTRIBUTE, { input }, { actor: 'police', receipt: nothingKnown });
    expect(codesOf(foreign.result)).toEqual(['NOT_YOURS']);
    expect(foreign.sent).toEqual([]);
    const outside = await carryOut(CONTRIBUTE, { input }, { actor: 'portaal', receipt: nothingKnown });
    expect(codesOf(outside.result)).toEqual(['NOT_AVAILABLE']);
    expect(outside.sent.map(({ organisation, theCase }) => ({ organisation, theCase }))).toEqual([
      { organisation: 'portaal', theCase: null },
    ]);
  });

  test('by a capacity that has no part in it is told so, in both languages', async () => {
    const { result, sent } = await carryOut(REVIEW, review, { actor: 'talis' });
    const [refusal] = result.data.startReview.refusals;
    expect(refusal.code).toBe('NOT_YOURS');
    expect(refusal.nl).not.toBe(refusal.en);
    expect(sent).toEqual([]);
  });

  test('in another phase is refused, unless it is what was done before', async () => {
    const known = facts('REVIEW');
    const late = await carryOut(REVIEW, review, { known, receipt: nothingKnown });
    expect(codesOf(late.result)).toEqual(['WRONG_PHASE']);
    expect(late.sent.map(({ theCase }) => theCase)).toEqual([null]);
    const again = await carryOut(REVIEW, review, { known, receipt: (sent) => ({ ...done(sent), repeated: true }) });
    expect(again.result.data.startReview).toEqual({ done: true, id: 'made', refusals: [] });
  });

  test('under a rule set that has ended', async () => {
    const { result } = await carryOut(REVIEW, review, { inForce: false, receipt: nothingKnown });
    expect(codesOf(result)).toEqual(['NOT_AVAILABLE']);
  });

  test('is on record too', async () => {
    const { lines } = await carryOut(REVIEW, review, { actor: 'talis' });
    expect(lines[0]?.body).toMatchObject({ 'nl.regieteam.act': { permitted: false, code: 'NOT_YOURS' } });
  });
});

test('an emergency by someone who signed in long ago asks nobody anything', async () => {
  const input = { key: 'my-first-key', caseId: CASE, basis: { kind: 'VITAL_INTEREST' } };
  const { result, events, lines } = await carryOut(CONTRIBUTE, { input }, { actor: 'talis' });
  expect(result.errors[0].extensions.code).toBe('STEP_UP_NEEDED');
  expect([events, lines]).toEqual([[], []]);
  const consent = { input: { ...input, basis: { kind: 'CONSENT' } } };
  expect((await carryOut(CONTRIBUTE, consent, { actor: 'talis' })).events).toEqual([
    'recorded',
    'sent housingContribute',
  ]);
});

test('what is no input is refused before anyone is asked', async () => {
  await expect(carryOut(REVIEW, { input: { key: 'my-first-key' } })).rejects.toMatchObject({
    extensions: { code: 'BAD_USER_INPUT' },
    message:
      'Variable "$input": Field "caseId" of required type "ID!" was not provided. Variable "$input": Field "expectedPhase" of required type "String!" was not provided.',
  });
  const wrong = { input: { ...review.input, expectedPhase: { text: 'MARK-TYPED; Field "x"' } } };
  await expect(carryOut(REVIEW, wrong)).rejects.toMatchObject({
    message: 'Variable "$input" at "input.expectedPhase": the value is not of its type.',
  });
  const { result, events } = await carryOut(REVIEW, { input: { ...review.input, caseId: '12345' } });
  expect(result.errors[0].extensions.code).toBe('CASE_ID_MALFORMED');
  expect(events).toEqual([]);
});
