import { describe, expect, test } from '@jest/globals';
import type { Case } from '../testing/case.js';
import { aCenturyAgo, all, inEarlyPhase, inPhase, withSecondPerson } from '../testing/facts-builder.js';
import { answerTo, judge } from '../testing/judge.js';
import type { Change, Raw } from '../testing/question-builder.js';

const sharing =
  (parts: Raw): Change =>
  (d) => {
    Object.assign(d.sharing, parts);
  };
const takenUp =
  (parts: Raw): Change =>
  (d) => {
    Object.assign(d.takenUp, parts);
  };
/** Deferred on 30 October, 12:00 in Amsterdam, so until 27 November at most. */
const deferral = { givenAt: null, deferredAt: '2026-10-30T11:00:00Z', deferredUntil: '2026-11-27', reasonGiven: true };
const deferred = (parts: Raw = {}): Change => sharing({ ...deferral, ...parts });
const eviction: Change = (d) => {
  d.field.route = 'EVICTION';
};
const RELEASED = 'RELEASED at ACTION';
const REFUSED = 'NOTICE';

const cases = [
  {
    law: 'no notice of sharing',
    change: (d) => {
      d.facts.notices = [d.takenUp];
    },
    answer: REFUSED,
  },
  {
    law: 'given at the very moment of the contribution',
    change: sharing({ givenAt: '2026-11-01T00:00:00Z' }),
    answer: RELEASED,
  },
  {
    law: 'given a nanosecond after the contribution began',
    change: sharing({ givenAt: '2026-11-01T00:00:00.000000001Z' }),
    answer: REFUSED,
  },
  { law: 'not yet given', change: sharing({ givenAt: null }), answer: REFUSED },
  { law: 'recorded later', change: sharing({ recordedAt: '2026-11-23T10:00:01Z' }), answer: REFUSED },
  { law: 'recorded now', change: sharing({ recordedAt: '2026-11-23T10:00:00Z' }), answer: RELEASED },
  { law: 'by another controller', change: sharing({ controller: 'talis' }), answer: REFUSED },
  { law: 'of another category', change: sharing({ categories: ['CALLS'] }), answer: REFUSED },
  { law: 'with other organisations', change: sharing({ recipients: ['portaal'] }), answer: REFUSED },
  {
    law: 'with this organisation among others',
    change: sharing({ recipients: ['portaal', 'talis'] }),
    answer: RELEASED,
  },
  { law: 'of another kind', change: sharing({ kind: 'TAKEN_UP' }), answer: REFUSED },
  { law: 'to another person', change: sharing({ person: 'c1-z' }), answer: REFUSED },
  { law: 'to every person', change: withSecondPerson(), answer: RELEASED },
  {
    law: 'to one of two persons',
    change: all(withSecondPerson(), (d) => {
      d.facts.notices = d.facts.notices.filter((notice) => (notice as Raw).id !== 'n3');
    }),
    answer: REFUSED,
  },

  { law: 'deferred for 28 days', change: deferred(), answer: RELEASED },
  { law: 'deferred for 29 days', change: deferred({ deferredUntil: '2026-11-28' }), answer: REFUSED },
  {
    law: 'the day of deferral is that of Amsterdam',
    change: deferred({ deferredAt: '2026-10-30T23:00:00Z', deferredUntil: '2026-11-28' }),
    answer: RELEASED,
  },
  { law: 'deferred without a reason', change: deferred({ reasonGiven: false }), answer: REFUSED },
  { law: 'deferred without saying whether for a reason', change: deferred({ reasonGiven: null }), answer: REFUSED },
  { law: 'deferred without a last day', change: deferred({ deferredUntil: null }), answer: REFUSED },
  { law: 'never deferred', change: deferred({ deferredAt: null }), answer: REFUSED },
  { law: 'deferred until today', change: deferred({ deferredUntil: '2026-11-23' }), answer: RELEASED },
  { law: 'a deferral that passed yesterday', change: deferred({ deferredUntil: '2026-11-22' }), answer: REFUSED },
  {
    law: 'deferred at the very moment of the contribution',
    change: deferred({ deferredAt: '2026-11-01T00:00:00Z' }),
    answer: RELEASED,
  },
  {
    law: 'deferred after the contribution began',
    change: deferred({ deferredAt: '2026-11-01T00:00:01Z' }),
    answer: REFUSED,
  },
  {
    law: 'deferred, then given on its last day: it serves on',
    change: deferred({ deferredUntil: '2026-11-10', givenAt: '2026-11-10T22:59:59Z' }),
    answer: RELEASED,
  },
  {
    law: 'deferred, then given a day too late',
    change: deferred({ deferredUntil: '2026-11-10', givenAt: '2026-11-10T23:00:00Z' }),
    answer: REFUSED,
  },
  {
    law: 'deferred improperly, then given',
    change: deferred({ deferredUntil: '2026-11-10', givenAt: '2026-11-05T00:00:00Z', reasonGiven: false }),
    answer: REFUSED,
  },
  {
    law: 'deferred too long, then given in time',
    change: deferred({ deferredUntil: '2026-12-24', givenAt: '2026-11-05T00:00:00Z' }),
    answer: REFUSED,
  },
  {
    law: 'deferred too late, then given',
    change: deferred({
      deferredAt: '2026-11-02T00:00:00Z',
      deferredUntil: '2026-11-10',
      givenAt: '2026-11-05T00:00:00Z',
    }),
    answer: REFUSED,
  },
  {
    law: 'deferred, to be given tomorrow',
    change: deferred({ deferredUntil: '2026-11-10', givenAt: '2026-11-24T00:00:00Z' }),
    answer: REFUSED,
  },

  { law: 'eviction in SIGNAL: given beforehand', change: all(inEarlyPhase('SIGNAL'), eviction), answer: RELEASED },
  {
    law: 'eviction in SIGNAL: a deferral does not help',
    change: all(inEarlyPhase('SIGNAL'), eviction, deferred()),
    answer: REFUSED,
  },
  {
    law: 'eviction in SIGNAL: nor one that ended well',
    change: all(inEarlyPhase('SIGNAL'), eviction, deferred({ givenAt: '2026-11-05T00:00:00Z' })),
    answer: REFUSED,
  },
  {
    law: 'SIGNAL without eviction: a deferral helps',
    change: all(inEarlyPhase('SIGNAL'), deferred()),
    answer: RELEASED,
  },
  {
    law: 'eviction in ASSESSMENT: a deferral helps',
    change: all(inEarlyPhase('ASSESSMENT'), eviction, deferred()),
    answer: RELEASED,
  },

  {
    law: 'phases 5–8: not taken up',
    change: (d) => {
      d.facts.notices = [d.sharing];
    },
    answer: REFUSED,
  },
  {
    law: 'phase 4: need not be taken up',
    change: all(inPhase('ASSIGNMENT'), (d) => {
      d.facts.notices = [d.sharing];
    }),
    answer: RELEASED,
  },
  {
    law: 'phases 1–3: need not be taken up',
    change: all(inEarlyPhase('INQUIRY'), (d) => {
      d.facts.notices = [d.sharing];
    }),
    answer: RELEASED,
  },
  { law: 'taken up after the contribution', change: takenUp({ givenAt: '2026-11-20T00:00:00Z' }), answer: RELEASED },
  { law: 'taken up later than now', change: takenUp({ givenAt: '2026-11-24T00:00:00Z' }), answer: REFUSED },
  { law: 'taken up, deferred properly', change: takenUp(deferral), answer: RELEASED },
  { law: 'taken up, deferral passed', change: takenUp({ ...deferral, deferredUntil: '2026-11-10' }), answer: REFUSED },
  {
    law: 'taken up, neither given nor deferred',
    change: takenUp({ givenAt: null, reasonGiven: true }),
    answer: REFUSED,
  },
  {
    law: 'taken up, to be deferred tomorrow',
    change: takenUp({ ...deferral, deferredAt: '2026-11-24T00:00:00Z' }),
    answer: REFUSED,
  },
  {
    law: 'taken up, deferred without a reason, however long ago',
    change: all(takenUp({ ...deferral, reasonGiven: false }), aCenturyAgo()),
    answer: REFUSED,
  },
  {
    law: 'deferred without a reason and then given, however long ago',
    change: all(
      deferred({ deferredUntil: '2026-11-10', givenAt: '2026-11-05T00:00:00Z', reasonGiven: false }),
      aCenturyAgo(),
    ),
    answer: REFUSED,
  },
  { law: 'deferred properly, however long ago', change: all(deferred(), aCenturyAgo()), answer: RELEASED },
  { law: 'taken up by whomever', change: takenUp({ controller: 'iriszorg' }), answer: RELEASED },
  {
    law: 'taken up, told to every person',
    change: all(withSecondPerson(), (d) => {
      d.facts.notices = d.facts.notices.filter((notice) => (notice as Raw).id !== 'n4');
    }),
    answer: REFUSED,
  },
] satisfies Case[];

describe('G9 NOTICE (P 4, A 1; obligations 30, 40, 80, 83, 120)', () => {
  test.each(cases)('$law: $answer', ({ change, answer }) => {
    expect(judge(change)).toBe(answer);
  });

  test('names the contribution it refused', () => {
    expect(answerTo(sharing({ givenAt: null })).contribution).toBe('k1');
  });
});
