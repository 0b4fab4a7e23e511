import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type OpenSubgraph, openSubgraph } from '../../../kit/testing/open-subgraph.js';
import { subgraph } from '../../subgraph.js';

let casework: OpenSubgraph;

beforeAll(async () => {
  casework = await openSubgraph(subgraph);
}, 60_000);
afterAll(() => casework?.close());

const idOf = (key: string) => casework.world.cases.find((one) => one.key === key)?.id ?? '';

function startReview(input: object) {
  return casework.act({
    act: 'START_REVIEW',
    account: 'process-director-hatert',
    input: { caseId: idOf('h01'), expectedPhase: 'APPROACH', ...input },
  });
}

test('a case that its director moves is moved once, and the receipt is the same again', async () => {
  const first = await startReview({ key: 'review-of-h01' });
  expect(first).toMatchObject({ done: true, caseId: idOf('h01'), id: idOf('h01'), repeated: false, codes: [] });
  expect(await startReview({ key: 'review-of-h01' })).toEqual({ ...first, repeated: true });
  expect((await startReview({})).codes).toEqual(['WRONG_PHASE']);
});

test('a case of another ward is not there', async () => {
  expect((await startReview({ caseId: idOf('h12') })).codes).toEqual(['NOT_AVAILABLE']);
});
