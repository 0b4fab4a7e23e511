import { describe, expect, test } from '@jest/globals';
import type { Case } from '../testing/case.js';
import { asActor, asCaseManager, asDirector, inEarlyPhase, inPhase, ofController } from '../testing/facts-builder.js';
import { answerTo, judge, obstaclesTo } from '../testing/judge.js';
import type { Change, Raw } from '../testing/question-builder.js';

const set =
  (part: 'subject' | 'member' | 'case', values: Raw): Change =>
  (d) => {
    Object.assign(d[part], values);
  };
const both =
  (...changes: readonly Change[]): Change =>
  (d) => {
    for (const change of changes) change(d);
  };
const handle: Change = (d) => {
  d.resource.properties = {
    kind: 'process',
    section: 'HANDLE',
    persons: [],
    origin: null,
    owner: null,
    recordedBy: null,
    about: null,
    recordAs: null,
  };
};
const assistant = asActor('gemeente-nijmegen', 'MANAGEMENT_ASSISTANT', 'CASE_DIRECTION');
const adHoc = (entry: Raw): Change =>
  both(
    asActor('iriszorg', 'AD_HOC', 'HOUSING'),
    set('subject', { professionBound: true }),
    set('member', { from: '2026-11-01T00:00:00Z', until: '2026-11-29T00:00:00Z', ...entry }),
  );
const ggd: Change = both(asActor('ggd-gelderland-zuid', 'TEAM_MEMBER', 'PUBLIC_HEALTH'));
const activation =
  (parts: Raw): Change =>
  (d) => {
    d.case.activated.push({
      id: 'x1',
      partner: 'PUBLIC_HEALTH',
      from: '2026-11-01T00:00:00Z',
      until: null,
      necessity: true,
      ...parts,
    });
  };
const RELEASED = 'RELEASED at ACTION';

