import { describe, expect, test } from '@jest/globals';
import { readQuestion } from './read-question.js';
import { asDirector, limited, withOnwardUse } from './testing/facts-builder.js';
import { answerTo, judge } from './testing/judge.js';
import { buildRequest, type Change, type Draft, newDraft, type Raw } from './testing/question-builder.js';

const RELEASED = 'RELEASED at ACTION';
const EMPTY = 'empty text';

type Part = (draft: Draft) => Raw;
const first = (list: unknown): Raw => (list as Raw[])[0] as Raw;
const refusal: Change = (d) => {
  d.facts.consents.push({ ...d.consent, id: 't9', covers: ['SECRECY'], refusedAt: '2026-10-01T00:00:00Z' });
};

const FREE_TEXTS = ['id', 'organisation', 'category', 'ward', 'purpose', 'caseManager'];

/** Every key of §1 and what it may not be. `nullable` where null is shown or said. */
const REQUIRED: readonly (readonly [string, Part, Readonly<Record<string, 'text' | 'nullable' | ''>>])[] = [
  ['request', (d) => d.request, { subject: '', action: '', resource: '', context: '' }],
  ['subject', (d) => d.request.subject as Raw, { type: 'text', id: 'text', properties: '' }],
  [
    'subject.properties',
    (d) => d.subject,
    { organisation: 'text', capacity: 'text', domain: 'text', wards: '', screenedUntil: 'nullable' },
  ],
  ['action', (d) => d.action, { name: 'text' }],
  ['resource', (d) => d.resource, { type: 'text', id: 'text', properties: '' }],
  [
    'resource.properties',
    (d) => d.field,
    {
      kind: 'text',
      controller: 'text',
      domain: 'text',
      category: 'text',
      detail: 'text',
      phases: '',
      classes: '',
      secrecy: 'text',
      route: 'nullable',
      persons: '',
    },
  ],
  ['context', (d) => d.context, { time: 'text', purpose: 'text', facts: '' }],
  [
    'facts',
    (d) => d.facts,
    { case: '', persons: '', contributions: '', consents: '', notices: '', limits: '', onwardUse: '' },
  ],
  [
    'case',
    (d) => d.case,
    {
      id: 'text',
      ward: 'text',
      phase: 'text',
      phaseSince: 'text',
      team: '',
      caseManager: 'nullable',
      activated: '',
      needs: '',
      referrals: '',
      monitoring: 'nullable',
    },
  ],
  ['person', (d) => d.person, { id: 'text', birthDate: 'nullable', represented: '' }],
];

