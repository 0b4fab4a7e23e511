/** Who may do which act at all, and what he who may not is told (obligations 7, 14, 15; R Toegang). */
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isMalformed } from '../malformed.js';
import { readQuestion } from '../read-question.js';
import { adoptRuleSet, compileRuleSet } from '../rule-set.js';
import { all, asActor, asCaseManager, asDirector, inPhase } from '../testing/facts-builder.js';
import { buildRequest, type Change, type Raw } from '../testing/question-builder.js';
import { CAPACITIES, DOMAINS, ORGANISATIONS, PHASES } from '../vocabulary.js';
import { ACT_NAMES, ACTS, type ActName } from './acts.js';
import { isOpen, permitAct } from './permit.js';

const ruleSet = compileRuleSet({}, () => 'sha256:test');
const questionOf = (change: Change) => {
  const question = readQuestion(buildRequest(change));
  if (isMalformed(question)) throw new Error(question.malformed);
  return question;
};
const permit = (act: ActName, change: Change = () => {}) => {
  const { subject, time, facts } = questionOf(change);
  return permitAct({ act, subject, time, facts }, ruleSet);
};
const without = (act: ActName, change: Change = () => {}) => {
  const { subject, time } = questionOf(change);
  return permitAct({ act, subject, time, facts: null }, ruleSet);
};
const subject =
  (parts: Raw): Change =>
  (d) => {
    Object.assign(d.subject, parts);
  };
const noTeam: Change = (d) => {
  d.case.team = [];
};
const adHoc: Change = all(asActor('iriszorg', 'AD_HOC', 'HOUSING'), subject({ professionBound: true }), (d) => {
  Object.assign(d.member, { from: '2026-11-01T00:00:00Z', until: '2026-11-28T00:00:00Z' });
});
const municipalAdHoc: Change = all(adHoc, asActor('gemeente-nijmegen', 'AD_HOC', 'COMPULSORY_EDUCATION'));
const officer = asActor('gemeente-nijmegen', 'AUTHORISATION_OFFICER', 'CASE_DIRECTION');
const debtWorker = asActor('gemeente-nijmegen', 'TEAM_MEMBER', 'DEBT_COUNSELLING');
const wmoWorker = asActor('gemeente-nijmegen', 'TEAM_MEMBER', 'WMO');
const ggd = asActor('ggd-gelderland-zuid', 'TEAM_MEMBER', 'PUBLIC_HEALTH');
const called: Change = (d) => {
  d.case.activated.push({
    id: 'g1',
    partner: 'PUBLIC_HEALTH',
    from: '2026-11-01T00:00:00Z',
    until: null,
    necessity: true,
  });
};

