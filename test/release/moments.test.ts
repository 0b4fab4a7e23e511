/**
 * The release pipeline around a real ApolloGateway and the composed supergraph, with partners and casework in the test's
 * hand, for what happens between two moments of one request.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'graphql';
import type { DecisionLine } from '../../gateway/audit/decision-log.js';
import { RegietafelError } from '../../gateway/errors/index.js';
import type { FactsAnswer } from '../../gateway/fetch/casework-client.js';
import type { PartnerSource } from '../../gateway/fetch/partner-source.js';
import { ReleaseGateway } from '../../gateway/release/release-gateway.js';
import type { ReleaseRequest } from '../../gateway/release/request.js';
import { loadRuleSet } from '../../schema/rule-set/index.js';
import type { SubgraphName } from '../../schema/subgraphs.js';
import { createWorld, type DemoCase, getCase } from '../../subgraphs/kit/demo/index.js';

const NOW = new Date('2026-11-23T10:00:00Z');
const world = createWorld(NOW);
const h01 = getCase(world, 'h01');
const [she] = h01.persons;
const talis = world.professionals.find(({ account }) => account === 'talis-member');
const ruleSet = loadRuleSet();
const supergraphSdl = readFileSync('schema/supergraph.graphql', 'utf8');
const QUERY = 'query ($id: ID!) { case(id: $id) { id household { persons { id police { known } } } } }';

type Facts = DemoCase['facts'];
type Change = (facts: Facts) => Facts;

interface Scenario {
  /** The facts at the first and at the second reading. */
  readonly moments: readonly [Change, Change];
  readonly record?: (line: DecisionLine) => Promise<void>;
  readonly police?: () => object | null;
  readonly casework?: () => object | null;
  /** Where every line goes, for a scenario that ends in an error. */
  readonly lines?: DecisionLine[];
  /** How many times the rule set is found in force; then its edition has ended. */
  readonly inForce?: number;
}

beforeAll(() => {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
});

async function run(scenario: Scenario) {
  const { moments, record = async () => {}, police = answerOfPolice, casework = answerOfCasework } = scenario;
  const { lines = [], inForce = 2 } = scenario;
  const fetched: SubgraphName[] = [];
  let reading = 0;
  const gateway = new ReleaseGateway({
    pace: () => async () => {},
    supergraphSdl,
    ruleSet,
    isInForceAt: (time) => time === NOW.getTime() && reading <= inForce,
    now: () => NOW,
    askWorklist: () => Promise.reject(new Error('no worklist is asked here')),
    sendAct: () => Promise.reject(new Error('no act is sent here')),
    log: {
      async record(line) {
        await record(line);
        lines.push(line);
      },
    },
    askFacts: async (): Promise<FactsAnswer> => {
      const change = moments[Math.min(reading, 1)];
      reading += 1;
      const facts = change?.(structuredClone(h01.facts) as Facts);
      return {
        actor: talis?.actor ?? '',
        authorisations: (talis?.authorisations ?? []) as never,
        cases: new Map([[h01.id, facts as never]]),
      };
    },
    sourceOf: (name) =>
      ({
        async process({
          request,
          context,
        }: {
          request: { variables?: Record<string, unknown> };
          context: { release: ReleaseRequest };
        }) {
          fetched.push(name);
          if (name === 'casework') return { data: casework() };
          const representations = request.variables?.representations as unknown[];
          const answer = police();
          if (answer === null) context.release.failed.add(name);
          return { data: { _entities: representations.map(() => answer) } };
        },
      }) as unknown as PartnerSource,
  });
  const { executor } = await gateway.load({ apollo: {} });
  if (executor === null) throw new Error('no executor');
  const identity = { issuer: 'https://issuer.example', subject: 'someone', expiresAt: NOW };
  const document = parse(QUERY);
  try {
    const result = await executor({
      document,
      queryHash: 'raw',
      request: { query: QUERY, variables: { id: h01.id } },
      context: { identity },
      metrics: {},
      logger: console,
    } as never);
    return { result: result as { data: never; extensions: never }, lines, fetched };
  } finally {
    await gateway.stop();
  }
}

interface Answered {
  readonly decisions: readonly {
    readonly fields: readonly string[];
    readonly persons: readonly string[];
    readonly decision: boolean;
  }[];
}

