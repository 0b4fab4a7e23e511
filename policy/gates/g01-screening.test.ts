import { describe, expect, test } from '@jest/globals';
import type { Case } from '../testing/case.js';
import { aCenturyAgo, all } from '../testing/facts-builder.js';
import { judge } from '../testing/judge.js';
import type { Change, Raw } from '../testing/question-builder.js';

const adHoc =
  (parts: Raw): Change =>
  (d) => {
    Object.assign(d.subject, { organisation: 'iriszorg', capacity: 'AD_HOC', ...parts });
    Object.assign(d.member, { organisation: 'iriszorg', from: '2026-11-01T00:00:00Z', until: '2026-11-28T00:00:00Z' });
    d.contribution.recipients = [{ organisation: 'iriszorg', domain: 'HOUSING' }];
    d.consent.recipients = [{ organisation: 'iriszorg', domain: 'HOUSING' }];
    d.sharing.recipients = ['iriszorg'];
  };
const screened = (day: string | null): Change => {
  return (d) => {
    d.subject.screenedUntil = day;
  };
};

const cases = [
  { law: 'screened until after today', change: screened('2026-11-24'), answer: 'RELEASED at ACTION' },
  { law: 'screened until today, its last valid day', change: screened('2026-11-23'), answer: 'RELEASED at ACTION' },
  { law: 'screened until yesterday', change: screened('2026-11-22'), answer: 'SCREENING' },
  { law: 'never screened', change: screened(null), answer: 'SCREENING' },
  { law: 'never screened, however long ago', change: all(screened(null), aCenturyAgo()), answer: 'SCREENING' },
  {
    law: 'screened, however long ago',
    change: all(screened('2026-11-23'), aCenturyAgo()),
    answer: 'RELEASED at ACTION',
  },
  {
    law: 'the day is that of Amsterdam: 23:30Z is tomorrow there',
    change: (d) => {
      d.subject.screenedUntil = '2026-11-23';
      d.context.time = '2026-11-23T23:30:00Z';
    },
    answer: 'SCREENING',
  },
  {
    law: 'an ad-hoc professional bound by profession',
    change: adHoc({ professionBound: true }),
    answer: 'RELEASED at ACTION',
  },
  {
    law: 'an ad-hoc professional who declared secrecy today',
    change: adHoc({ secrecyDeclaredOn: '2026-11-23' }),
    answer: 'RELEASED at ACTION',
  },
  {
    law: 'an ad-hoc professional who declares tomorrow',
    change: adHoc({ secrecyDeclaredOn: '2026-11-24' }),
    answer: 'SCREENING',
  },
  { law: 'an ad-hoc professional who never declared', change: adHoc({}), answer: 'SCREENING' },
  {
    law: 'an ad-hoc professional bound, but not screened',
    change: adHoc({ professionBound: true, screenedUntil: null }),
    answer: 'SCREENING',
  },
  {
    law: 'screening comes before what is withheld',
    change: (d) => {
      d.subject.screenedUntil = null;
      d.resource.properties = { kind: 'withhold', controller: 'politie' };
    },
    answer: 'SCREENING',
  },
] satisfies Case[];

describe('G1 SCREENING (R Toegang, C 4.2; obligations 18, 126)', () => {
  test.each(cases)('$law: $answer', ({ change, answer }) => {
    expect(judge(change)).toBe(answer);
  });
});
