import { describe, expect, test } from '@jest/globals';
import type { Case } from './testing/case.js';
import { all } from './testing/facts-builder.js';
import { judge } from './testing/judge.js';
import type { Change, Raw } from './testing/question-builder.js';

const RELEASED = 'RELEASED at ACTION';
const NONE = 'CROSS_DOMAIN';
const consented =
  (parts: Raw): Change =>
  (d) => {
    Object.assign(d.consent, parts);
  };
const self = { role: 'SELF', organisation: null };
const parent = { role: 'REPRESENTATIVE', organisation: null };
const guardian = { role: 'REPRESENTATIVE', organisation: 'jeugdbescherming-gelderland' };
/** Given on 20 October, asked on 23 November 2026. */
const by = (birthDate: string | null, represented: boolean, ...givenBy: readonly Raw[]): Change =>
  all(consented({ givenBy }), (d) => {
    Object.assign(d.person, { birthDate, represented });
  });

const scope = [
  { law: 'of another person', change: consented({ person: 'c1-z' }), answer: NONE },
  {
    law: 'of another item',
    change: consented({ items: [{ controller: 'politie', domain: 'POLICE', category: 'CALLS' }] }),
    answer: NONE,
  },
  {
    law: 'of the item among others',
    change: (d) => {
      d.consent.items = [{ controller: 'talis', domain: 'HOUSING', category: 'X' }, ...(d.consent.items as unknown[])];
    },
    answer: RELEASED,
  },
  {
    law: 'for another domain of the recipient',
    change: consented({ recipients: [{ organisation: 'talis', domain: 'WMO' }] }),
    answer: NONE,
  },
  {
    law: 'for another recipient',
    change: consented({ recipients: [{ organisation: 'portaal', domain: 'HOUSING' }] }),
    answer: NONE,
  },
  { law: 'for another purpose', change: consented({ purposes: ['NUISANCE_REDUCTION'] }), answer: NONE },
  { law: 'covering something else', change: consented({ covers: ['SECRECY'] }), answer: NONE },
  { law: 'not informed', change: consented({ informed: false }), answer: NONE },
  { law: 'not free', change: consented({ free: false }), answer: NONE },
  { law: 'not explicit', change: consented({ explicit: false }), answer: NONE },
  { law: 'refused, even later', change: consented({ refusedAt: '2027-01-01T00:00:00Z' }), answer: NONE },
  { law: 'not given', change: consented({ givenAt: null }), answer: NONE },
  { law: 'given now', change: consented({ givenAt: '2026-11-23T10:00:00Z' }), answer: RELEASED },
  { law: 'given later', change: consented({ givenAt: '2026-11-23T10:00:00.1Z' }), answer: NONE },
  { law: 'recorded now', change: consented({ recordedAt: '2026-11-23T10:00:00Z' }), answer: RELEASED },
  { law: 'recorded later', change: consented({ recordedAt: '2026-11-23T10:00:00.1Z' }), answer: NONE },
  { law: 'expired now', change: consented({ expiresAt: '2026-11-23T10:00:00Z' }), answer: NONE },
  { law: 'to expire', change: consented({ expiresAt: '2026-11-23T10:00:00.1Z' }), answer: RELEASED },
  { law: 'withdrawn now', change: consented({ withdrawnAt: '2026-11-23T10:00:00Z' }), answer: NONE },
  { law: 'to be withdrawn', change: consented({ withdrawnAt: '2026-11-23T10:00:00.1Z' }), answer: RELEASED },
  {
    law: 'a second consent that is valid',
    change: (d) => {
      d.facts.consents.push({ ...d.consent, id: 't2' });
      d.consent.free = false;
    },
    answer: RELEASED,
  },
] satisfies Case[];

