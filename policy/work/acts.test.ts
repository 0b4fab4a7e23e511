/** The table of acts is whole: no act without its law, none that moves a case but by TRANSITIONS, none too early in the dossier. */
import { describe, expect, test } from '@jest/globals';
import { CORE_WRITERS } from '../law/core-writers.js';
import { SOURCES } from '../law/sources.js';
import { isDossierStep, isEarlyStep } from '../steps.js';
import { CAPACITIES, type CoreDatum, ENDS, PHASES, type Phase } from '../vocabulary.js';
import { PLACES, SCOPES } from './act-row.js';
import { ACT_NAMES, ACTS, type ActName, isAct } from './acts.js';
import { PRECONDITION_IDS } from './preconditions.js';
import { nextPhase, TRANSITIONS } from './transitions.js';

const CITED: readonly string[] = SOURCES.map(({ cited }) => cited);
const moving: readonly ActName[] = ACT_NAMES.filter((act) => PHASES.some((phase) => nextPhase(phase, act)));

/** By hand, of P 5: which act writes which of the seven core data. */
// biome-ignore format: a table
const CORE_ACTS: Readonly<Partial<Record<ActName, CoreDatum>>> = {
  WRITE_OUTLINE:        'PROBLEM_OUTLINE',
  RECORD_CONTACT:       'CONTACT',
  START_PLAN:           'PLAN',
  REVISE_PLAN:          'PLAN',
  ADD_LIFE_DOMAIN:      'PLAN',
  ORDER_PRODUCT:        'PRODUCT_ORDER',
  CHANGE_ORDER:         'PRODUCT_ORDER',
  WRITE_PROGRESS:       'PROGRESS',
  ADD_ACTION:           'ACTION',
  REPORT_ACTION:        'ACTION',
  INVOLVE_ORGANISATION: 'BODIES',
};

describe.each(ACT_NAMES)('%s', (act) => {
  const { at, scope, by, phases, needs, article, nl, en } = ACTS[act];

  test('is done by someone, somewhere, and needs something', () => {
    expect(PLACES).toContain(at);
    expect(SCOPES).toContain(scope);
    expect(by.length).toBeGreaterThan(0);
    expect(CAPACITIES).toEqual(expect.arrayContaining([...by]));
    expect(needs.length).toBeGreaterThan(0);
    for (const list of [by, phases, needs]) expect(new Set<string>(list).size).toBe(list.length);
  });

  test('names its phases if and only if it names a case', () => {
    expect(phases.length > 0).toBe(scope === 'CASE');
    expect(phases).not.toContain('DECLINED');
  });

  test('cites the covenant and has words', () => {
    for (const part of article.split('; '))
      expect(CITED.some((source) => part === source || part.startsWith(`${source} `))).toBe(true);
    expect(nl).toMatch(/^(NAW|[a-z]).{6,}[^.]$/);
    expect(en).toMatch(/^[a-z].{6,}[^.]$/);
  });

  test('is at a controller only for his own or a case, at the college only for a case or its registers', () => {
    expect(at === 'CONTROLLER' ? ['CASE', 'OWN'] : ['CASE', 'REGISTER']).toContain(scope);
  });
});

test('no precondition is there for nothing, and none is misspelt', () => {
  const needed = new Set(ACT_NAMES.flatMap((act) => ACTS[act].needs));
  expect([...needed].sort()).toEqual([...PRECONDITION_IDS].sort());
  expect([...PRECONDITION_IDS]).toEqual([...new Set(PRECONDITION_IDS)]);
});

test('a word that is no act is none', () => {
  expect(isAct('CLOSE_CASE')).toBe(true);
  for (const word of ['closeCase', 'constructor', null, ['CLOSE_CASE']])
    expect([word, isAct(word)]).toEqual([word, false]);
});