describe('Unknown (§1): what refuses', () => {
  describe.each(REQUIRED)('%s', (_, part, keys) => {
    test.each(Object.entries(keys))('%s is there, and %s', (key, how) => {
      expect(
        judge((d) => {
          delete part(d)[key];
        }),
      ).toBe('UNKNOWN');
      for (const wrong of [7, true, {}, 'no such word']) {
        const isText = typeof wrong === 'string' && FREE_TEXTS.includes(key);
        if (!isText)
          expect(
            judge((d) => {
              part(d)[key] = wrong;
            }),
          ).toBe(key === 'represented' && wrong === true ? 'CROSS_DOMAIN' : 'UNKNOWN');
      }
      if (how === 'text')
        expect([
          EMPTY,
          judge((d) => {
            part(d)[key] = '';
          }),
        ]).toEqual([EMPTY, 'UNKNOWN']);
      const withNull = judge((d) => {
        part(d)[key] = null;
      });
      if (how === 'nullable') expect(withNull).not.toBe('UNKNOWN');
      else expect(withNull).toBe('UNKNOWN');
    });
  });

  test.each<[string, Change]>([
    [
      'a request that is a list',
      (d) => {
        Object.assign(d.request, { subject: [] });
      },
    ],
    [
      'a subject of another type',
      (d) => {
        (d.request.subject as Raw).type = 'citizen';
      },
    ],
    [
      'a resource of another type',
      (d) => {
        d.resource.type = 'file';
      },
    ],
    [
      'a controller who is not registered',
      (d) => {
        d.field.controller = 'iriszorg';
      },
    ],
    [
      'a withheld field of a controller who is not registered',
      (d) => {
        d.resource.properties = { kind: 'withhold', controller: 'iriszorg' };
      },
    ],
    [
      'a datum about nobody',
      (d) => {
        d.field.persons = [];
      },
    ],
    [
      'a datum about someone not among the persons',
      (d) => {
        d.field.persons = ['c1-a', 'c1-z'];
      },
    ],
    [
      'an empty ward among wards',
      (d) => {
        d.subject.wards = ['hatert', ''];
      },
    ],
    [
      'a malformed person',
      (d) => {
        d.facts.persons.push({ id: 'c1-b', birthDate: '2020-02-30', represented: false });
      },
    ],
    ['a malformed limit', limited('RESTRICTION', { person: 'c1-z', controller: 'iriszorg' })],
    ['a limit without until', limited('RESTRICTION', { person: 'c1-z', until: undefined })],
    [
      'monitoring with a word for a boolean',
      (d) => {
        d.case.monitoring = { until: '2027-05-31', reasonGiven: 'yes' };
      },
    ],
    [
      'an unknown domain among needs',
      (d) => {
        d.case.needs = ['WMO', 'SPORT'];
      },
    ],
    [
      'a domain for a list',
      (d) => {
        d.case.referrals = 'WMO';
      },
    ],
    [
      'a malformed refusal',
      (d) => {
        refusal(d);
        (d.facts.consents[1] as Raw).informed = 'yes';
      },
    ],
    [
      'a consent with a refusal that is no instant',
      (d) => {
        d.consent.refusedAt = 'yesterday';
      },
    ],
    [
      'a malformed consent with a refusal that is no instant',
      (d) => {
        d.facts.consents.push({ refusedAt: false });
      },
    ],
    [
      'a malformed refusal of someone else',
      (d) => {
        d.facts.consents.push({ id: 't9', refusedAt: '2026-10-01T00:00:00Z' });
      },
    ],
  ])('%s', (_, change) => {
    expect(judge(change)).toBe('UNKNOWN');
  });

  const LISTS = ['persons', 'contributions', 'consents', 'notices', 'limits', 'onwardUse'] as const;
  test.each(LISTS)('two entries of %s that share an id, well-formed or not', (list) => {
    expect(
      judge((d) => {
        d.facts[list].push({ id: 'twin' }, { id: 'twin', x: 1 });
      }),
    ).toBe('UNKNOWN');
  });

  test.each(['team', 'activated'] as const)('two entries of %s that share an id, well-formed or not', (list) => {
    expect(
      judge((d) => {
        d.case[list].push({ id: 'twin' }, { id: 'twin', x: 1 });
      }),
    ).toBe('UNKNOWN');
    expect(
      judge((d) => {
        d.case[list].push({ id: 'one' }, { id: 'two', x: 1 });
      }),
    ).toBe(RELEASED);
  });

  test('among many entries too', () => {
    const many = Array.from({ length: 40 }, (_, n) => ({ id: `x${n}` }));
    expect(
      judge((d) => {
        d.facts.notices.push(...many);
      }),
    ).toBe(RELEASED);
    expect(
      judge((d) => {
        d.facts.notices.push(...many, { id: 'x7' });
      }),
    ).toBe('UNKNOWN');
  });
});

