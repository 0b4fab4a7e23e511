/** Acts of a professional of the police, with their receipts, and what is read afterwards (docs/partner-protocol.md §12). */
import { CASES, CONTRIBUTION_IDS } from './household.js';
import { asksOf, entities, KNOWN_QUERY, known } from './reads.cases.js';
import { type Answer, type Asked, answered, type Draft, type Granted, instantAt } from './vector.js';

const KEY = 'vector-key-01';
const WITHDRAW =
  'mutation ($input: WithdrawContributionInput!) { policeWithdrawContribution(input: $input) { done act caseId id version at repeated refusals { code field } } }';
/** No person is named in the input of a withdrawal, so none stands in the facts. */
const OWN_CASE: Granted = { persons: [], released: [] };

function withdraws(input: object, cases: readonly Granted[] = [OWN_CASE], by: Asked['by'] = 'politie'): Asked {
  const variables = { input: { key: KEY, caseId: CASES.main, contribution: CONTRIBUTION_IDS.known, ...input } };
  return { by, query: WITHDRAW, variables, act: 'WITHDRAW_CONTRIBUTION', cases };
}

function receipt(change: object): Answer {
  const none = { caseId: null, id: null, version: null, at: null, repeated: false, refusals: [] };
  return answered({ policeWithdrawContribution: { done: false, act: 'WITHDRAW_CONTRIBUTION', ...none, ...change } });
}

const refusal = (code: string, field: string | null = null): Answer => receipt({ refusals: [{ code, field }] });

const DONE = { done: true, caseId: CASES.main, id: CONTRIBUTION_IDS.known, at: instantAt(10) };
const INTERNAL = { path: ['policeWithdrawContribution'], extensions: { code: 'INTERNAL' } };
const READ = { persons: ['anna'], released: ['PoliceFile.known'] } as const;

export const ACTS: readonly Draft[] = [
  {
    name: 'before the withdrawal',
    shows: 'What is taken back below is there.',
    at: 9,
    asks: asksOf(['anna'], KNOWN_QUERY, [READ]),
    answer: entities(known('anna')),
    logs: [{ person: 'anna', coordinates: READ.released }],
  },
  {
    name: 'a contribution of another case',
    shows: 'A precondition does not hold, and nothing is written. A refused key is not used.',
    at: 10,
    asks: withdraws({ contribution: CONTRIBUTION_IDS.later }),
    answer: refusal('CONTRIBUTION_OWN'),
  },
  {
    name: 'an input that is wrong',
    shows: 'The place of it, and not what was sent.',
    at: 10,
    asks: withdraws({ contribution: 'k known' }),
    answer: refusal('INPUT_INVALID', 'contribution'),
  },
  {
    name: 'a key that is too short',
    shows: 'A key or case that is not well-formed is refused before it is looked up.',
    at: 10,
    asks: withdraws({ key: 'short', contribution: 'k known' }),
    answer: receipt({
      refusals: [
        { code: 'INPUT_INVALID', field: 'key' },
        { code: 'INPUT_INVALID', field: 'contribution' },
      ],
    }),
  },
  {
    name: 'a case of which the grant has no facts',
    shows: 'The gateway refused it already; there is no receipt to repeat.',
    at: 10,
    asks: withdraws({}, []),
    answer: refusal('NOT_AVAILABLE'),
  },
  {
    name: 'a professional who is on no team',
    shows: 'The permission is asked again, on the facts of the grant.',
    at: 10,
    asks: withdraws({}, [{ ...OWN_CASE, hasNoSeat: true }]),
    answer: refusal('NOT_AVAILABLE'),
  },
  {
    name: 'a professional of another organisation',
    shows: 'Sterker withdraws nothing of the police.',
    at: 10,
    asks: withdraws({}, [OWN_CASE], 'sterker'),
    answer: refusal('NOT_AVAILABLE'),
  },
  {
    name: 'a grant for another act',
    shows: 'A grant is for one act: another gets no receipt, and an error without a word.',
    at: 10,
    asks: { ...withdraws({}), act: 'DECLINE_TO_CONTRIBUTE' },
    answer: { status: 200, body: { data: null, errors: [INTERNAL] } },
  },
  {
    name: 'two acts in one document',
    shows: 'One root field a document, whatever their names.',
    at: 10,
    asks: {
      ...withdraws({}),
      query:
        'mutation ($input: WithdrawContributionInput!) { one: policeWithdrawContribution(input: $input) { done } two: policeWithdrawContribution(input: $input) { done } }',
    },
    answer: { status: 200, body: { errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] } },
  },
  {
    name: 'a withdrawal',
    shows: 'Done: a receipt, a line for each person it was about, and a message to casework, number 1 of this case.',
    at: 10,
    asks: withdraws({}),
    answer: receipt(DONE),
    logs: [
      { person: 'anna', recipient: 'politie', act: 'WITHDRAW_CONTRIBUTION' },
      { person: 'bas', recipient: 'politie', act: 'WITHDRAW_CONTRIBUTION' },
    ],
    sends: [
      {
        ...{ seq: 1, caseId: CASES.main, kind: 'CONTRIBUTION_WITHDRAWN', controller: 'politie' },
        body: { contribution: CONTRIBUTION_IDS.known, withdrawnAt: instantAt(10) },
      },
    ],
  },
  {
    name: 'the same key and input again',
    shows: 'The receipt of that time, and nothing is done, written or sent.',
    at: 11,
    asks: withdraws({}),
    answer: receipt({ ...DONE, repeated: true }),
  },
  {
    name: 'the same key without facts',
    shows: 'A receipt that is held is given whatever became of the case: so a lost one is found again.',
    at: 11,
    asks: withdraws({}, []),
    answer: receipt({ ...DONE, repeated: true }),
  },
  {
    name: 'the same key for something else',
    shows: 'It is told apart.',
    at: 11,
    asks: withdraws({ contribution: CONTRIBUTION_IDS.incidents }),
    answer: refusal('KEY_REUSED', 'key'),
  },
  {
    name: 'another key for what is done',
    shows: 'It was withdrawn already.',
    at: 11,
    asks: withdraws({ key: 'vector-key-02' }),
    answer: refusal('CONTRIBUTION_CURRENT'),
  },
  {
    name: 'after the withdrawal',
    shows: 'The next question withholds: your own row counts, before anybody else has heard of it.',
    at: 11,
    asks: asksOf(['anna'], KNOWN_QUERY, [READ]),
    answer: entities(null),
  },
];
