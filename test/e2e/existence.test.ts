import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SUBGRAPH_NAMES } from '../../schema/subgraphs.js';
import { getCase } from '../../subgraphs/kit/demo/index.js';
import { type Stack, startStack } from '../support/stack.js';
import { CASE_QUERY } from './case-query.js';

const UNKNOWN = '00000000-0000-4000-8000-000000000000';
/** REFUSAL_STEP_MS by default. */
const STEP = 50;
const PARTNERS = SUBGRAPH_NAMES.filter((name) => name !== 'casework');

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
}, 120_000);
afterAll(() => stack.close());

async function countPartnerRequests(): Promise<number> {
  const counts = await Promise.all(PARTNERS.map((name) => stack.countRequests(name)));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** What casework was asked since it had been asked so often. */
async function pathsAtCaseworkSince(count: number): Promise<readonly string[]> {
  const asked = (await stack.countRequests('casework')) - count;
  return (await stack.requestsTo('casework')).slice(-asked).map(({ path }) => path);
}

// biome-ignore format: a table
const OUTSIDE = [
  { account: 'outsider',                key: 'h01', why: 'is on no case' },
  { account: 'portaal-member',          key: 'h01', why: 'is on another team: a corporation is a stranger to the next' },
  { account: 'youth-protection-member', key: 'h01', why: 'is on another team' },
  { account: 'unscreened',              key: 'h01', why: 'is on the team without a valid screening' },
  { account: 'process-director-dukenburg', key: 'h01', why: 'directs another ward' },
  { account: 'public-health-member',    key: 'h01', why: 'was not called in' },
  { account: 'researcher',              key: 'h01', why: 'sees no case at all' },
  { account: 'compliance-officer',      key: 'h01', why: 'sees no case at all' },
  { account: 'talis-member',            key: 'h15', why: 'asks a declined case' },
  { account: 'process-director-dukenburg', key: 'h15', why: 'asks a declined case' },
  { account: 'process-director-hatert', key: 'h15', why: 'asks a declined case' },
  { account: 'case-manager',            key: 'h14', why: 'asks a closed case' },
] as const;

describe('nobody outside a case learns that it exists (obligation 15, I8)', () => {
  test.each(OUTSIDE)(
    '$account, who $why, gets the bytes of an unknown id, and no partner is asked',
    async ({ account, key }) => {
      const before = await countPartnerRequests();
      const atCasework = await stack.countRequests('casework');
      const unknown = await stack.graphql(account, CASE_QUERY, { id: UNKNOWN });
      const foreign = await stack.graphql(account, CASE_QUERY, { id: getCase(stack.world, key).id });
      expect(foreign.text).toBe(unknown.text);
      expect(foreign.status).toBe(unknown.status);
      expect(headersOf(foreign.headers)).toEqual(headersOf(unknown.headers));
      expect(JSON.parse(foreign.text)).toEqual({
        data: { case: null },
        extensions: { withheld: [{ path: ['case'], code: 'NOT_AVAILABLE' }] },
      });
      expect(await countPartnerRequests()).toBe(before);
      expect(await pathsAtCaseworkSince(atCasework)).toEqual(['/facts', '/facts']);
    },
  );

  test('a case of his own does reach its partners: the counters count', async () => {
    const before = await countPartnerRequests();
    await stack.graphql('talis-member', CASE_QUERY, { id: getCase(stack.world, 'h01').id });
    expect(await countPartnerRequests()).toBeGreaterThan(before);
  });
});

describe('beside a case of his own', () => {
  const BOTH = `query ($own: ID!, $other: ID!) {
    other: case(id: $other) { id phase housing { known } } own: case(id: $own) { id phase housing { known } } }`;

  test.each(['h06', 'h14', 'h15'])('%s is as an unknown id, to the byte and to the partners', async (key) => {
    const own = getCase(stack.world, 'h01').id;
    const answers = [];
    for (const other of [UNKNOWN, getCase(stack.world, key).id]) {
      const before = await countPartnerRequests();
      const { text, headers } = await stack.graphql('talis-member', BOTH, { own, other });
      answers.push({ text, headers: headersOf(headers), asked: (await countPartnerRequests()) - before });
    }
    expect(answers[1]).toEqual(answers[0]);
    expect(JSON.parse(answers[0]?.text ?? '').data).toMatchObject({ other: null, own: { id: own } });
  });
});

describe('acting in a case that is not open to him', () => {
  const ACT = `mutation ($input: StartReviewInput!) {
    startReview(input: $input) { done act caseId id version at repeated refusals { code nl en field } } }`;
  const act = (account: string, caseId: string) =>
    stack.graphql(account, ACT, { input: { key: 'existence-of-a-case', caseId, expectedPhase: 'SCREENING' } });

  test.each([
    ['process-director-dukenburg', 'h01'],
    ['process-director-dukenburg', 'h15'],
    ['process-director-hatert', 'h15'],
    ['outsider', 'h01'],
    ['talis-member', 'h15'],
  ])('%s in %s gets the bytes of an unknown id, and no partner is asked', async (account, key) => {
    const before = await countPartnerRequests();
    const atCasework = await stack.countRequests('casework');
    const unknown = await act(account, UNKNOWN);
    const askedForUnknown = await pathsAtCaseworkSince(atCasework);
    const between = await stack.countRequests('casework');
    const foreign = await act(account, getCase(stack.world, key).id);
    expect(foreign.text).toBe(unknown.text);
    expect(headersOf(foreign.headers)).toEqual(headersOf(unknown.headers));
    expect(foreign.data.startReview).toMatchObject({ done: false, caseId: null, id: null });
    expect(await pathsAtCaseworkSince(between)).toEqual(askedForUnknown);
    expect(await countPartnerRequests()).toBe(before);
  });
});

// That the times are the same beyond this is statistics, and measured: bench/existence.js (docs/adr/0084).
test('A23 no refusal leaves before its step, however soon it is known', async () => {
  const time = async (ask: () => Promise<unknown>) => {
    const start = performance.now();
    await ask();
    return performance.now() - start;
  };
  await stack.token('outsider');
  for (const id of [UNKNOWN, getCase(stack.world, 'h01').id]) {
    expect(await time(() => stack.graphql('outsider', CASE_QUERY, { id }))).toBeGreaterThanOrEqual(STEP);
  }
});

/** The headers that an answer chooses; the date is the clock's. */
function headersOf(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].filter(([name]) => name !== 'date'));
}
