import { describe, expect, test } from '@jest/globals';
import type { Case } from '../testing/case.js';
import { all, asDirector, inPhase, ofController, onBasis, withOnwardUse } from '../testing/facts-builder.js';
import { answerTo, judge } from '../testing/judge.js';
import type { Change, Raw } from '../testing/question-builder.js';

const RELEASED = 'RELEASED at ACTION';
const NO_USE = 'ONWARD_USE at ACTION';
const NO_RECORD = 'RECORD at ACTION';
const using =
  (parts: Raw = {}): Change =>
  (d) => {
    d.action.name = 'use';
    withOnwardUse(parts)(d);
  };
const approval = { field: 'PoliceFile.incidents', recordAs: 'PROGRESS', givenAt: '2026-11-20T00:00:00Z' };
const recording =
  (recordAs: unknown = 'PROGRESS', recordApproval: unknown = approval): Change =>
  (d) => {
    asDirector()(d);
    d.action.name = 'record';
    Object.assign(d.field, { recordAs, classes: [] });
    d.contribution.recordApproval = recordApproval;
  };

const cases = [
  { law: 'read needs nothing more', change: () => {}, answer: RELEASED },
  { law: 'use with an approval', change: using(), answer: RELEASED },
  {
    law: 'use without one',
    change: (d) => {
      d.action.name = 'use';
    },
    answer: NO_USE,
  },
  { law: 'use of another controller', change: using({ controller: 'talis' }), answer: NO_USE },
  { law: 'use in another domain', change: using({ domain: 'WMO' }), answer: NO_USE },
  { law: 'use of another category', change: using({ category: 'CALLS' }), answer: NO_USE },
  { law: 'use about more persons', change: using({ persons: ['c1-z', 'c1-a'] }), answer: RELEASED },
  { law: 'use about other persons', change: using({ persons: ['c1-z'] }), answer: NO_USE },
  {
    law: 'use by another organisation',
    change: using({ recipient: { organisation: 'portaal', domain: 'HOUSING' } }),
    answer: NO_USE,
  },
  {
    law: 'use by another domain',
    change: using({ recipient: { organisation: 'talis', domain: 'WMO' } }),
    answer: NO_USE,
  },
  { law: 'use from the first instant of the phase', change: using({ from: '2026-10-15T09:00:00Z' }), answer: RELEASED },
  {
    law: 'use approved in an earlier phase',
    change: using({ from: '2026-10-15T08:59:59.999999999Z' }),
    answer: NO_USE,
  },
  { law: 'use approved from tomorrow', change: using({ from: '2026-11-24T00:00:00Z' }), answer: NO_USE },
  { law: 'use that ended', change: using({ until: '2026-11-23T10:00:00Z' }), answer: NO_USE },
  { law: 'use that was withdrawn', change: using({ withdrawnAt: '2026-11-23T10:00:00Z' }), answer: NO_USE },
  { law: 'use recorded later', change: using({ recordedAt: '2026-11-23T10:00:01Z' }), answer: NO_USE },

  { law: 'record with approval', change: recording(), answer: RELEASED },
  { law: 'record without approval', change: recording('PROGRESS', null), answer: NO_RECORD },
  {
    law: 'record approved for another field',
    change: recording('PROGRESS', { ...approval, field: 'PoliceFile.calls' }),
    answer: NO_RECORD,
  },
  { law: 'record approved as something else', change: recording('PLAN'), answer: NO_RECORD },
  {
    law: 'record approved later',
    change: recording('PROGRESS', { ...approval, givenAt: '2026-11-23T10:00:01Z' }),
    answer: NO_RECORD,
  },
  {
    law: 'record approved now',
    change: recording('PROGRESS', { ...approval, givenAt: '2026-11-23T10:00:00Z' }),
    answer: RELEASED,
  },
  { law: 'record as nothing', change: recording(null), answer: NO_RECORD },
  { law: 'record as what is no core datum', change: recording('DIAGNOSIS'), answer: 'UNKNOWN' },
  {
    law: 'record without saying as what',
    change: all(recording(), (d) => {
      delete d.field.recordAs;
    }),
    answer: 'UNKNOWN',
  },
  {
    law: 'read without saying as what',
    change: (d) => {
      delete d.field.recordAs;
    },
    answer: RELEASED,
  },
  {
    law: 'read as what is no core datum',
    change: (d) => {
      d.field.recordAs = 7;
    },
    answer: RELEASED,
  },
  { law: 'record before phase 5', change: all(recording(), inPhase('ASSIGNMENT')), answer: NO_RECORD },
  {
    law: 'record by the director only',
    change: (d) => {
      d.action.name = 'record';
      d.field.recordAs = 'PROGRESS';
      d.field.classes = [];
      d.contribution.recordApproval = approval;
    },
    answer: NO_RECORD,
  },
  {
    law: 'a class is not recorded with WHAT',
    change: all(recording(), (d) => {
      d.field.classes = ['CRIMINAL'];
    }),
    answer: NO_RECORD,
  },
  {
    law: 'a class is recorded with THAT',
    change: all(recording(), (d) => {
      d.field.classes = ['CRIMINAL'];
      d.field.detail = 'THAT';
    }),
    answer: RELEASED,
  },
  {
    law: 'own data are recorded on a contribution too',
    change: all(ofController('gemeente-nijmegen', 'CASE_DIRECTION'), recording(), onBasis({ kind: 'CONSENT' }), (d) => {
      d.field.controller = 'gemeente-nijmegen';
    }),
    answer: RELEASED,
  },
] satisfies Case[];

describe('G14 ACTION (P 3, P 5, A slot; obligations 28, 49, 75, 77, 100)', () => {
  test.each(cases)('$law: $answer', ({ change, answer }) => {
    expect(judge(change)).toBe(answer);
  });

  test('names the approval it rests on', () => {
    expect(answerTo(using()).records).toContain('o1');
  });
});