const absent: readonly (readonly [string, Change, string])[] = [
  [
    'a malformed contribution',
    (d) => {
      d.contribution.necessity = true;
    },
    'CONTRIBUTION',
  ],
  [
    'a contribution by who is not registered',
    (d) => {
      d.facts.contributions.push({ ...d.contribution, id: 'k2', controller: 'iriszorg' });
    },
    RELEASED,
  ],
  [
    'a malformed consent',
    (d) => {
      d.consent.free = 'yes';
    },
    'CROSS_DOMAIN',
  ],
  [
    'a consent that is nothing',
    (d) => {
      d.facts.consents.push(null, 7, 'x', []);
    },
    RELEASED,
  ],
  [
    'a malformed consent, not refused',
    (d) => {
      d.facts.consents.push({ id: 't9', refusedAt: null });
    },
    RELEASED,
  ],
  [
    'a malformed notice',
    (d) => {
      d.sharing.reasonGiven = 'yes';
    },
    'NOTICE',
  ],
  [
    'a notice by whomever is well-formed',
    (d) => {
      d.takenUp.controller = 'iriszorg';
    },
    RELEASED,
  ],
  [
    'a notice by nobody',
    (d) => {
      d.takenUp.controller = '';
    },
    'NOTICE',
  ],
  [
    'a malformed team entry',
    (d) => {
      d.member.from = null;
    },
    'INVOLVEMENT',
  ],
  [
    'a malformed entry of another',
    (d) => {
      d.case.team.push({ id: 'm9' });
    },
    RELEASED,
  ],
  [
    'a malformed activation',
    (d) => {
      d.case.activated.push({ id: 'x1', partner: 'GGD' });
    },
    RELEASED,
  ],
  [
    'a malformed onward use',
    (d) => {
      d.action.name = 'use';
      withOnwardUse({ withdrawnAt: 'no' })(d);
    },
    'ONWARD_USE at ACTION',
  ],
];

describe('Unknown (§1): what counts as absent', () => {
  test.each(absent)('%s', (_, change, answer) => {
    expect(judge(change)).toBe(answer);
  });
});

describe('Unknown (§1): a key asked of some is required of them only', () => {
  test.each<[string, Change, string]>([
    [
      'secrecy declared, of a team member',
      (d) => {
        delete d.subject.professionBound;
        d.subject.secrecyDeclaredOn = 7;
      },
      RELEASED,
    ],
    [
      'secrecy declared, of an ad-hoc professional',
      (d) => {
        d.subject.capacity = 'AD_HOC';
        delete d.subject.secrecyDeclaredOn;
      },
      'UNKNOWN',
    ],
    [
      'profession bound, of an ad-hoc professional',
      (d) => {
        d.subject.capacity = 'AD_HOC';
        d.subject.professionBound = null;
      },
      'UNKNOWN',
    ],
    [
      'of what is withheld kind and controller only',
      (d) => {
        d.resource.properties = { kind: 'withhold', controller: 'talis', persons: 9 };
      },
      'WITHHELD at CAPACITY',
    ],
    [
      'of a process field no controller',
      (d) => {
        asDirector()(d);
        d.resource.properties = {
          kind: 'process',
          section: 'HANDLE',
          persons: [],
          origin: null,
          owner: null,
          recordedBy: null,
          about: null,
        };
      },
      'RELEASED at PHASE',
    ],
    [
      'of a process field its owner',
      (d) => {
        asDirector()(d);
        d.resource.properties = {
          kind: 'process',
          section: 'HANDLE',
          persons: [],
          origin: null,
          recordedBy: null,
          about: null,
        };
      },
      'UNKNOWN',
    ],
    [
      'of a process field a whole origin',
      (d) => {
        asDirector()(d);
        d.resource.properties = {
          kind: 'process',
          section: 'HANDLE',
          persons: [],
          origin: { controller: 'talis' },
          owner: null,
          recordedBy: null,
          about: null,
        };
      },
      'UNKNOWN',
    ],
    [
      'of a process field a whole about',
      (d) => {
        asDirector()(d);
        d.resource.properties = {
          kind: 'process',
          section: 'HANDLE',
          persons: [],
          origin: null,
          owner: null,
          recordedBy: null,
          about: { controller: 'talis' },
        };
      },
      'UNKNOWN',
    ],
    [
      'to record in the process, recordAs',
      (d) => {
        asDirector()(d);
        d.action.name = 'record';
        d.resource.properties = {
          kind: 'process',
          section: 'HANDLE',
          persons: [],
          origin: null,
          owner: null,
          recordedBy: null,
          about: null,
        };
      },
      'UNKNOWN',
    ],
    [
      'unread keys are ignored',
      (d) => {
        Object.assign(d.request, { x: 1 });
        d.field.x = null;
        d.consent.x = {};
        first(d.facts.notices).x = 'y';
      },
      RELEASED,
    ],
  ])('%s', (_, change, answer) => {
    expect(judge(change)).toBe(answer);
  });
});

