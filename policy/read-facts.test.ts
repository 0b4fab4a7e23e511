import { describe, expect, test } from '@jest/globals';
import { isMalformed } from './malformed.js';
import type { Facts } from './question.js';
import { readFacts } from './read-facts.js';
import { limited, withOnwardUse } from './testing/facts-builder.js';
import { buildRequest, type Change, type Raw } from './testing/question-builder.js';

/** What may stand at a key, and a few things that may not. */
const WRONG = {
  text: ['', 7, ['x'], {}],
  anyText: [7, ['x'], {}],
  word: ['', 'no such word', 7, {}],
  boolean: ['yes', 0, {}],
  instant: ['', 'yesterday', '2026-11-01', 7],
  day: ['', 'yesterday', '2026-11-01T00:00:00Z', 7],
  texts: ['x', {}, [''], ['x', 7]],
  words: ['x', {}, ['no such word']],
  recipients: [{}, [7], [{ organisation: '', domain: 'WMO' }], [{ organisation: 'talis', domain: 'SPORT' }]],
  items: [
    {},
    [7],
    [{ controller: 'iriszorg', domain: 'WMO', category: 'X' }],
    [{ controller: 'talis', domain: 'SPORT', category: 'X' }],
    [{ controller: 'talis', domain: 'WMO', category: '' }],
  ],
  givers: [
    {},
    [7],
    [{ role: 'NEIGHBOUR', organisation: null }],
    [{ role: 'SELF', organisation: '' }],
    [{ role: 'SELF' }],
  ],
  shape: ['x', 7, [], true],
} as const;
type Kind = keyof typeof WRONG;
type Keys = Readonly<Record<string, Kind | `${Kind} or null`>>;

const ITEM: Keys = { controller: 'word', domain: 'word', category: 'text' };
/** Every key of §1, by list. */
const LISTS: Readonly<Record<string, Keys>> = {
  contributions: {
    ...ITEM,
    id: 'text',
    recordedAt: 'instant',
    persons: 'texts',
    phase: 'word',
    recipients: 'recipients',
    purposes: 'texts',
    necessity: 'shape',
    from: 'instant',
    until: 'instant or null',
    withdrawnAt: 'instant or null',
    basis: 'shape',
    secrecyLift: 'shape or null',
    classGround: 'shape',
    classLaw: 'anyText or null',
    recordApproval: 'shape or null',
  },
  consents: {
    id: 'text',
    recordedAt: 'instant',
    person: 'text',
    covers: 'words',
    items: 'items',
    recipients: 'recipients',
    purposes: 'texts',
    informed: 'boolean',
    free: 'boolean',
    explicit: 'boolean',
    givenBy: 'givers',
    confirmedBy: 'texts',
    givenAt: 'instant or null',
    expiresAt: 'instant or null',
    withdrawnAt: 'instant or null',
  },
  notices: {
    id: 'text',
    recordedAt: 'instant',
    kind: 'word',
    person: 'text',
    controller: 'text',
    categories: 'texts',
    recipients: 'texts',
    givenAt: 'instant or null',
    deferredAt: 'instant or null',
    deferredUntil: 'day or null',
    reasonGiven: 'boolean or null',
  },
  onwardUse: {
    ...ITEM,
    id: 'text',
    recordedAt: 'instant',
    persons: 'texts',
    recipient: 'shape',
    from: 'instant',
    until: 'instant or null',
    withdrawnAt: 'instant or null',
  },
  team: {
    id: 'text',
    actor: 'text',
    organisation: 'text',
    domain: 'word',
    from: 'instant',
    until: 'instant or null',
    acceptedAt: 'instant or null',
  },
  activated: { id: 'text', partner: 'word', from: 'instant', until: 'instant or null', necessity: 'boolean' },
};
/** Lists in which a malformed entry refuses. */
const STRICT: Readonly<Record<string, Keys>> = {
  persons: { id: 'text', birthDate: 'day or null', represented: 'boolean' },
  limits: {
    id: 'text',
    recordedAt: 'instant',
    person: 'text',
    kind: 'word',
    controller: 'word or null',
    from: 'instant',
    until: 'instant or null',
  },
};

/** The facts of the example with one well-formed record in every list, changed. */
function read(...changes: readonly Change[]): ReturnType<typeof readFacts> {
  const full: Change = (d) => {
    limited('RESTRICTION')(d);
    withOnwardUse()(d);
    d.facts.notices.pop();
    d.case.team.pop();
    d.case.activated.push({
      id: 'x1',
      partner: 'PUBLIC_HEALTH',
      from: '2026-11-01T00:00:00Z',
      until: null,
      necessity: true,
    });
  };
  return readFacts((buildRequest(full, ...changes).context as Raw).facts);
}

function known(facts: ReturnType<typeof readFacts>): Facts {
  if (isMalformed(facts)) throw new Error(facts.malformed);
  return facts;
}

