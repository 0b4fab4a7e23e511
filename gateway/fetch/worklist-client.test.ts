/** A partner that answers a question for the worklist with something else. */
import { expect, test } from '@jest/globals';
import { worklistClient } from './worklist-client.js';

const MARK = 'MARK-7q';
const CASE = '0b6ba0c8-1111-4111-8111-0b6ba0c81111';
const trace = { traceId: '0'.repeat(32), spanId: '0'.repeat(16) };
const task = {
  kind: 'CONFIRM_CONSENT',
  caseId: CASE,
  subject: null,
  person: null,
  version: null,
  since: null,
  dueOn: null,
};
const EMPTY = { cases: [], tasks: [], meetings: [] };

async function answered(answer: unknown) {
  const clientOf = () => ({ post: async () => answer as Record<string, unknown> });
  const ask = worklistClient({ clientOf, sign: async () => 'grant', ruleSet: 'h' });
  return ask('police', { actor: 'p-1', organisation: 'politie', domains: ['POLICE'], trace });
}

test('what is asked for comes back, and nothing besides', async () => {
  const answer = { ...EMPTY, tasks: [{ ...task, note: MARK }], more: MARK };
  expect(await answered(answer)).toEqual({ ...EMPTY, tasks: [task] });
});

// biome-ignore format: a table
const WRONG = [
  { what: 'a list',                       answer: [MARK] },
  { what: 'nothing',                      answer: {} },
  { what: 'a text for a case',            answer: { ...EMPTY, tasks: [{ ...task, caseId: MARK }] } },
  { what: 'an object for a kind',         answer: { ...EMPTY, tasks: [{ ...task, kind: { [MARK]: MARK } }] } },
  { what: 'a text for a day',             answer: { ...EMPTY, tasks: [{ ...task, dueOn: MARK }] } },
  { what: 'a text that is too long',      answer: { ...EMPTY, tasks: [{ ...task, subject: MARK.repeat(40) }] } },
  { what: 'tasks without end',            answer: { ...EMPTY, tasks: Array.from({ length: 5_001 }, () => task) } },
  { what: 'cases that are none',          answer: { ...EMPTY, cases: [{ id: MARK, ward: MARK, phase: MARK }] } },
];

test.each(WRONG)('A20 $what is no answer, and its error says nothing of it', async ({ answer }) => {
  const error = await answered(answer).catch((problem: unknown) => problem);
  expect(error).toBeInstanceOf(Error);
  expect(String(error)).not.toContain(MARK);
});
