/** Messages of casework to the police, and those that are none (docs/partner-protocol.md §11). */
import { CASES, CONTRIBUTION_IDS } from './household.js';
import { asksOf, entities, KNOWN_QUERY } from './reads.cases.js';
import { type Answer, type Draft, refused } from './vector.js';

const COLLEGE = 'gemeente-nijmegen';
const MOVED = {
  ...{ seq: 1, caseId: CASES.later, kind: 'PHASE_MOVED', controller: COLLEGE },
  body: { phase: 'REVIEW', since: '2026-11-18T11:06:00.000Z' },
};
const heard = (seq: number, applied: boolean): Answer => ({ status: 200, body: { seq, applied } });
const waiting = (...tasks: readonly object[]): Answer => ({ status: 200, body: { cases: [], tasks, meetings: [] } });
const AT = 20;

const unknown = (name: string, shows: string, message: object): Draft => ({
  name,
  shows,
  at: AT,
  asks: { message: { ...MOVED, ...message } },
  answer: refused(422, 'MESSAGE_UNKNOWN'),
});

const invalid = (name: string, shows: string, bend: Draft['bend']): Draft => ({
  name,
  shows,
  at: AT,
  asks: { message: MOVED },
  ...(bend && { bend }),
  answer: refused(401, 'GRANT_INVALID'),
});

export const MESSAGES: readonly Draft[] = [
  {
    name: 'a message without a signature',
    shows: 'Nothing is heard without one.',
    at: AT,
    asks: { message: MOVED },
    bend: { hasNoToken: true },
    answer: refused(401, 'GRANT_MISSING'),
  },
  invalid('a message that the gateway signed', 'In the name of casework, by another key.', { signedBy: 'gateway' }),
  invalid('a message in the name of the gateway', 'It speaks to no inbox.', {
    claims: { iss: 'regietafel-gateway' },
    signedBy: 'gateway',
  }),
  invalid('a message of another partner', 'Two partners never speak (obligation 14).', { claims: { iss: 'housing' } }),
  invalid('a message to another subgraph', 'The audience is housing.', { claims: { aud: 'housing' } }),
  invalid('a message for nobody', 'The token names no organisation that is spoken for.', {
    claims: { organisation: undefined },
  }),
  {
    name: 'a message with another body',
    shows: 'The signature is for other bytes.',
    at: AT,
    asks: { message: MOVED },
    bend: { body: JSON.stringify({ ...MOVED, seq: 2 }) },
    answer: refused(401, 'GRANT_BODY_MISMATCH'),
  },
  unknown('a kind that nobody knows', 'Nothing is guessed.', { kind: 'CASE_RENAMED' }),
  unknown('a kind of the other direction', 'Only a partner withdraws a contribution.', {
    kind: 'CONTRIBUTION_WITHDRAWN',
    body: { contribution: 'k-known', withdrawnAt: '2026-11-18T11:06:00.000Z' },
  }),
  unknown('a key too many in the body', 'There is no place for a word.', { body: { ...MOVED.body, name: 'Gijs' } }),
  unknown('a key too many around it', 'Nor beside the body.', { remark: 'Spoed' }),
  unknown('a phase that is none', 'The body has not the shape of its kind.', {
    body: { ...MOVED.body, phase: 'DONE' },
  }),
  {
    name: 'a message spoken for another controller',
    shows: 'Casework speaks as gemeente-nijmegen alone.',
    at: AT,
    asks: { message: { ...MOVED, controller: 'politie' } },
    bend: { claims: { organisation: 'politie' } },
    answer: refused(403, 'MESSAGE_NOT_YOURS'),
  },
  {
    name: 'a message whose token speaks for another',
    shows: 'Token and envelope must say the same.',
    at: AT,
    asks: { message: MOVED },
    bend: { claims: { organisation: 'politie' } },
    answer: refused(403, 'MESSAGE_NOT_YOURS'),
  },
  {
    name: 'a message about data of another controller',
    shows: 'In a message of casework the body names one of yours.',
    at: AT,
    asks: {
      message: {
        ...MOVED,
        kind: 'RECORDING_REQUESTED',
        body: {
          ...{ request: 'r-1', controller: 'sterker', contribution: 'k-9', field: 'SocialWorkFile.known' },
          ...{ recordAs: 'PLAN', at: '2026-11-18T11:06:00.000Z' },
        },
      },
    },
    answer: refused(403, 'MESSAGE_NOT_YOURS'),
  },
  {
    name: 'message 2 before message 1',
    shows: 'A gap is refused, and keeps nothing.',
    at: AT,
    asks: { message: { ...MOVED, seq: 2 } },
    answer: refused(409, 'MESSAGE_OUT_OF_ORDER'),
  },
  {
    name: 'nothing waits',
    shows: 'The worklist of a professional, before the case moved.',
    at: AT,
    asks: { by: 'politie', domains: ['POLICE'] },
    answer: waiting(),
  },
  {
    name: 'message 1',
    shows: 'Applied. What was refused above took no number.',
    at: AT,
    asks: { message: MOVED },
    answer: heard(1, true),
  },
  {
    name: 'message 1 again',
    shows: 'Acknowledged, and not applied again.',
    at: AT + 1,
    asks: { message: MOVED },
    answer: heard(1, false),
  },
  {
    name: 'what was contributed waits to be confirmed',
    shows: 'The case is in another step than the contribution was made for (P 5; obligation 76).',
    at: AT + 1,
    asks: { by: 'politie', domains: ['POLICE'] },
    answer: waiting({
      ...{ kind: 'RECONFIRM_CONTRIBUTION', caseId: CASES.later, subject: CONTRIBUTION_IDS.later },
      ...{ person: null, version: null, since: MOVED.body.since, dueOn: null },
    }),
  },
  {
    name: 'what waits in another domain',
    shows: 'He is authorised for housing alone, for once: nothing of the police is his.',
    at: AT + 1,
    asks: { by: 'politie', domains: ['HOUSING'] },
    answer: waiting(),
  },
  {
    name: 'what waits for somebody else',
    shows: 'The actor of the body is not the one signed for.',
    at: AT + 1,
    asks: { by: 'politie', domains: ['POLICE'], actor: 'p-sterker' },
    answer: refused(400, 'BAD_REQUEST'),
  },
  {
    name: 'message 3 before message 2',
    shows: 'As before.',
    at: AT + 1,
    asks: { message: { ...MOVED, seq: 3 } },
    answer: refused(409, 'MESSAGE_OUT_OF_ORDER'),
  },
  {
    name: 'message 1 of another case',
    shows: 'Each case counts for itself. The college declined it: you take back what you have, and say so.',
    at: AT + 1,
    asks: {
      message: {
        ...{ seq: 1, caseId: CASES.main, kind: 'CASE_DECLINED', controller: COLLEGE },
        body: { outcome: 'NOT_TAKEN_UP', at: '2026-11-18T11:07:00.000Z' },
      },
    },
    answer: heard(1, true),
    sends: [{ seq: 2, caseId: CASES.main, kind: 'PURGED', controller: 'politie' }],
  },
  {
    name: 'after the case was declined',
    shows: 'There is nothing left of it, whatever the grant names.',
    at: AT + 2,
    asks: asksOf(['anna'], `${KNOWN_QUERY.replace('known }', 'known incidents { day } }')}`, [
      { persons: ['anna', 'bas'], released: ['PoliceFile.known', 'PoliceIncident.day'] },
    ]),
    answer: entities(null),
  },
];
