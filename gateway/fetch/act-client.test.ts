/** A controller that answers an act with more, or with something else, than a receipt. */
import { describe, expect, test } from '@jest/globals';
import { wordsOf } from '../../policy/work/index.js';
import { findMutation } from '../../schema/acts.js';
import { type ActSent, actClient } from './act-client.js';

const CASE = '0b6ba0c8-1111-4111-8111-0b6ba0c81111';
const OTHER = '0b6ba0c8-2222-4222-8222-0b6ba0c82222';
const MARK = 'MARK-written-by-a-partner';

const mutation = findMutation('startReview');
if (mutation === undefined) throw new Error('The contract has no startReview.');

const sent: ActSent = {
  mutation,
  inputType: 'StartReviewInput',
  input: { key: 'my-first-key', caseId: CASE.toUpperCase(), expectedPhase: 'APPROACH' },
  actor: 'p-director',
  subject: {},
  organisation: 'gemeente-nijmegen',
  trace: { traceId: '0'.repeat(32), spanId: '0'.repeat(16) },
  time: '2026-11-26T10:00:00.000Z',
  theCase: { id: CASE, facts: {} },
};

const receipt = {
  done: true,
  act: mutation.act,
  caseId: CASE,
  id: OTHER,
  version: 1,
  at: '2026-11-26T10:00:00.000Z',
  repeated: false,
  refusals: [] as readonly object[],
};
const refusing = (...refusals: readonly object[]) => ({ ...receipt, done: false, id: null, at: null, refusals });
const refusal = (change: object = {}) => ({ code: 'NOT_FOUND', nl: 'x', en: 'x', field: null, ...change });

async function answered(answer: unknown) {
  const clientOf = () => ({ post: async () => answer as Record<string, unknown> });
  return actClient({ clientOf, sign: async () => 'grant', ruleSet: 'h' })(sent);
}

const receiving = (part: object) => answered({ data: { startReview: part } });

test('a receipt is what the controller wrote', async () => {
  expect(await receiving(receipt)).toEqual(receipt);
});

describe('A20 what a controller writes besides', () => {
  test('stays behind', async () => {
    const more = { ...receipt, note: MARK, toString: MARK, refusals: [] };
    const answer = await answered({ data: { startReview: more, other: MARK }, errors: [{ message: MARK }] });
    expect(answer).toEqual(receipt);
  });

  test('as the words of a refusal is not believed: they stand in the law of the work', async () => {
    const { refusals } = await receiving(refusing(refusal({ nl: MARK, en: MARK })));
    const { nl, en } = wordsOf('NOT_FOUND', mutation.act);
    expect(refusals).toEqual([{ code: 'NOT_FOUND', nl, en, field: null }]);
  });

  test('of an input is told, since only it knows what it expects', async () => {
    const wrong = refusal({ code: 'INPUT_INVALID', nl: 'Geef een dag.', en: 'Give a day.', field: 'parts.0.day' });
    expect((await receiving(refusing(wrong))).refusals).toEqual([wrong]);
  });
});

describe('A20 no receipt', () => {
  // biome-ignore format: a table
  const NONE = [
    { what: 'of another act',                    part: { ...receipt, act: 'CLOSE_CASE' } },
    { what: 'of another case',                   part: { ...receipt, caseId: OTHER } },
    { what: 'of what is no case',                part: { ...receipt, caseId: MARK } },
    { what: 'with a text for an id',             part: { ...receipt, id: `${MARK} lives in Hatert` } },
    { what: 'with a long id',                    part: { ...receipt, id: 'x'.repeat(101) } },
    { what: 'with a text for a moment',          part: { ...receipt, at: MARK } },
    { what: 'done and refused at once',          part: { ...receipt, refusals: [refusal()] } },
    { what: 'neither done nor refused',          part: refusing() },
    { what: 'refused by what nobody knows',      part: refusing(refusal({ code: MARK })) },
    { what: 'refused by a property of objects',  part: refusing(refusal({ code: 'constructor' })) },
    { what: 'with more words than an input has', part: refusing(refusal({ code: 'INPUT_INVALID', nl: 'x'.repeat(2_001) })) },
    { what: 'with a text for a place',           part: refusing(refusal({ code: 'INPUT_INVALID', field: `a ${MARK}` })) },
    { what: 'with a thousand refusals',          part: refusing(...Array.from({ length: 1_000 }, () => refusal())) },
    { what: 'but a list',                        part: [receipt] },
  ];

  test.each(NONE)('$what: it was not confirmed, and nothing of it goes on', async ({ part }) => {
    const error = await receiving(part).catch((problem: unknown) => problem);
    expect(error).toMatchObject({ code: 'ACT_NOT_CONFIRMED' });
    expect(String(error) + (error as { detail: string }).detail).not.toContain(MARK);
  });

  test('but errors full of data: it was not confirmed, and nothing of them goes on', async () => {
    const answer = { data: null, errors: [{ message: MARK, extensions: { code: MARK } }] };
    const error = await answered(answer).catch((problem: unknown) => problem);
    expect(error).toMatchObject({ code: 'ACT_NOT_CONFIRMED', detail: 'casework startReview: no receipt' });
  });
});
