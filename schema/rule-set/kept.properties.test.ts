/** A kept rule set decides as it did when it was kept (I22): read back from its bytes it gives every answer of the compiled tables. */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluate, parseDay } from '../../policy/index.js';
import {
  all,
  asCaseManager,
  asDirector,
  inEarlyPhase,
  inPhase,
  limited,
  ofController,
  onBasis,
  onVitalInterest,
  withOnwardUse,
  withSecondPerson,
} from '../../policy/testing/facts-builder.js';
import { buildRequest, type Change, IN_CONFLICT, IN_DANGER } from '../../policy/testing/question-builder.js';
import { findArchived } from './archive.js';
import { printDocument } from './document.js';
import { type CompleteRuleSet, keepRuleSet, loadRuleSet } from './index.js';
import { readDocument } from './read-document.js';

const task = (taskHolder: string, law: string, serves: string): Change =>
  onBasis({ kind: 'PUBLIC_TASK', taskHolder, law, serves, decisionReference: 'besluit-1' });

const CHANGES: readonly Change[] = [
  withSecondPerson(),
  inPhase('ASSIGNMENT'),
  inPhase('REVIEW'),
  inPhase('MONITORING'),
  inEarlyPhase('SIGNAL'),
  inEarlyPhase('INQUIRY'),
  ofController('gemeente-nijmegen', 'WMO'),
  ofController('gemeente-nijmegen', 'DEBT_COUNSELLING'),
  ofController('pro-persona', 'MENTAL_HEALTH_CARE'),
  ofController('talis', 'HOUSING'),
  asDirector(),
  asCaseManager(),
  onBasis({ kind: 'CONSENT' }),
  onBasis({ kind: 'LEGITIMATE_INTEREST' }),
  task('MUNICIPALITY', 'WMO_2_3_1', 'WMO'),
  task('MENTAL_HEALTH', 'WVGGZ', 'WMO'),
  task('MENTAL_HEALTH', 'BOPZ', 'WMO'),
  onVitalInterest(IN_DANGER),
  limited('RESTRICTION'),
  limited('OBJECTION'),
  withOnwardUse(),
  (d) => {
    d.action.name = 'use';
  },
  (d) => {
    Object.assign(d.field, { secrecy: 'MEDICAL', classes: ['SPECIAL'] });
    Object.assign(d.contribution, { classGround: { SPECIAL: 'A9_2_H' }, classLaw: 'WGBO' });
    d.contribution.secrecyLift = { kind: 'CONFLICT_OF_DUTIES', answers: IN_CONFLICT };
  },
];
const requests = fc.array(fc.constantFrom(...CHANGES), { maxLength: 5 }).map((chosen) => buildRequest(all(...chosen)));

const keep = (ruleSet: CompleteRuleSet) => keepRuleSet(readDocument(printDocument(ruleSet.document)));

describe('under the rule set read back from its bytes', () => {
  const present = loadRuleSet();

  test('the worked example is answered the same, from the archive of the package', async () => {
    const document = await findArchived(present.hash.slice('sha256:'.length));
    if (document === undefined)
      throw new Error('The present rule set is not kept: run `npx regietafel rules archive`.');
    const answer = evaluate(buildRequest(), keepRuleSet(document));
    expect(answer).toEqual(evaluate(buildRequest(), present));
    expect([answer.decision, answer.context.ruleSet]).toEqual([true, present.hash]);
  });

  test.each([
    ['the present one', present],
    ['the strict one', loadRuleSet({ strictCrossDomainConsent: true })],
    ['that of 2019', loadRuleSet({}, parseDay('2019-06-01'))],
  ])('random requests are answered the same: %s', (_, ruleSet) => {
    const kept = keep(ruleSet);
    const codes = new Set<string>();
    fc.assert(
      fc.property(requests, (request) => {
        const answer = evaluate(request, kept);
        codes.add(answer.context.reason_admin.code);
        expect(answer).toEqual(evaluate(request, ruleSet));
      }),
      { numRuns: 400, seed: 22 },
    );
    // The requests get about: all the same refusal would prove little.
    expect(codes.size).toBeGreaterThan(6);
  });
});

describe('the law of another day (X9)', () => {
  /** Care data of Pro Persona to a social worker, on a task under this law and care under it too. */
  const under = (law: string): Change =>
    all(ofController('pro-persona', 'MENTAL_HEALTH_CARE'), asCaseManager(), task('MENTAL_HEALTH', law, 'WMO'), (d) => {
      Object.assign(d.field, { secrecy: 'MEDICAL', classes: ['SPECIAL'] });
      Object.assign(d.contribution, {
        classGround: { SPECIAL: 'A9_2_H' },
        classLaw: law,
        secrecyLift: { kind: 'CONSENT' },
      });
      Object.assign(d.consent, { covers: ['PROCESSING', 'CROSS_DOMAIN', 'SECRECY'], confirmedBy: ['pro-persona'] });
    });

  // biome-ignore format: a table
  const cases = [
    { day: '2019-06-01', law: 'BOPZ',  code: 'RELEASED' },
    { day: '2019-06-01', law: 'WVGGZ', code: 'BASIS' },
    { day: '2019-06-01', law: 'WZD',   code: 'BASIS' },
    { day: '2019-06-01', law: 'WGBO',  code: 'RELEASED' },
    { day: '2026-11-23', law: 'BOPZ',  code: 'BASIS' },
    { day: '2026-11-23', law: 'WVGGZ', code: 'RELEASED' },
    { day: '2026-11-23', law: 'WZD',   code: 'RELEASED' },
    { day: '2026-11-23', law: 'WGBO',  code: 'RELEASED' },
  ];

  test.each(cases)('as of $day $law: $code', ({ day, law, code }) => {
    const kept = keep(loadRuleSet({}, parseDay(day)));
    const { reason_admin: reason } = evaluate(buildRequest(under(law)), kept).context;
    expect([reason.code, reason.rule]).toEqual([code, code === 'BASIS' ? 'TASK_LAW' : null]);
  });
});