function countIn(facts: Facts, list: string): number {
  const { team, activated } = facts.case;
  const lists: Readonly<Record<string, readonly unknown[]>> = {
    contributions: facts.contributions,
    consents: [...facts.consents.values()].flat(),
    notices: [...facts.notices.values()].flat(),
    onwardUse: facts.onwardUse,
    team,
    activated,
  };
  return lists[list]?.length ?? Number.NaN;
}

const entryOf =
  (list: string, change: (entry: Raw) => void): Change =>
  (d) => {
    const holder = list in d.case ? d.case : d.facts;
    change((holder[list] as Raw[])[0] as Raw);
  };
const setting = (list: string, key: string, value: unknown): Change =>
  entryOf(list, (entry) => {
    entry[key] = value;
  });
const lacking = (list: string, key: string): Change =>
  entryOf(list, (entry) => {
    delete entry[key];
  });
const instead =
  (list: string, value: unknown): Change =>
  (d) => {
    const holder = list in d.case ? d.case : d.facts;
    holder[list] = [value];
  };
const rows = (lists: Readonly<Record<string, Keys>>) =>
  Object.entries(lists).flatMap(([list, keys]) =>
    Object.entries(keys).map(([key, what]) => {
      const kind = what.replace(' or null', '') as Kind;
      return { list, key, wrong: WRONG[kind], mayBeNull: kind !== what };
    }),
  );

describe('Unknown (§1): a record malformed in any part counts as absent', () => {
  test.each(Object.keys(LISTS))('%s: one is there as it stands', (list) => {
    expect(countIn(known(read()), list)).toBe(1);
  });

  test.each(rows(LISTS))('$list: $key', ({ list, key, wrong, mayBeNull }) => {
    expect(countIn(known(read(lacking(list, key))), list)).toBe(0);
    expect(countIn(known(read(setting(list, key, null))), list)).toBe(mayBeNull ? 1 : 0);
    for (const value of wrong)
      expect([value, countIn(known(read(setting(list, key, value))), list)]).toEqual([value, 0]);
  });

  test.each(Object.keys(LISTS))('%s: an entry that is no object', (list) => {
    for (const value of [null, 7, 'x', []]) expect(countIn(known(read(instead(list, value))), list)).toBe(0);
  });
});

describe('Unknown (§1): a contribution malformed within counts as absent', () => {
  const weighing = { kind: 'FURTHER_PROCESSING', decisionReference: 'besluit-12', answers: { factors: { a: true } } };
  const task = { kind: 'PUBLIC_TASK', taskHolder: 'POLICE', law: 'WPG_20', serves: 'WMO', decisionReference: null };
  const vital = { kind: 'VITAL_INTEREST', answers: { danger: true } };
  const involved = { kind: 'DIRECTLY_INVOLVED', recipientActor: 'p-41', necessity: true };
  const approval = { field: 'PoliceFile.incidents', recordAs: 'PLAN', givenAt: '2026-11-01T00:00:00Z' };

  test.each<[string, Raw, Keys]>([
    [
      'necessity',
      { proportionate: true, leastIntrusive: true },
      { proportionate: 'boolean', leastIntrusive: 'boolean' },
    ],
    ['basis', weighing, { kind: 'word', decisionReference: 'text or null', answers: 'shape' }],
    [
      'basis',
      task,
      { kind: 'word', taskHolder: 'word', law: 'anyText', serves: 'word', decisionReference: 'text or null' },
    ],
    ['basis', vital, { kind: 'word', answers: 'shape' }],
    ['secrecyLift', involved, { kind: 'word', recipientActor: 'text', necessity: 'boolean' }],
    ['secrecyLift', { kind: 'CONFLICT_OF_DUTIES', answers: {} }, { kind: 'word', answers: 'shape' }],
    ['recordApproval', approval, { field: 'text', recordAs: 'word', givenAt: 'instant' }],
  ])('%s %j', (part, whole, keys) => {
    const count = (value: Raw) => countIn(known(read(setting('contributions', part, value))), 'contributions');
    expect(count(whole)).toBe(1);
    for (const { key, wrong, mayBeNull } of rows({ [part]: keys })) {
      const { [key]: _, ...lacking } = whole;
      expect([key, count(lacking)]).toEqual([key, 0]);
      expect([key, count({ ...whole, [key]: null })]).toEqual([key, mayBeNull ? 1 : 0]);
      for (const value of wrong) expect([key, value, count({ ...whole, [key]: value })]).toEqual([key, value, 0]);
    }
  });
});

