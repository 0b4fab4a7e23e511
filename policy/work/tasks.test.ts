/** What waits has words a professional understands and can act on, in both languages, and its place in the covenant. */
import { describe, expect, test } from '@jest/globals';
import { SOURCES } from '../law/sources.js';
import { isTaskKind, TASKS, type TaskKind } from './tasks.js';

const KINDS = Object.keys(TASKS) as TaskKind[];
const CITED: readonly string[] = SOURCES.map(({ cited }) => cited);

/** By hand: what the roles of C 4.2, the steps of A 1–8 and the duties of P 2–P 5 leave waiting. */
const WAITING = [
  ...['ASSESS_SIGNAL', 'DECIDE_ON_INQUIRY', 'DECIDE_ON_TAKE_UP', 'SAY_WHETHER_KNOWN', 'PROPOSE_MEMBER', 'ADMIT_MEMBER'],
  ...['ACCEPT_SEAT', 'START_APPROACH', 'DECIDE_AFTER_REVIEW', 'CLOSE_CASE', 'DESIGNATE_CASE_MANAGER'],
  ...['HOLD_OUTREACH_TALK', 'ASK_CONSENT', 'CONFIRM_CONSENT', 'RECONFIRM_CONTRIBUTION', 'GIVE_DEFERRED_NOTICE'],
  ...['ANSWER_RECORDING_REQUEST', 'ANSWER_ONWARD_USE_REQUEST', 'REVIEW_EMERGENCY', 'INFORM_HOUSEHOLD'],
  ...['REVIEW_WITHDRAWAL', 'REPORT_ACTION', 'MONITORING_ENDS', 'RECORD_CARE_END', 'PLAN_MEETING', 'HOLD_MEETING'],
  ...[
    'SEND_ACTION_LIST',
    'READ_ACTION_LIST',
    'RENEW_SCREENING',
    'PARTNER_LEAVES',
    'DELIVERY_STUCK',
    'PURGE_OUTSTANDING',
  ],
];

test('is one of these kinds, and of no other', () => {
  expect(KINDS.toSorted()).toEqual(WAITING.toSorted());
  expect(WAITING.every(isTaskKind)).toBe(true);
  expect(['ASK_CONSENTS', 'constructor', ''].some(isTaskKind)).toBe(false);
});

describe.each(KINDS)('%s', (kind) => {
  const { article, nl, en } = TASKS[kind];

  test('says in Dutch and in English what to do', () => {
    for (const text of [nl, en]) expect(text).toMatch(/^[A-Z].{15,}\.$/);
    expect(nl).not.toBe(en);
  });

  test('cites the covenant', () => {
    for (const part of article.split('; '))
      expect(CITED.some((source) => part === source || part.startsWith(`${source} `))).toBe(true);
  });
});