const cases = [
  {
    law: 'DECLINED: nobody, the director neither',
    change: both(asDirector(), handle, set('case', { phase: 'DECLINED' })),
    answer: 'INVOLVEMENT',
  },
  {
    law: 'CLOSED: the director the process',
    change: both(asDirector(), handle, set('case', { phase: 'CLOSED' })),
    answer: 'RELEASED at PHASE',
  },
  {
    law: 'CLOSED: the assistant the process',
    change: both(assistant, handle, set('case', { phase: 'CLOSED' })),
    answer: 'RELEASED at PHASE',
  },
  {
    law: 'CLOSED: no director of another ward',
    change: both(asDirector(), handle, set('case', { phase: 'CLOSED' }), set('subject', { wards: ['lent'] })),
    answer: 'INVOLVEMENT',
  },
  { law: 'CLOSED: process only', change: both(asDirector(), inPhase('CLOSED')), answer: 'INVOLVEMENT' },
  { law: 'CLOSED: no team member', change: both(handle, set('case', { phase: 'CLOSED' })), answer: 'INVOLVEMENT' },
  {
    law: 'the director of the ward, without a team entry',
    change: both(asDirector(), handle, set('member', { actor: 'p-1' })),
    answer: 'RELEASED at PHASE',
  },
  {
    law: 'no director of another ward',
    change: both(asDirector(), handle, set('subject', { wards: ['lent'] })),
    answer: 'INVOLVEMENT',
  },
  { law: 'the assistant of the ward', change: both(assistant, handle), answer: 'RELEASED at PHASE' },
  {
    law: 'no assistant of another ward',
    change: both(assistant, handle, set('subject', { wards: [] })),
    answer: 'INVOLVEMENT',
  },
  {
    law: 'phases 1–3: a team member of the ward, without an entry',
    change: both(inEarlyPhase('INQUIRY'), set('member', { actor: 'p-1' }), handle),
    answer: 'RELEASED at PHASE',
  },
  {
    law: 'phases 1–3: no team member of another ward',
    change: both(inEarlyPhase('INQUIRY'), set('subject', { wards: ['lent'] }), handle),
    answer: 'INVOLVEMENT',
  },
  {
    law: 'phases 4–8: a team member with an entry, whatever his wards',
    change: set('subject', { wards: [] }),
    answer: RELEASED,
  },
  { law: "phases 4–8: not with another's entry", change: set('member', { actor: 'p-1' }), answer: 'INVOLVEMENT' },
  {
    law: 'phases 4–8: not with an entry for another organisation',
    change: set('member', { organisation: 'portaal' }),
    answer: 'INVOLVEMENT',
  },
  {
    law: 'phases 4–8: not with an entry for another domain',
    change: set('member', { domain: 'WMO' }),
    answer: 'INVOLVEMENT',
  },
  {
    law: 'phases 4–8: not with an entry that ended',
    change: set('member', { until: '2026-11-23T10:00:00Z' }),
    answer: 'INVOLVEMENT',
  },
  {
    law: 'phases 4–8: with an entry that ends a nanosecond later',
    change: set('member', { until: '2026-11-23T10:00:00.000000001Z' }),
    answer: RELEASED,
  },
  {
    law: 'phases 4–8: with an entry that begins now',
    change: set('member', { from: '2026-11-23T11:00:00+01:00' }),
    answer: RELEASED,
  },
  {
    law: 'phases 4–8: not with an entry still to begin',
    change: set('member', { from: '2026-11-23T10:00:00.1Z' }),
    answer: 'INVOLVEMENT',
  },
  { law: 'the case manager', change: both(asCaseManager(), handle), answer: 'RELEASED at PHASE' },
  {
    law: 'no case manager of another case',
    change: both(asCaseManager(), handle, set('case', { caseManager: 'p-77' })),
    answer: 'INVOLVEMENT',
  },
  {
    law: 'no case manager while there is none',
    change: both(asCaseManager(), handle, set('case', { caseManager: null })),
    answer: 'INVOLVEMENT',
  },
  {
    law: 'no case manager without an entry',
    change: both(asCaseManager(), handle, set('member', { domain: 'WMO' })),
    answer: 'INVOLVEMENT',
  },
  {
    law: 'no case manager in phases 1–3',
    change: both(asCaseManager(), handle, set('case', { phase: 'INQUIRY' })),
    answer: 'INVOLVEMENT',
  },
  { law: 'an ad-hoc professional for 672 hours', change: both(adHoc({}), handle), answer: 'RELEASED at PHASE' },
  {
    law: 'an ad-hoc professional in phase 1 too',
    change: both(adHoc({}), handle, set('case', { phase: 'SIGNAL' })),
    answer: 'RELEASED at PHASE',
  },
  {
    law: 'no ad-hoc professional for longer',
    change: both(adHoc({ until: '2026-11-29T00:00:00.000000001Z' }), handle),
    answer: 'INVOLVEMENT',
  },
  { law: 'no ad-hoc professional without end', change: both(adHoc({ until: null }), handle), answer: 'INVOLVEMENT' },
  {
    law: 'no ad-hoc professional who did not accept',
    change: both(adHoc({ acceptedAt: null }), handle),
    answer: 'INVOLVEMENT',
  },
  {
    law: 'no ad-hoc professional who accepts later',
    change: both(adHoc({ acceptedAt: '2026-11-24T00:00:00Z' }), handle),
    answer: 'INVOLVEMENT',
  },
  {
    law: 'elapsed hours, over the end of summer time',
    change: both(adHoc({ from: '2026-10-27T00:00:00+02:00', until: '2026-11-23T23:00:00+01:00' }), handle),
    answer: 'RELEASED at PHASE',
  },
  { law: 'the shell partner called in', change: both(ggd, handle, activation({})), answer: 'RELEASED at PHASE' },
  { law: 'no shell partner who was not called in', change: both(ggd, handle), answer: 'INVOLVEMENT' },
  {
    law: 'no shell partner without necessity',
    change: both(ggd, handle, activation({ necessity: false })),
    answer: 'INVOLVEMENT',
  },
  {
    law: 'no shell partner called in for another',
    change: both(ggd, handle, activation({ partner: 'POLICE' })),
    answer: 'INVOLVEMENT',
  },
  {
    law: 'no shell partner no longer called in',
    change: both(ggd, handle, activation({ until: '2026-11-02T00:00:00Z' })),
    answer: 'INVOLVEMENT',
  },
  {
    law: 'a field of the shell partner, called in',
    change: both(ofController('ggd-gelderland-zuid', 'PUBLIC_HEALTH'), activation({})),
    answer: 'BASIS',
  },
  {
    law: 'no field of the shell partner, not called in',
    change: ofController('ggd-gelderland-zuid', 'PUBLIC_HEALTH'),
    answer: 'INVOLVEMENT',
  },
  {
    law: 'phases 1–3: no field of the shell partner either',
    change: both(inEarlyPhase('INQUIRY'), ofController('ggd-gelderland-zuid', 'PUBLIC_HEALTH')),
    answer: 'INVOLVEMENT',
  },
  {
    law: 'phases 4–8: no field of a controller who is not on the team',
    change: (d) => {
      d.case.team = [d.member];
    },
    answer: 'INVOLVEMENT',
  },
  {
    law: 'phases 4–8: not when his entry ended',
    change: (d) => {
      d.case.team = [d.member, { ...d.member, id: 'm9', organisation: 'politie', until: '2026-11-01T00:00:00Z' }];
    },
    answer: 'INVOLVEMENT',
  },
  {
    law: 'phases 4–8: the municipality is always there',
    change: both(ofController('gemeente-nijmegen', 'WMO'), (d) => {
      d.case.team = [d.member];
    }),
    answer: 'BASIS',
  },
  {
    law: 'phases 1–3: a controller needs no entry',
    change: both(inEarlyPhase('INQUIRY'), (d) => {
      d.case.team = [];
    }),
    answer: RELEASED,
  },
] satisfies Case[];

describe('G3 INVOLVEMENT (C 4.2, P 5, R; obligations 7, 8, 14, 16, 39, 127)', () => {
  test.each(cases)('$law: $answer', ({ change, answer }) => {
    expect(judge(change)).toBe(answer);
  });

  test('rests on the entries of reader and controller, and on the activation', () => {
    expect(answerTo(both(ggd, handle, activation({}))).records).toEqual(['m1', 'x1']);
  });

  test('rests on nothing when it refuses', () => {
    expect(answerTo(both(ggd, handle)).records).toEqual([]);
  });

  test.each(['RESEARCHER', 'COMPLIANCE_OFFICER', 'AUTHORISATION_OFFICER'])(
    'a %s is involved in no case',
    (capacity) => {
      const change = both(asActor('gemeente-nijmegen', capacity, 'CASE_DIRECTION'), handle);
      expect(obstaclesTo(change)).toEqual(['CAPACITY_OPEN', 'TEAM_ENTRY']);
    },
  );

  test('what the GGD withholds needs nobody to call it in', () => {
    const change: Change = (d) => {
      d.resource.properties = { kind: 'withhold', controller: 'ggd-gelderland-zuid' };
    };
    expect(obstaclesTo(change)).toContain('FIELD_WITHHELD');
    expect(obstaclesTo(change)).not.toContain('SHELL_PARTNER_CALLED');
  });
});