describe('an act that names a case', () => {
  // biome-ignore format: a table
  const cases = [
    { who: 'the director of the ward',                  act: 'START_REVIEW',           change: asDirector(),                                                     answer: null },
    { who: 'the director of another ward',              act: 'START_REVIEW',           change: all(asDirector(), subject({ wards: ['lindenholt'] })),            answer: 'NOT_AVAILABLE' },
    { who: 'the director, in another step',             act: 'START_APPROACH',         change: asDirector(),                                                     answer: 'WRONG_PHASE' },
    { who: 'the director, of a case that was declined', act: 'START_REVIEW',           change: all(asDirector(), inPhase('DECLINED')),                           answer: 'NOT_AVAILABLE' },
    { who: 'the director, of a closed case',            act: 'START_REVIEW',           change: all(asDirector(), inPhase('CLOSED')),                             answer: 'WRONG_PHASE' },
    { who: 'the director, of a closed case',            act: 'RECORD_CARE_END',        change: all(asDirector(), inPhase('CLOSED')),                             answer: null },
    { who: 'the director, in a closed case',            act: 'WITHDRAW_CONSENT',       change: all(asDirector(), inPhase('CLOSED')),                             answer: null },
    { who: 'the director, for a controller',            act: 'CONTRIBUTE',             change: asDirector(),                                                     answer: 'NOT_YOURS' },
    { who: 'a member on the team',                      act: 'CONTRIBUTE',             change: () => {},                                                         answer: null },
    { who: 'a member on the team',                      act: 'START_REVIEW',           change: () => {},                                                         answer: 'NOT_YOURS' },
    { who: 'a member on the team',                      act: 'WRITE_PROGRESS',         change: () => {},                                                         answer: null },
    { who: 'a member who is not on the team',           act: 'CONTRIBUTE',             change: noTeam,                                                           answer: 'NOT_AVAILABLE' },
    { who: 'a member whose seat is of another domain',  act: 'CONTRIBUTE',             change: (d) => { d.member.domain = 'WMO'; },                              answer: 'NOT_AVAILABLE' },
    { who: 'a member of the ward, in step 3',           act: 'CONTRIBUTE',             change: all(noTeam, inPhase('INQUIRY')),                                  answer: null },
    { who: 'a member of the ward, in step 3',           act: 'LINK_RECORD',            change: all(noTeam, inPhase('INQUIRY')),                                  answer: null },
    { who: 'a member of the ward, in step 2',           act: 'LINK_RECORD',            change: all(noTeam, inPhase('ASSESSMENT')),                               answer: 'WRONG_PHASE' },
    { who: 'a member of another ward, in step 3',       act: 'CONTRIBUTE',             change: all(noTeam, inPhase('INQUIRY'), subject({ wards: ['dukenburg'] })), answer: 'NOT_AVAILABLE' },
    { who: 'a member not chosen at step 4',             act: 'CONTRIBUTE',             change: all(noTeam, inPhase('ASSIGNMENT')),                               answer: 'NOT_AVAILABLE' },
    { who: 'the debt worker, in step 3',                act: 'CONTRIBUTE',             change: all(debtWorker, inPhase('INQUIRY')),                              answer: null },
    { who: 'another worker of the city, in step 3',     act: 'CONTRIBUTE',             change: all(wmoWorker, inPhase('INQUIRY')),                               answer: 'NOT_AVAILABLE' },
    { who: 'another worker of the city, in step 5',     act: 'CONTRIBUTE',             change: wmoWorker,                                                        answer: null },
    { who: 'the case manager',                          act: 'HOLD_OUTREACH_TALK',     change: asCaseManager(),                                                  answer: null },
    { who: 'a case manager of another case',            act: 'HOLD_OUTREACH_TALK',     change: all(asCaseManager(), (d) => { d.case.caseManager = 'p-77'; }),    answer: 'NOT_AVAILABLE' },
    { who: 'the case manager, in step 3',               act: 'CONTRIBUTE',             change: all(asCaseManager(), inPhase('INQUIRY')),                         answer: 'NOT_AVAILABLE' },
    { who: 'a member, for the talk',                    act: 'HOLD_OUTREACH_TALK',     change: () => {},                                                         answer: 'NOT_YOURS' },
    { who: 'an ad-hoc professional of the city',        act: 'CONTRIBUTE',             change: municipalAdHoc,                                                   answer: null },
    { who: 'an ad-hoc professional who did not accept', act: 'CONTRIBUTE',             change: all(municipalAdHoc, (d) => { d.member.acceptedAt = null; }),      answer: 'NOT_AVAILABLE' },
    { who: 'an ad-hoc professional whose time is over', act: 'CONTRIBUTE',             change: all(municipalAdHoc, (d) => { d.member.until = '2026-11-20T00:00:00Z'; }), answer: 'NOT_AVAILABLE' },
    { who: 'an ad-hoc professional not bound',          act: 'CONTRIBUTE',             change: all(municipalAdHoc, subject({ professionBound: false })),         answer: 'NOT_AVAILABLE' },
    { who: 'one of a body that is no controller',       act: 'CONTRIBUTE',             change: adHoc,                                                            answer: 'NOT_YOURS' },
    { who: 'one of a body that is no controller',       act: 'WRITE_PROGRESS',         change: adHoc,                                                            answer: 'NOT_YOURS' },
    { who: 'the GGD that was not called in',            act: 'CONTRIBUTE',             change: ggd,                                                              answer: 'NOT_AVAILABLE' },
    { who: 'the GGD that was called in',                act: 'CONTRIBUTE',             change: all(ggd, called),                                                 answer: null },
    { who: 'an officer',                                act: 'CONTRIBUTE',             change: officer,                                                          answer: 'NOT_AVAILABLE' },
    { who: 'who was never screened',                    act: 'CONTRIBUTE',             change: subject({ screenedUntil: null }),                                 answer: 'NOT_AVAILABLE' },
    { who: 'whose screening has lapsed',                act: 'CONTRIBUTE',             change: subject({ screenedUntil: '2026-11-22' }),                         answer: 'NOT_AVAILABLE' },
    { who: 'on the last day of his screening',          act: 'CONTRIBUTE',             change: subject({ screenedUntil: '2026-11-23' }),                         answer: null },
  ] satisfies readonly { who: string; act: ActName; change: Change; answer: ReturnType<typeof permit> }[];

  test.each(cases)('$act by $who: $answer', ({ act, change, answer }) => {
    expect(permit(act, change)).toBe(answer);
  });

  test('an unknown case, another’s and a declined one are answered alike (obligation 15)', () => {
    const answers = [
      without('START_REVIEW', asDirector()),
      permit('START_REVIEW', noTeam),
      permit('START_REVIEW', inPhase('DECLINED')),
    ];
    expect(answers).toEqual(['NOT_AVAILABLE', 'NOT_AVAILABLE', 'NOT_AVAILABLE']);
  });
});