describe('Unknown (§1): where the page was left, for compliance', () => {
  const lists = ['persons', 'contributions', 'consents', 'notices', 'limits', 'onwardUse'] as const;
  const setting =
    (part: Part, key: string, ...values: readonly unknown[]) =>
    () =>
      values.map((value) =>
        buildRequest((d) => {
          part(d)[key] = value;
        }),
      );

  test.each<[string, () => readonly unknown[]]>([
    ['request', () => [null, undefined, 7, 'x', []]],
    ['subject', setting((d) => d.request, 'subject', undefined, null, 7, [], {}, { type: 'professional', id: 'p-41' })],
    ['subject', setting((d) => d.request.subject as Raw, 'properties', undefined, null, [])],
    ['subject', setting((d) => d.subject, 'capacity', 'CITIZEN')],
    ['action', setting((d) => d.request, 'action', undefined, null, 7, {}, { name: 'erase' })],
    ['resource', setting((d) => d.request, 'resource', undefined, null, 7, {}, { type: 'field', id: 'x' })],
    ['context', setting((d) => d.request, 'context', undefined, null, 7, [])],
    ['context.time', setting((d) => d.context, 'time', undefined, 'today')],
    ['context.purpose', setting((d) => d.context, 'purpose', undefined, '')],
    ['facts', setting((d) => d.context, 'facts', undefined, null, 7, [])],
    ['facts.case', setting((d) => d.facts, 'case', undefined, null, 7, {})],
    ...lists.map((list): [string, () => readonly unknown[]] => [
      `facts.${list}`,
      setting((d) => d.facts, list, undefined, null, 7, {}, [{ id: 'twin' }, { id: 'twin' }]),
    ]),
    ['facts.persons', setting((d) => d.facts, 'persons', [{ id: 'c1-a' }])],
    ['facts.limits', setting((d) => d.facts, 'limits', [{ id: 'l1' }])],
    ['facts.consents', setting((d) => d.facts, 'consents', [{ id: 't1', refusedAt: '2026-10-01T00:00:00Z' }])],
  ])('%s', (malformed, requests) => {
    for (const request of requests()) expect(readQuestion(request)).toEqual({ malformed });
  });

  test.each<[string, Change]>([
    [
      'resource.properties.persons',
      (d) => {
        d.field.persons = ['c1-z'];
      },
    ],
    [
      'resource.properties.recordAs',
      (d) => {
        d.action.name = 'record';
        d.field.recordAs = 'DIAGNOSIS';
      },
    ],
  ])('%s', (malformed, change) => {
    expect(answerTo(change).trace).toEqual([
      { gate: 'UNKNOWN', passed: false, code: 'UNKNOWN', rule: 'KNOWN', malformed },
    ]);
  });

  test('what is asked of an ad-hoc professional only is not read of another', () => {
    const request = buildRequest((d) => {
      Object.assign(d.subject, { professionBound: true, secrecyDeclaredOn: '2026-11-01' });
    });
    expect(readQuestion(request)).toMatchObject({ subject: { professionBound: false, secrecyDeclaredOn: null } });
  });
});

test('the example is what the builder builds', () => {
  expect(Object.keys(newDraft().request)).toEqual(['subject', 'action', 'resource', 'context']);
});