const givers = [
  { law: 'an adult himself', change: by('1984-02-01', false, self), answer: RELEASED },
  { law: 'an adult, by a representative', change: by('1984-02-01', false, parent), answer: NONE },
  { law: 'an adult, by nobody', change: by('1984-02-01', false), answer: NONE },
  {
    law: 'an adult, extra givers do no harm',
    change: by('1984-02-01', false, self, parent, guardian),
    answer: RELEASED,
  },
  { law: 'under 12 the representative', change: by('2016-01-01', false, parent), answer: RELEASED },
  { law: 'under 12 not himself', change: by('2016-01-01', false, self), answer: NONE },
  { law: '12 to 15 both', change: by('2012-01-01', false, self, parent), answer: RELEASED },
  { law: '12 to 15 not himself alone', change: by('2012-01-01', false, self), answer: NONE },
  { law: '12 to 15 not the representative alone', change: by('2012-01-01', false, parent), answer: NONE },
  { law: 'from 16 himself', change: by('2010-10-20', false, self), answer: RELEASED },
  { law: '16 the day after he gave it', change: by('2010-10-21', false, self), answer: NONE },
  { law: '16 the day after, both then', change: by('2010-10-21', false, self, parent), answer: RELEASED },
  { law: '12 today: the representative alone lapses', change: by('2014-11-23', false, parent), answer: NONE },
  { law: '12 today: both hold', change: by('2014-11-23', false, self, parent), answer: RELEASED },
  {
    law: '12 tomorrow: the representative alone still holds',
    change: by('2014-11-24', false, parent),
    answer: RELEASED,
  },
  { law: 'represented, adult: the representative', change: by('1984-02-01', true, parent), answer: RELEASED },
  { law: 'represented, adult: not himself', change: by('1984-02-01', true, self), answer: NONE },
  { law: 'represented, 12 to 15: both', change: by('2012-01-01', true, self, parent), answer: RELEASED },
  { law: 'represented, 12 to 15: not the representative alone', change: by('2012-01-01', true, parent), answer: NONE },
  { law: 'represented, under 12: the representative', change: by('2016-01-01', true, parent), answer: RELEASED },
  { law: 'age unknown: both', change: by(null, false, self, parent), answer: RELEASED },
  { law: 'age unknown: not himself alone', change: by(null, false, self), answer: NONE },
  { law: 'age unknown, represented: both', change: by(null, true, self, parent), answer: RELEASED },
  { law: 'age unknown, represented: not the representative alone', change: by(null, true, parent), answer: NONE },
  { law: 'a representative of another body counts', change: by('2016-01-01', false, guardian), answer: RELEASED },
  {
    law: 'a representative of the controller does not',
    change: by('2016-01-01', false, { role: 'REPRESENTATIVE', organisation: 'politie' }),
    answer: NONE,
  },
  {
    law: 'a representative of a recipient does not',
    change: by('2016-01-01', false, { role: 'REPRESENTATIVE', organisation: 'talis' }),
    answer: NONE,
  },
  {
    law: 'nor of another recipient of that consent',
    change: all(by('2016-01-01', false, guardian), (d) => {
      d.consent.recipients = [
        { organisation: 'talis', domain: 'HOUSING' },
        { organisation: 'jeugdbescherming-gelderland', domain: 'YOUTH_ACT' },
      ];
    }),
    answer: NONE,
  },
  {
    law: 'one that does not count beside one that does',
    change: by('2016-01-01', false, { role: 'REPRESENTATIVE', organisation: 'talis' }, parent),
    answer: RELEASED,
  },
  {
    law: 'SELF counts whatever organisation stands there',
    change: by('1984-02-01', false, { role: 'SELF', organisation: 'talis' }),
    answer: RELEASED,
  },
  {
    law: 'the day of giving is that of Amsterdam',
    change: all(by('2010-10-20', false, self), consented({ givenAt: '2026-10-19T22:30:00Z' })),
    answer: RELEASED,
  },
  {
    law: 'and not a day earlier',
    change: all(by('2010-10-20', false, self), consented({ givenAt: '2026-10-19T21:30:00Z' })),
    answer: NONE,
  },
  {
    law: '29 February turns 16 on that day in a leap year',
    change: all(by('2008-02-29', false, self), consented({ givenAt: '2024-02-29T12:00:00Z' })),
    answer: RELEASED,
  },
] satisfies Case[];

/** Born on 29 February 2012, so twelve on 29 February 2024; born on 29 February 2008, not sixteen before that day. */
const leap = [
  {
    law: 'born 29 February 2012 is 13 on 1 March 2025, so 12 to 15',
    change: by('2012-02-29', false, self, parent),
    answer: RELEASED,
  },
  {
    law: 'the day before 16, 28 February',
    change: all(by('2008-02-29', false, self), consented({ givenAt: '2024-02-28T12:00:00Z' })),
    answer: NONE,
  },
] satisfies Case[];

describe.each([
  ['scope and time', scope],
  ['who must give it', givers],
  ['29 February', leap],
])('§3 a valid consent, %s (P 2, A 4; obligations 55–60, X4)', (_, cases: readonly Case[]) => {
  test.each(cases)('$law: $answer', ({ change, answer }) => {
    expect(judge(change)).toBe(answer);
  });
});