describe('Unknown (§1): a refusal does not vanish', () => {
  const consents = (...entries: readonly Raw[]) =>
    read((d) => {
      d.facts.consents = entries.map((entry, n) => ({ ...d.consent, id: `t${n}`, ...entry }));
    });

  test.each(['2026-10-01T00:00:00Z', 'yesterday', false, 0, '', []])('malformed, with refusedAt %j', (refusedAt) => {
    expect(consents({}, { refusedAt, free: 'yes' })).toEqual({ malformed: 'facts.consents' });
  });

  test('well-formed, beside a malformed consent that counts as absent', () => {
    const facts = known(consents({ refusedAt: '2026-10-01T00:00:00Z' }, { free: 'yes' }));
    expect(countIn(facts, 'consents')).toBe(1);
  });

  test('but a consent that does not say whether it was refused is none', () => {
    expect(countIn(known(read(lacking('consents', 'refusedAt'))), 'consents')).toBe(0);
  });
});

describe('the order in which facts came does not show (§1)', () => {
  const identify = (records: readonly { readonly id: string }[]) => records.map(({ id }) => id);
  const ORDERS = [
    ['a', 'b', 'c'],
    ['c', 'b', 'a'],
    ['b', 'c', 'a'],
  ];

  test.each(ORDERS)('%s, %s, %s stand by id', (...ids) => {
    const facts = known(
      read((d) => {
        const copies = (record: unknown) => ids.map((id) => ({ ...(record as Raw), id }));
        for (const list of ['consents', 'notices', 'limits', 'onwardUse'] as const)
          d.facts[list] = copies(d.facts[list][0]);
        d.case.team = copies(d.case.team[0]);
        d.case.activated = copies(d.case.activated[0]);
      }),
    );
    for (const list of ['consents', 'notices', 'limits'] as const)
      expect(identify(facts[list].get('c1-a') ?? [])).toEqual(['a', 'b', 'c']);
    for (const list of [facts.onwardUse, facts.case.team, facts.case.activated])
      expect(identify(list)).toEqual(['a', 'b', 'c']);
  });

  test.each([...ORDERS, ['d', 'a', 'b', 'c'], ['b', 'a', 'd', 'c']])(
    'contributions %s, %s, %s stand by id, those on a vital interest last (obligation 61)',
    (...ids) => {
      const vital = { kind: 'VITAL_INTEREST', answers: {} };
      const facts = known(
        read((d) => {
          d.facts.contributions = ids.map((id) => ({
            ...d.contribution,
            id,
            ...(['a', 'b'].includes(id) && { basis: vital }),
          }));
        }),
      );
      expect(identify(facts.contributions)).toEqual(ids.includes('d') ? ['c', 'd', 'a', 'b'] : ['c', 'a', 'b']);
    },
  );
});

describe('Unknown (§1): a malformed case refuses', () => {
  const CASE = {
    id: WRONG.text,
    ward: WRONG.text,
    phase: WRONG.word,
    phaseSince: WRONG.instant,
    caseManager: WRONG.text,
    needs: WRONG.words,
    referrals: WRONG.words,
    monitoring: [
      ...WRONG.shape,
      {},
      { until: '2027-05-31' },
      { reasonGiven: true },
      { until: 'May', reasonGiven: true },
      { until: '2027-05-31', reasonGiven: 1 },
    ],
    team: ['x', {}, 7],
    activated: ['x', {}, 7],
  };
  const NULLABLE = ['caseManager', 'monitoring'];
  const malformed = { malformed: 'facts.case' };

  test.each(Object.entries(CASE))('case: %s', (key, wrong) => {
    const having = (value: unknown) =>
      read((d) => {
        (d.case as Raw)[key] = value;
      });
    expect(having(undefined)).toEqual(malformed);
    expect(isMalformed(having(null))).toBe(!NULLABLE.includes(key));
    for (const value of wrong) expect([value, having(value)]).toEqual([value, malformed]);
  });

  test.each([[null], [7], ['c1'], [[]], [undefined]])('a case that is %j', (value) => {
    expect(
      read((d) => {
        d.facts.case = value;
      }),
    ).toEqual(malformed);
  });

  test('monitoring is read whole', () => {
    const facts = read((d) => {
      (d.case as Raw).monitoring = { until: '1970-01-02', reasonGiven: false };
    });
    expect(known(facts).case.monitoring).toEqual({ until: 1, reasonGiven: false });
  });
});

describe('Unknown (§1): a malformed person or limit refuses', () => {
  test.each(rows(STRICT))('$list: $key', ({ list, key, wrong, mayBeNull }) => {
    const malformed = { malformed: `facts.${list}` };
    expect(read(lacking(list, key))).toEqual(malformed);
    expect(isMalformed(read(setting(list, key, null)))).toBe(!mayBeNull);
    for (const value of wrong) expect([value, read(setting(list, key, value))]).toEqual([value, malformed]);
  });

  test.each(Object.keys(STRICT))('%s: an entry that is no object', (list) => {
    for (const value of [null, 7, 'x', []]) expect(read(instead(list, value))).toEqual({ malformed: `facts.${list}` });
  });
});
