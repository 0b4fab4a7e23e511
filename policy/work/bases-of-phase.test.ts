import { describe, expect, test } from '@jest/globals';
import type { Basis, PublicTask } from '../question.js';
import { compileRuleSet } from '../rule-set.js';
import { at } from '../testing/instants.js';
import { IN_DANGER, WEIGHED } from '../testing/question-builder.js';
import { BASES, type BasisKind, PHASES, type Phase } from '../vocabulary.js';
import { type BasisDraft, basesOfPhase, isBasisOfPhase } from './bases-of-phase.js';

const ruleSet = compileRuleSet({}, () => 'sha256:test');
const { factors, ...answers } = WEIGHED;
const task: PublicTask = {
  kind: 'PUBLIC_TASK',
  taskHolder: 'MUNICIPALITY',
  law: 'WMO_2_3_1',
  serves: 'WMO',
  decisionReference: null,
};
const BASIS: Readonly<Record<BasisKind, Basis>> = {
  FURTHER_PROCESSING: {
    kind: 'FURTHER_PROCESSING',
    decisionReference: null,
    answers: { ...answers, seriousProblems: true, selfDirectionTooLow: true, knowsHousehold: true },
    factors,
  },
  PUBLIC_TASK: task,
  CONSENT: { kind: 'CONSENT' },
  VITAL_INTEREST: { kind: 'VITAL_INTEREST', answers: IN_DANGER },
  LEGITIMATE_INTEREST: { kind: 'LEGITIMATE_INTEREST' },
  LEGAL_OBLIGATION: { kind: 'LEGAL_OBLIGATION' },
  CONTRACT: { kind: 'CONTRACT' },
};
const draft = (basis: Basis, parts: Partial<BasisDraft> = {}): BasisDraft => ({
  controller: 'gemeente-nijmegen',
  recipients: [{ organisation: 'sterker', domain: 'SOCIAL_WORK' }],
  basis,
  from: at('2026-11-23T10:00:00Z'),
  until: at('2026-11-24T10:00:00Z'),
  ...parts,
});
const caseIn = (phase: Phase) =>
  ({
    phase,
    needs: ['WMO'],
    referrals: ['WMO'],
    caseManager: 'p-77',
    team: [
      {
        id: 'm1',
        actor: 'p-77',
        organisation: 'sterker',
        domain: 'SOCIAL_WORK',
        from: at('2026-11-01T00:00:00Z'),
        until: null,
        acceptedAt: null,
      },
    ],
  }) as const;

/** Written from A 1–8, not from the table. */
// biome-ignore format: a table
const ADMITTED: Readonly<Record<Phase, readonly BasisKind[]>> = {
  SIGNAL:     ['FURTHER_PROCESSING'],
  ASSESSMENT: ['FURTHER_PROCESSING'],
  INQUIRY:    ['FURTHER_PROCESSING'],
  ASSIGNMENT: ['PUBLIC_TASK', 'CONSENT', 'VITAL_INTEREST'],
  APPROACH:   ['PUBLIC_TASK', 'CONSENT', 'VITAL_INTEREST'],
  REVIEW:     ['PUBLIC_TASK', 'CONSENT', 'VITAL_INTEREST'],
  MONITORING: ['PUBLIC_TASK', 'CONSENT'],
  CLOSURE:    ['PUBLIC_TASK', 'CONSENT'],
  DECLINED:   [],
  CLOSED:     [],
};

describe.each(PHASES)('in %s (A 1–8; obligations 54, 66)', (phase) => {
  test.each(BASES)('%s', (kind) => {
    expect(basesOfPhase(phase, ruleSet).includes(kind)).toBe(ADMITTED[phase].includes(kind));
    expect(isBasisOfPhase(draft(BASIS[kind]), caseIn(phase), ruleSet)).toBe(ADMITTED[phase].includes(kind));
  });
});

describe('a basis says of itself all it must', () => {
  const judge = (basis: Basis, parts: Partial<BasisDraft> = {}, phase: Phase = 'APPROACH') =>
    isBasisOfPhase(draft(basis, parts), caseIn(phase), ruleSet);
  const talis = { controller: 'talis', recipients: [{ organisation: 'politie', domain: 'POLICE' }] } as const;

  test('a public task has a law of its holder, a referral of the plan, and is of somebody who shares or receives', () => {
    expect(judge({ ...task, law: 'WGS_3' })).toBe(false);
    expect(judge({ ...task, law: 'WPG_20' })).toBe(false);
    expect(judge({ ...task, serves: 'DEBT_COUNSELLING' })).toBe(false);
    expect(judge({ ...task, taskHolder: 'POLICE', law: 'POLITIEWET_3' })).toBe(false);
    expect(judge(task, talis)).toBe(false);
    expect(judge({ ...task, taskHolder: 'POLICE', law: 'POLITIEWET_3' }, talis)).toBe(true);
    expect(judge({ ...task, taskHolder: 'POLICE', law: 'WPG_20' }, talis)).toBe(false);
  });

  test('the municipality’s task in the hands of the case manager', () => {
    const toManager = {
      controller: 'talis',
      recipients: [{ organisation: 'sterker', domain: 'SOCIAL_WORK' }],
    } as const;
    expect(judge(task, toManager)).toBe(true);
    const unmanaged = { ...caseIn('APPROACH'), caseManager: null };
    expect(isBasisOfPhase(draft(task, toManager), unmanaged, ruleSet)).toBe(false);
  });

  test('is his alone: among others on the team and other recipients', () => {
    const of = caseIn('APPROACH');
    const [manager] = of.team;
    const colleague = { ...manager, id: 'm2', actor: 'p-78', organisation: 'politie', domain: 'POLICE' } as const;
    const team = [colleague, manager];
    const to = (...organisations: readonly ('sterker' | 'politie' | 'portaal')[]) => {
      const recipients = organisations.map((organisation) => ({ organisation, domain: 'HOUSING' }) as const);
      return isBasisOfPhase(draft(task, { controller: 'talis', recipients }), { ...of, team }, ruleSet);
    };
    expect(to('sterker')).toBe(true);
    expect(to('portaal', 'sterker')).toBe(true);
    // A colleague of the team is not the case manager.
    expect(to('politie')).toBe(false);
  });

  test('consent is no basis for the police (X10)', () => {
    expect(judge({ kind: 'CONSENT' }, { controller: 'politie' })).toBe(false);
  });

  test('a vital interest has every answer and an end (obligation 61)', () => {
    expect(judge({ kind: 'VITAL_INTEREST', answers: { ...IN_DANGER, consentFails: false } })).toBe(false);
    expect(judge(BASIS.VITAL_INTEREST, { until: null })).toBe(false);
  });

  test('who knows the household is asked in INQUIRY (obligation 35)', () => {
    const stranger: Basis = { kind: 'FURTHER_PROCESSING', decisionReference: null, answers, factors };
    expect(judge(stranger, {}, 'INQUIRY')).toBe(false);
    expect(judge(stranger, {}, 'ASSESSMENT')).toBe(true);
  });
});