const unchanged: Change = (facts) => facts;

function answerOfCasework() {
  return {
    case: {
      id: h01.id,
      _k_id: h01.id,
      household: { persons: h01.persons.map(({ id }) => ({ __typename: 'Person', id, _k_id: id })) },
    },
  };
}

/** Read by the inner gateway when it puts the answers together, after all were asked. */
function answerThatBreaks() {
  const answer = answerOfCasework();
  return {
    case: {
      ...answer.case,
      get id(): string {
        throw new Error('no answer can be made of this');
      },
    },
  };
}

function answerOfPolice(): object {
  return { police: { known: true, _k_personIds: [she?.id], _k_controller: 'politie' } };
}

const RELEASED = { case: { id: h01.id, household: { persons: [{ id: she?.id, police: { known: true } }] } } };
const NOTHING_OF_POLICE = { case: { id: h01.id, household: null } };
const CLOSED = { data: { case: null }, extensions: { withheld: [{ path: ['case'], code: 'NOT_AVAILABLE' }] } };

describe('facts are read again after the partners answered', () => {
  test('when nothing changed, what was released is answered', async () => {
    const { result } = await run({ moments: [unchanged, unchanged] });
    expect(result.data).toEqual(RELEASED);
  });

  // biome-ignore format: a table
  const changes: { what: string; change: Change }[] = [
    { what: 'the phase moved (I11)', change: (facts) => ({ ...facts, case: { ...facts.case, phase: 'REVIEW', phaseSince: '2026-11-23T09:59:59Z' } }) },
    { what: 'every consent was withdrawn (I10)', change: (facts) => ({ ...facts, consents: facts.consents.map((consent) => ({ ...consent, withdrawnAt: '2026-11-23T09:59:59Z' })) }) },
    { what: 'the contribution was withdrawn', change: (facts) => ({ ...facts, contributions: [] }) },
    { what: 'a restriction was set', change: (facts) => ({ ...facts, limits: [{ id: 'l', recordedAt: '2026-11-23T09:00:00Z', person: she?.id ?? '', kind: 'RESTRICTION', controller: null, from: '2026-11-23T09:00:00Z', until: null }] }) },
  ];
  test.each(changes)('when $what meanwhile, it is withheld', async ({ change }) => {
    const { result, fetched } = await run({ moments: [unchanged, change] });
    expect(fetched).toContain('police');
    expect(result.data).toEqual(NOTHING_OF_POLICE);
    expect(JSON.stringify(result.extensions)).toContain('NOT_SHARED');
  });

  test.each([
    ['the reader left the team', (facts: Facts): Facts => ({ ...facts, case: { ...facts.case, team: [] } })],
    ['the case was declined', (facts: Facts): Facts => ({ ...facts, case: { ...facts.case, phase: 'DECLINED' } })],
    ['the facts became unreadable', (): Facts => ({ case: {} }) as never],
  ])('when %s meanwhile, there is no case any more', async (_what, change) => {
    const { result } = await run({ moments: [unchanged, change] });
    expect(result).toEqual(CLOSED);
  });
});

describe('a rule set that has ended releases nothing', () => {
  test('when it ends while partners answer, there is no case any more', async () => {
    const { result, lines } = await run({ moments: [unchanged, unchanged], inForce: 1 });
    expect(result).toEqual(CLOSED);
    expect(lines).toHaveLength(1);
  });

  test('when it ended before, no partner is asked either, and that is recorded', async () => {
    const { result, lines, fetched } = await run({ moments: [unchanged, unchanged], inForce: 0 });
    expect(result).toEqual(CLOSED);
    expect(fetched).toEqual([]);
    expect(lines).toHaveLength(1);
  });
});