test('under a rule set that says nothing of an act, nobody does it', () => {
  const { acts = {}, ...document } = ruleSet.document;
  const { subject: actor, time, facts } = questionOf(() => {});
  const question = { act: 'CONTRIBUTE', subject: actor, time, facts } as const;
  const under = (tables: typeof ruleSet.document) =>
    permitAct(
      question,
      adoptRuleSet(tables, () => 'sha256:test'),
    );
  expect(under(document)).toBe('NOT_AVAILABLE');
  expect(under({ ...document, acts })).toBeNull();
  const { CONTRIBUTE: _gone, ...others } = acts;
  expect(under({ ...document, acts: others })).toBe('NOT_AVAILABLE');
});

describe('an act that names no case', () => {
  // biome-ignore format: a table
  const cases = [
    { who: 'a member',                              act: 'BRING_SIGNAL',        change: () => {},                          answer: null },
    { who: 'the debt worker',                       act: 'BRING_SIGNAL',        change: debtWorker,                        answer: null },
    { who: 'another worker of the city',            act: 'BRING_SIGNAL',        change: wmoWorker,                         answer: 'NOT_AVAILABLE' },
    { who: 'the school attendance officer, ad hoc', act: 'BRING_SIGNAL',        change: municipalAdHoc,                    answer: null },
    { who: 'one of a body that is no controller',   act: 'BRING_SIGNAL',        change: adHoc,                             answer: 'NOT_YOURS' },
    { who: 'the director',                          act: 'BRING_SIGNAL',        change: asDirector(),                      answer: 'NOT_YOURS' },
    { who: 'another worker of the city',            act: 'INFORM_HOUSEHOLD',    change: wmoWorker,                         answer: null },
    { who: 'an officer',                            act: 'GRANT_AUTHORISATION', change: officer,                           answer: null },
    { who: 'an officer whose screening has lapsed', act: 'GRANT_AUTHORISATION', change: all(officer, subject({ screenedUntil: '2026-11-22' })), answer: 'NOT_AVAILABLE' },
    { who: 'the director',                          act: 'GRANT_AUTHORISATION', change: asDirector(),                      answer: 'NOT_YOURS' },
    { who: 'the director',                          act: 'PLAN_MEETING',        change: asDirector(),                      answer: null },
    { who: 'a director of another organisation',    act: 'PLAN_MEETING',        change: asActor('talis', 'PROCESS_DIRECTOR', 'CASE_DIRECTION'), answer: 'NOT_AVAILABLE' },
    { who: 'one of any other body',                 act: 'ACCEPT_SEAT',         change: adHoc,                             answer: null },
  ] satisfies readonly { who: string; act: ActName; change: Change; answer: ReturnType<typeof permit> }[];

  test.each(cases)('$act by $who: $answer', ({ act, change, answer }) => {
    expect(permit(act, change)).toBe(answer);
    expect(without(act, change)).toBe(answer);
  });
});

