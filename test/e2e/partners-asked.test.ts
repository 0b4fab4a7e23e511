import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type DemoCase, getCase } from '../../subgraphs/kit/demo/index.js';
import { type PartnerRequest, type Stack, startStack } from '../support/stack.js';
import { CASE_QUERY } from './case-query.js';

let stack: Stack;
let h01: DemoCase;
beforeAll(async () => {
  stack = await startStack();
  h01 = getCase(stack.world, 'h01');
}, 120_000);
afterAll(() => stack.close());

/** The requests that one question causes at one subgraph. */
async function requestsCaused(subgraph: string, ask: () => Promise<unknown>): Promise<readonly PartnerRequest[]> {
  const before = await stack.countRequests(subgraph);
  await ask();
  const after = await stack.countRequests(subgraph);
  return after === before ? [] : (await stack.requestsTo(subgraph)).slice(before - after);
}

const person = (letter: string) => {
  const found = h01.persons.find(({ key }) => key === letter);
  if (found === undefined) throw new Error(`h01 has no person ${letter}`);
  return found.id;
};

describe('a partner is asked only about those about whom something is released', () => {
  test('a partner that is not on the case team gets no request (I9)', async () => {
    const ask = () => stack.graphql('case-manager', CASE_QUERY, { id: h01.id });
    expect(await requestsCaused('youth-protection', ask)).toEqual([]);
    expect(await requestsCaused('public-health', ask)).toEqual([]);
  });

  test('one consented and the other refused: the police are sent one person, not two', async () => {
    const requests = await requestsCaused('police', () => stack.graphql('talis-member', CASE_QUERY, { id: h01.id }));
    expect(requests).toHaveLength(1);
    const [{ body } = { body: '' }] = requests;
    expect(JSON.parse(body).variables.representations).toEqual([{ __typename: 'Person', id: person('a') }]);
    expect(body).not.toContain(person('b'));
    expect(body).not.toContain(person('c'));
  });

  test('what the police are told names no other partner than the reader and whoever told of the take-up', async () => {
    const [request] = await requestsCaused('police', () => stack.graphql('talis-member', CASE_QUERY, { id: h01.id }));
    const { cases } = JSON.parse(request?.body ?? '{}').extensions.regietafel;
    const told = JSON.stringify(cases.map(({ facts }: { facts: object }) => ({ ...facts, notices: [] })));
    expect(told).toContain('talis');
    expect(told).not.toMatch(/sterker|pro-persona|jeugdbescherming|portaal|ggd/);
  });

  test('what nobody may see of a partner is not asked of it', async () => {
    const ask = () =>
      stack.graphql(
        'talis-member',
        '{ case(id: "ID") { household { persons { mentalHealth { known } } } } }'.replace('ID', h01.id),
      );
    expect(await requestsCaused('mental-health', ask)).toEqual([]);
  });

  test('no body that leaves the gateway holds the reader’s token', async () => {
    const token = await stack.token('case-manager');
    await stack.graphql('case-manager', CASE_QUERY, { id: h01.id });
    for (const subgraph of ['casework', 'police', 'housing', 'municipality', 'mental-health', 'social-work']) {
      for (const { body } of await stack.requestsTo(subgraph)) expect(body).not.toContain(token);
    }
  });
});

describe('a partner that is down', () => {
  test('its fields are null and said to be unavailable; the rest of the view is served', async () => {
    const whole = await stack.graphql('talis-member', CASE_QUERY, { id: h01.id });
    await stack.stop('police');
    const partial = await stack.graphql('talis-member', CASE_QUERY, { id: h01.id });
    await stack.start('police');
    expect(partial.status).toBe(200);
    expect(partial.errors).toEqual([]);
    expect(partial.extensions.unavailable).toEqual([
      { path: ['case', 'household', 'persons', 0, 'police'], partner: 'police' },
    ]);
    const without = structuredClone(whole.data);
    without.case.household.persons[0].police = null;
    expect(partial.data).toEqual(without);
    const again = await eventually(async () => {
      const answer = await stack.graphql('talis-member', CASE_QUERY, { id: h01.id });
      expect(answer.text).toBe(whole.text);
      return answer;
    });
    expect(again.extensions.unavailable).toBeUndefined();
  }, 60_000);

  test('one that speaks nonsense is like one that is down', async () => {
    for (const body of [
      null,
      [],
      'text',
      { data: 42 },
      { data: null, errors: [{ message: 'secret of the police' }] },
    ]) {
      await stack.replaceAnswer('police', { status: 200, body });
      const answer = await stack.graphql('talis-member', CASE_QUERY, { id: h01.id });
      expect(answer.data.case.household.persons[0].police).toBeNull();
      expect(answer.data.case.household.persons[0].municipality.known).toBe(true);
      expect(answer.text).not.toContain('secret');
    }
    await stack.replaceAnswer('police', null);
  }, 60_000);
});

/** Until it holds, for as long as a circuit breaker stays open and a little more. */
async function eventually<T>(attempt: () => Promise<T>): Promise<T> {
  const end = Date.now() + 15_000;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
}
