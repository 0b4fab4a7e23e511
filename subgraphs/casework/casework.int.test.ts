/** Casework as a process of its own: `POST /facts` and GraphQL stand behind the same grant check, on real PostgreSQL. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createWorld, getCase } from '../kit/demo/index.js';
import { post as postTo } from '../kit/testing/gateway-double.js';
import { type OpenSubgraph, openSubgraph } from '../kit/testing/open-subgraph.js';
import { DEMO_ISSUER } from './demo/registry-rows.js';
import { subgraph } from './subgraph.js';

const world = createWorld(new Date());
let running: OpenSubgraph;

beforeAll(async () => {
  running = await openSubgraph(subgraph, { world });
}, 60_000);

afterAll(() => running?.close());

const director = world.professionals.find(({ account }) => account === 'process-director-hatert');
const QUESTION = {
  professional: { issuer: DEMO_ISSUER, subject: director?.subject },
  cases: [getCase(world, 'h01').id],
};

const post = (body: string, token?: string) => postTo(running.url, body, token, '/facts');

async function ask(question: unknown) {
  const body = JSON.stringify(question);
  return await post(body, await running.gateway.grant('casework', 'process-director-hatert', body));
}

describe('POST /facts', () => {
  test('answers the gateway, and forbids everyone to keep the answer', async () => {
    const { status, headers, body } = await ask(QUESTION);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(body).toMatchObject({
      actor: director?.actor,
      authorisations: [{ capacity: 'PROCESS_DIRECTOR', wards: ['hatert'] }],
      cases: { [getCase(world, 'h01').id]: { case: { phase: 'APPROACH' } } },
    });
  });

  test('answers fifty cases and no more', async () => {
    const cases = Array.from({ length: 50 }, (_, at) => getCase(world, 'h01').id.replace(/..$/, String(10 + at)));
    expect((await ask({ ...QUESTION, cases })).status).toBe(200);
    expect((await ask({ ...QUESTION, cases: [...cases, 'one more'] })).status).toBe(400);
  });

  test.each([
    {},
    null,
    [],
    { ...QUESTION, professional: {} },
    { ...QUESTION, cases: 'h01' },
    { ...QUESTION, cases: [1] },
  ])('refuses what is no question: %j', async (question) => {
    const { status, body } = await ask(question);
    expect({ status, code: body.code }).toEqual({ status: 400, code: 'BAD_REQUEST' });
  });

  test('tells nothing without a grant, with another subgraph’s, or with one for another body', async () => {
    const body = JSON.stringify(QUESTION);
    const tokens = [
      undefined,
      await running.gateway.grant('police', 'process-director-hatert', body),
      await running.gateway.grant('casework', 'process-director-hatert', `${body} `),
    ];
    for (const token of tokens) {
      const refused = await post(body, token);
      expect(refused.status).toBe(401);
      expect(JSON.stringify(refused.body)).not.toContain(getCase(world, 'h01').id);
    }
  });
});
