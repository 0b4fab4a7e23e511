import { describe, expect, test } from '@jest/globals';
import type { Basis, SecrecyLift } from '../question.js';
import { compileRuleSet } from '../rule-set.js';
import { at } from '../testing/instants.js';
import { IN_CONFLICT } from '../testing/question-builder.js';
import { PHASES, type Phase, SECRECIES, type Secrecy } from '../vocabulary.js';
import { isSecrecyLifted } from './secrecy-lift.js';

const ruleSet = compileRuleSet({}, () => 'sha256:test');
const byTask = (decisionReference: string | null): Basis => ({
  kind: 'PUBLIC_TASK',
  taskHolder: 'POLICE',
  law: 'WPG_20',
  serves: 'WMO',
  decisionReference,
});
const further = (decisionReference: string | null): Basis => ({
  kind: 'FURTHER_PROCESSING',
  decisionReference,
  answers: {},
  factors: undefined,
});
const judge = (
  secrecy: Secrecy,
  secrecyLift: SecrecyLift | null,
  phase: Phase = 'APPROACH',
  basis: Basis = { kind: 'CONSENT' },
  until: string | null = '2026-11-26T10:00:00Z',
  controller: 'politie' | 'sterker' = 'sterker',
) => {
  const end = until === null ? null : at(until);
  const lifted = { controller, basis, secrecyLift, from: at('2026-11-23T10:00:00Z'), until: end };
  return isSecrecyLifted(secrecy, lifted, phase, ruleSet);
};
const PROFESSIONAL = ['MEDICAL', 'SOCIAL_WORK', 'YOUTH'] as const;

test.each(SECRECIES)('without a lift only what is not secret: %s', (secrecy) => {
  expect(judge(secrecy, null)).toBe(secrecy === 'NONE');
});

describe.each(PROFESSIONAL)('%s is lifted', (secrecy) => {
  test('by consent', () => {
    expect(judge(secrecy, { kind: 'CONSENT' })).toBe(true);
  });

  test('by a conflict of duties with every answer, for 72 hours', () => {
    const conflict = (answers: Readonly<Record<string, boolean>>): SecrecyLift => ({
      kind: 'CONFLICT_OF_DUTIES',
      answers,
    });
    expect(judge(secrecy, conflict(IN_CONFLICT))).toBe(true);
    for (const answer of ['danger', 'alternativesConsidered', 'minimal'])
      expect(judge(secrecy, conflict({ ...IN_CONFLICT, [answer]: false }))).toBe(false);
    expect(judge(secrecy, conflict(IN_CONFLICT), 'APPROACH', { kind: 'CONSENT' }, null)).toBe(false);
    expect(judge(secrecy, conflict(IN_CONFLICT), 'APPROACH', { kind: 'CONSENT' }, '2026-11-26T10:00:01Z')).toBe(false);
  });

  test('to who is directly involved only of social work, from step 4 (obligation 71)', () => {
    const involved = (necessity: boolean): SecrecyLift => ({
      kind: 'DIRECTLY_INVOLVED',
      recipientActor: 'p-1',
      necessity,
    });
    for (const phase of PHASES) {
      const may =
        secrecy === 'SOCIAL_WORK' && ['ASSIGNMENT', 'APPROACH', 'REVIEW', 'MONITORING', 'CLOSURE'].includes(phase);
      expect(judge(secrecy, involved(true), phase)).toBe(may);
    }
    expect(judge(secrecy, involved(false))).toBe(false);
  });
});

test('police data leave on a decision of the police alone (Wpg 20; X10)', () => {
  const police = (phase: Phase, basis: Basis) => judge('POLICE', null, phase, basis, null, 'politie');
  expect(police('INQUIRY', further('besluit-1'))).toBe(true);
  expect(police('INQUIRY', further(null))).toBe(false);
  expect(police('APPROACH', byTask('besluit-1'))).toBe(true);
  expect(police('APPROACH', byTask(null))).toBe(false);
  expect(police('APPROACH', { kind: 'CONSENT' })).toBe(false);
  expect(judge('POLICE', { kind: 'CONSENT' }, 'APPROACH', byTask('besluit-1'))).toBe(false);
});