describe('the decision record comes first', () => {
  test('it holds every field of the operation, released and withheld, and no value', async () => {
    const { lines } = await run({ moments: [unchanged, unchanged] });
    expect(lines).toHaveLength(1);
    const text = JSON.stringify(lines[0]);
    const [answered] = (lines[0]?.body['adl.core.response'] ?? []) as readonly Answered[];
    const police = answered?.decisions.filter(({ fields }) => fields.includes('PoliceFile.known'));
    expect(police?.map(({ persons, decision }) => [persons, decision])).toEqual(
      expect.arrayContaining([
        [[she?.id], true],
        [[h01.persons[1]?.id], false],
        [[h01.persons[2]?.id], false],
      ]),
    );
    expect(text).toContain(ruleSet.hash);
    for (const { name } of h01.persons) expect(text).not.toContain(name);
  });

  test('the answer waits until it is durable', async () => {
    let finish = () => {};
    const durable = new Promise<void>((resolve) => {
      finish = resolve;
    });
    let isAnswered = false;
    const running = run({ moments: [unchanged, unchanged], record: () => durable }).then((answer) => {
      isAnswered = true;
      return answer;
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(isAnswered).toBe(false);
    finish();
    expect((await running).result.data).toEqual(RELEASED);
  });

  test('when it cannot be written, nothing is answered', async () => {
    const record = () => Promise.reject(new Error('the disk is full'));
    await expect(run({ moments: [unchanged, unchanged], record })).rejects.toThrow('the disk is full');
  });

  test('a refused case has its record too, and asks nobody', async () => {
    const declined: Change = (facts) => ({ ...facts, case: { ...facts.case, phase: 'DECLINED' } });
    const { result, lines, fetched } = await run({ moments: [declined, declined] });
    expect(result).toEqual(CLOSED);
    expect(fetched).toEqual([]);
    expect(lines).toHaveLength(1);
  });
});

describe('an operation that fails after partners were asked', () => {
  const gone: Change = () => {
    throw new RegietafelError('CASEWORK_UNAVAILABLE');
  };

  // biome-ignore format: a table
  const failures: readonly { readonly what: string; readonly code: string; readonly thrown?: object; readonly scenario: Scenario }[] = [
    { what: 'casework is gone at the second reading', code: 'CASEWORK_UNAVAILABLE', scenario: { moments: [unchanged, gone] } },
    { what: 'nothing usable came back', code: 'RELEASE_FAILED', scenario: { moments: [unchanged, unchanged], casework: answerThatBreaks } },
    { what: 'something breaks', code: 'INTERNAL_SERVER_ERROR', thrown: { name: 'TypeError' }, scenario: { moments: [unchanged, unchanged], casework: () => ({ case: { household: { persons: 42 } } }) } },
  ];

  test.each(failures)('leaves its record when $what', async ({ code, thrown = { code }, scenario }) => {
    const lines: DecisionLine[] = [];
    await expect(run({ ...scenario, lines })).rejects.toMatchObject(thrown);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({
      status: 'Error',
      body: {
        'adl.core.request': { actor: talis?.actor, cases: [h01.id] },
        'adl.core.policies': { rule_set: ruleSet.hash },
        'nl.regieteam.failure': code,
      },
    });
    // On what its partners were asked: the grants they hold lead here.
    const [answered] = (lines[0]?.body['adl.core.response'] ?? []) as readonly Answered[];
    const police = answered?.decisions.filter(({ fields }) => fields.includes('PoliceFile.known'));
    expect(police).toContainEqual(expect.objectContaining({ persons: [she?.id], decision: true }));
  });

  test.each(failures)(
    'says so only when that record is durable, when $what',
    async ({ code, thrown = { code }, scenario }) => {
      let isDurable = false;
      const record = async () => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        isDurable = true;
      };
      await expect(run({ ...scenario, record })).rejects.toMatchObject(thrown);
      expect(isDurable).toBe(true);
    },
  );

  test.each(failures)('and cannot be recorded either: the log is what fails, when $what', async ({ scenario }) => {
    const record = () => Promise.reject(new RegietafelError('DECISION_LOG_UNAVAILABLE'));
    await expect(run({ ...scenario, record })).rejects.toMatchObject({ code: 'DECISION_LOG_UNAVAILABLE' });
  });
});

test('a case that was gone at the second reading is named in the record: its partners were asked about it', async () => {
  const { result, lines, fetched } = await run({ moments: [unchanged, (): Facts => ({ case: {} }) as never] });
  expect(result).toEqual(CLOSED);
  expect(fetched).toContain('police');
  expect(lines[0]?.body['adl.core.request']).toMatchObject({ cases: [h01.id] });
  expect(lines[0]?.body).not.toHaveProperty('nl.regieteam.unknown_cases');
});
