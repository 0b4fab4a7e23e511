import { describe, expect, test } from '@jest/globals';
import { isMalformed } from '../malformed.js';
import { readQuestion } from '../read-question.js';
import { compileRuleSet } from '../rule-set.js';
import { all, asActor, asCaseManager, asDirector, limited } from '../testing/facts-builder.js';
import { buildRequest, type Change } from '../testing/question-builder.js';
import { CORE_DATA, type CoreDatum } from '../vocabulary.js';
import { judgeCoreWriting } from './core-writing.js';

const ruleSet = compileRuleSet({}, () => 'sha256:test');
const ask = (change: Change, datum: CoreDatum, owner: string | null = null, persons: readonly string[] = ['c1-a']) => {
  const question = readQuestion(buildRequest(change));
  if (isMalformed(question)) throw new Error(question.malformed);
  const { subject, time, facts } = question;
  return judgeCoreWriting({ subject, time, facts, persons, datum, owner }, ruleSet);
};
const assistant = asActor('gemeente-nijmegen', 'MANAGEMENT_ASSISTANT', 'CASE_DIRECTION');
const member: Change = () => {};

describe('who writes which core datum (R Toegang; obligations 6, 7, 100)', () => {
  test.each(CORE_DATA)('%s: director and assistant always', (datum) => {
    expect([ask(asDirector(), datum), ask(assistant, datum)]).toEqual([null, null]);
  });

  test.each(CORE_DATA)('%s: the case manager what belongs to plan and progress', (datum) => {
    const may = ['PLAN', 'PROGRESS', 'ACTION'].includes(datum);
    expect(ask(asCaseManager(), datum, 'talis')).toBe(may ? null : 'OWNER_MAY_RECORD');
  });

  test('a member only actions of his own organisation', () => {
    expect(ask(member, 'ACTION', 'talis')).toBeNull();
    expect(ask(member, 'ACTION', 'politie')).toBe('OWNER_MAY_RECORD');
    expect(ask(member, 'PROGRESS')).toBeNull();
  });

  test('an ad-hoc professional nothing', () => {
    const adHoc = all(asActor('iriszorg', 'AD_HOC', 'WMO'), (d) => {
      d.subject.professionBound = true;
      Object.assign(d.member, { from: '2026-11-01T00:00:00Z', until: '2026-11-28T00:00:00Z' });
    });
    expect(ask(adHoc, 'PROGRESS')).toBe('OWNER_MAY_RECORD');
  });
});

describe('a limit of the person stands in the way (R Rechten; obligation 93)', () => {
  test.each(['RESTRICTION', 'OBJECTION'])('%s', (kind) => {
    expect(ask(all(asDirector(), limited(kind)), 'PROGRESS')).toBe('NOT_LIMITED');
    const ofPolice = limited(kind, { controller: 'politie' });
    expect(ask(all(asDirector(), ofPolice), 'PROGRESS')).toBeNull();
  });

  test('and who is not of the case is written about by nobody', () => {
    expect(ask(asDirector(), 'PROGRESS', null, ['c1-z'])).toBe('PERSONS_OF_CASE');
  });
});