describe('the steps', () => {
  test.each(moving)('%s moves a case from exactly the phases of its row', (act) => {
    expect(PHASES.filter((phase) => nextPhase(phase, act))).toEqual(
      PHASES.filter((phase) => ACTS[act].phases.includes(phase)),
    );
    expect(ACTS[act]).toMatchObject({ at: 'COLLEGE', scope: 'CASE', by: ['PROCESS_DIRECTOR'] });
  });

  test('by hand, of A 1–8', () => {
    const steps = PHASES.flatMap((from) =>
      Object.entries(TRANSITIONS[from]).map(([act, to]) => `${from} ${act} ${to}`),
    );
    expect(steps).toEqual([
      'SIGNAL ASSESS_SIGNAL ASSESSMENT',
      'SIGNAL DECLINE_CASE DECLINED',
      'ASSESSMENT START_INQUIRY INQUIRY',
      'ASSESSMENT DECLINE_CASE DECLINED',
      'INQUIRY TAKE_UP_CASE ASSIGNMENT',
      'INQUIRY DECLINE_CASE DECLINED',
      'ASSIGNMENT START_APPROACH APPROACH',
      'APPROACH START_REVIEW REVIEW',
      'REVIEW RESUME_APPROACH APPROACH',
      'REVIEW START_MONITORING MONITORING',
      'REVIEW START_CLOSURE CLOSURE',
      'MONITORING RESUME_APPROACH APPROACH',
      'MONITORING START_CLOSURE CLOSURE',
      'CLOSURE CLOSE_CASE CLOSED',
    ]);
  });

  const reachable = (from: Phase): ReadonlySet<Phase> => {
    const found = new Set<Phase>();
    const ahead: Phase[] = [from];
    for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
      const next: readonly Phase[] = Object.values(TRANSITIONS[at]);
      for (const to of next) {
        if (!found.has(to)) ahead.push(to);
        found.add(to);
      }
    }
    return found;
  };

  test('every phase is reached from a signal, and an end is an end', () => {
    expect(['SIGNAL', ...reachable('SIGNAL')].sort()).toEqual([...PHASES].sort());
    for (const end of ENDS) expect(TRANSITIONS[end]).toEqual({});
  });

  test('a case that was taken up never returns to the phases of the signal (obligation 66)', () => {
    for (const phase of reachable('INQUIRY')) {
      if (phase === 'DECLINED') continue;
      expect([...reachable(phase)].filter((to) => isEarlyStep(to) || to === 'DECLINED')).toEqual([]);
    }
  });
});

describe('the process dossier begins at step 5 (A slot; obligations 38, 49)', () => {
  test.each(Object.keys(CORE_ACTS) as ActName[])('%s only while the dossier is kept', (act) => {
    expect(ACTS[act].phases.filter((phase) => !isDossierStep(phase))).toEqual([]);
    expect(ACTS[act].needs).toContain('NOT_LIMITED');
  });

  test.each(Object.entries(CORE_ACTS))('%s is by whoever writes %s (obligations 6, 7)', (act, datum) => {
    const writers = CAPACITIES.filter((capacity) => (CORE_WRITERS[capacity].data as readonly string[]).includes(datum));
    expect([...ACTS[act as ActName].by].sort()).toEqual([...writers].sort());
  });

  test('in steps 1–3 nobody writes a core datum, and who does nothing but keep the dossier does nothing', () => {
    const early = ACT_NAMES.filter((act) => ACTS[act].phases.some(isEarlyStep));
    expect(early.filter((act) => CORE_ACTS[act] !== undefined)).toEqual([]);
    expect(early.filter((act) => ACTS[act].by.includes('MANAGEMENT_ASSISTANT'))).toEqual([]);
  });
});

describe('who', () => {
  test('the process director does nothing in the name of a controller (obligation 5)', () => {
    const ofController = ACT_NAMES.filter((act) => ACTS[act].at === 'CONTROLLER');
    expect(ofController.filter((act) => ACTS[act].by.includes('PROCESS_DIRECTOR'))).toEqual([]);
  });

  test('only the authorisation officer lets people in, and he names no case (obligation 9)', () => {
    for (const act of ['GRANT_AUTHORISATION', 'REVOKE_AUTHORISATION', 'ADMIT_MEMBER', 'RENEW_SCREENING'] as const)
      expect(ACTS[act]).toMatchObject({ by: ['AUTHORISATION_OFFICER'], scope: 'REGISTER' });
    const ofOfficer = ACT_NAMES.filter((act) => ACTS[act].by.includes('AUTHORISATION_OFFICER'));
    expect(ofOfficer.filter((act) => ACTS[act].scope === 'CASE')).toEqual([]);
  });

  test.each(['RESEARCHER', 'COMPLIANCE_OFFICER'] as const)('%s does nothing (obligation 105)', (capacity) => {
    expect(ACT_NAMES.filter((act) => ACTS[act].by.includes(capacity))).toEqual([]);
  });
});