describe('whoever may not know of the case', () => {
  const anyPost = fc.record({
    organisation: fc.constantFrom(...ORGANISATIONS, 'iriszorg'),
    capacity: fc.constantFrom(...CAPACITIES),
    domain: fc.constantFrom(...DOMAINS),
  });
  /** Most chosen at random are no posts at all; these are. */
  const post = fc.constantFrom(
    { organisation: 'gemeente-nijmegen', capacity: 'PROCESS_DIRECTOR', domain: 'CASE_DIRECTION' },
    { organisation: 'gemeente-nijmegen', capacity: 'MANAGEMENT_ASSISTANT', domain: 'CASE_DIRECTION' },
    { organisation: 'gemeente-nijmegen', capacity: 'TEAM_MEMBER', domain: 'DEBT_COUNSELLING' },
    { organisation: 'sterker', capacity: 'CASE_MANAGER', domain: 'SOCIAL_WORK' },
    { organisation: 'talis', capacity: 'TEAM_MEMBER', domain: 'HOUSING' },
    { organisation: 'ggd-gelderland-zuid', capacity: 'TEAM_MEMBER', domain: 'PUBLIC_HEALTH' },
  );
  const anyone = fc.record({
    post: fc.oneof(post, anyPost),
    phase: fc.constantFrom(...PHASES),
    wards: fc.constantFrom(['hatert'], ['dukenburg'], []),
    screenedUntil: fc.constantFrom('2027-06-30', '2026-11-22', null),
    isSeated: fc.boolean(),
    isManager: fc.boolean(),
    isCalled: fc.boolean(),
  });

  test('gets one answer for every act, whatever else differs (obligations 7, 15; I8)', () => {
    const acts = ACT_NAMES.filter((act) => ACTS[act].scope === 'CASE');
    const seen = { open: 0, shut: 0 };
    fc.assert(
      fc.property(
        anyone,
        ({ post: { organisation, capacity, domain }, phase, wards, screenedUntil, isSeated, isManager, isCalled }) => {
          const change = all(
            asActor(organisation, capacity, domain),
            inPhase(phase),
            subject({ wards, screenedUntil }),
            (d) => {
              if (!isSeated) d.case.team = [];
              if (isManager) d.case.caseManager = 'p-41';
              if (isCalled) called(d);
            },
          );
          const question = questionOf(change);
          const open = isOpen(question.subject, question.time, question.facts, ruleSet);
          seen[open ? 'open' : 'shut'] += 1;
          for (const act of acts) {
            const answer = permitAct(
              { act, subject: question.subject, time: question.time, facts: question.facts },
              ruleSet,
            );
            if (!open) expect(answer).toBe('NOT_AVAILABLE');
            else expect(answer).not.toBe('NOT_AVAILABLE');
          }
        },
      ),
      { numRuns: 2000, seed: 15 },
    );
    // Both kinds must have been met, or the property says little.
    expect(Math.min(seen.open, seen.shut)).toBeGreaterThan(50);
  });
});
