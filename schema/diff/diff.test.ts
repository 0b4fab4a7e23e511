/** A change of a rule set is told whole: every row that differs, and everybody who comes to see more, less or on other conditions. */
import { describe, expect, test } from '@jest/globals';
import { parseDay } from '../../policy/index.js';
import { loadRuleSet } from '../rule-set/index.js';
import { TABLES } from '../rule-set/tables.js';
import { getField, varyRuleSet } from '../rule-set/testing/vary.js';
import { type AccessChange, diffAccess } from './diff-access.js';
import { diffTables } from './diff-tables.js';
import { countAccess, groupAccess } from './group-access.js';
import { printDifference } from './print-diff.js';

const present = loadRuleSet();
type Change = Parameters<typeof varyRuleSet>[0];

/** Takes a word out of a list. */
function drop<Word>(list: Word[], word: Word): void {
  list.splice(list.indexOf(word), 1);
}

/** What there is of each, once. */
function setOf<Key extends keyof AccessChange>(access: readonly AccessChange[], key: Key): Set<AccessChange[Key]> {
  return new Set(access.map((change) => change[key]));
}

describe('rows', () => {
  const diff = (change: Change) => diffTables(present.document, varyRuleSet(change).document);

  test('that came and went with the years, each with its article (X9)', () => {
    const rows = diffTables(loadRuleSet({}, parseDay('2019-06-01')).document, present.document);
    expect(rows.map(({ kind, position, article }) => [kind, position, article])).toEqual([
      ['changed', 'edition', null],
      ['removed', 'sources[Wet BOPZ]', null],
      ['removed', 'taskLaws.MENTAL_HEALTH.BOPZ', 'P 2; Wet BOPZ'],
      ['removed', 'careLaws.MENTAL_HEALTH.BOPZ', 'AVG 9 lid 2 h; Wet BOPZ'],
      ['added', 'sources[Wvggz]', null],
      ['added', 'sources[Wzd]', null],
      ['added', 'sources[Wet gegevensverwerking door samenwerkingsverbanden]', null],
      ['added', 'taskLaws.MENTAL_HEALTH.WVGGZ', 'P 2 (Wet BOPZ); Wvggz'],
      ['added', 'taskLaws.MENTAL_HEALTH.WZD', 'P 2 (Wet BOPZ); Wzd'],
      ['added', 'careLaws.MENTAL_HEALTH.WVGGZ', 'AVG 9 lid 2 h; Wvggz'],
      ['added', 'careLaws.MENTAL_HEALTH.WZD', 'AVG 9 lid 2 h; Wzd'],
    ]);
  });

  test('of which a part changed, say which part, old and new', () => {
    const rows = diff((draft) => {
      draft.rules.TASK_LAW.text = 'Anders.';
      draft.terms.emergencyHours = 48;
      drop(draft.register.portaal.seats[0]?.capacities ?? [], 'TEAM_MEMBER');
      Object.assign(getField(draft, 'PoliceFile.known'), { category: 'PRESENCE' });
    });
    const [seat] = present.document.register.portaal.seats;
    expect(rows).toEqual([
      {
        position: 'rules.TASK_LAW',
        kind: 'changed',
        article: 'P 2',
        parts: [{ name: 'text', before: present.document.rules.TASK_LAW.text, after: 'Anders.' }],
      },
      {
        position: 'register.portaal',
        kind: 'changed',
        article: 'C aanhef E; C 4.2',
        parts: [{ name: 'seats', before: [seat], after: [{ ...seat, capacities: [] }] }],
      },
      {
        position: 'terms.emergencyHours',
        kind: 'changed',
        article: 'C 4.2; P 2; P 4',
        parts: [{ name: null, before: 72, after: 48 }],
      },
      {
        position: 'fields[PoliceFile.known]',
        kind: 'changed',
        article: 'P 5; A 1-8',
        parts: [{ name: 'category', before: 'KNOWN', after: 'PRESENCE' }],
      },
    ]);
  });

  test('in another order are the same rows', () => {
    const rows = diff((draft) => {
      draft.fields.reverse();
      draft.sources.reverse();
    });
    expect(rows).toEqual([]);
  });

  test.each(Object.keys(TABLES) as (keyof typeof TABLES)[])('a table that differs is told: %s', (table) => {
    const other = { ...present.document, [table]: ALTERED[table] };
    const rows = diffTables(present.document, other);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every(({ position }) => position === table || /^[.[]/.test(position.slice(table.length)))).toBe(true);
  });
});

describe('who sees what', () => {
  const diff = (change: Change) => diffAccess(present, varyRuleSet(change));

  test('a basis less, and a seat less: in that step on other conditions, and closed to that corporation alone of the six', () => {
    const access = diff((draft) => {
      drop(draft.phases.APPROACH.bases, 'CONSENT');
      draft.register.portaal.seats = [];
    });
    const ofPortaal = access.filter(({ organisation }) => organisation === 'portaal');
    const ofOthers = access.filter(({ organisation }) => organisation !== 'portaal');
    expect(countAccess(ofPortaal)).toMatchObject({ opened: 0, changed: 0 });
    expect(ofPortaal.length).toBeGreaterThan(100);
    expect(setOf(ofOthers, 'phase')).toEqual(new Set(['APPROACH']));
    expect(ofOthers).toContainEqual({
      phase: 'APPROACH',
      field: 'HousingFile.known',
      recipient: 'teamlid politie',
      organisation: 'politie',
      before: 'taak of toestemming + toestemming over domeinen; of vitaal belang',
      after: 'taak + toestemming over domeinen; of vitaal belang',
    });
  });

  test('fields classified otherwise: one loses a phase, one may leave, one moves within the dossier, and no other changes', () => {
    const access = diff((draft) => {
      const known = getField(draft, 'PoliceFile.known');
      const at = draft.fields.findIndex(({ coordinate }) => coordinate === 'PoliceFile.intelligence');
      draft.fields.splice(at, 1, { ...known, coordinate: 'PoliceFile.intelligence' });
      if (known.kind === 'release') known.phases = known.phases.filter((phase) => phase !== 'REVIEW');
      const action = getField(draft, 'Action.description');
      if (action.kind === 'process') action.section = 'ACCOUNTABILITY';
    });
    const of = (name: string) => access.filter(({ field }) => field === name);
    expect(setOf(access, 'field')).toEqual(
      new Set(['PoliceFile.intelligence', 'PoliceFile.known', 'Action.description']),
    );

    expect([setOf(of('PoliceFile.known'), 'phase'), setOf(of('PoliceFile.known'), 'after')]).toEqual([
      new Set(['REVIEW']),
      new Set(['nee']),
    ]);
    expect([...setOf(of('PoliceFile.known'), 'recipient')]).toEqual(
      expect.arrayContaining(['teamlid wonen', 'procesregisseur', 'casemanager GGZ']),
    );
    expect(setOf(of('PoliceFile.intelligence'), 'before')).toEqual(new Set(['nee']));
    expect(of('Action.description')).toContainEqual({
      phase: 'APPROACH',
      field: 'Action.description',
      recipient: 'teamlid wonen',
      organisation: 'talis',
      before: 'ja; uit een ander domein: toestemming over domeinen',
      after: 'nee',
    });
  });

  test('the strict reading takes nothing away and asks consent for more (X2)', () => {
    const access = diffAccess(present, loadRuleSet({ strictCrossDomainConsent: true }));
    expect(countAccess(access)).toMatchObject({ opened: 0, closed: 0 });
    expect(access.length).toBeGreaterThan(1_000);
    expect(access.every(({ after }) => after.includes('toestemming over domeinen'))).toBe(true);
  });

  test('case managers of other bodies come to see what they are let in for, and nobody else does (obligation 8)', () => {
    const access = diffAccess(present, loadRuleSet({ externalCaseManagers: true }));
    expect([setOf(access, 'organisation'), setOf(access, 'before')]).toEqual([
      new Set(['andere-organisatie']),
      new Set(['nee']),
    ]);
    expect(access.every(({ recipient }) => recipient.startsWith('casemanager '))).toBe(true);
    // The process dossier is open to them as to any case manager.
    expect([...setOf(access, 'field')]).toContain('Action.description');
  });

  test('what the matrix does not show changes no cell: terms, and who records what', () => {
    const access = diff((draft) => {
      Object.assign(draft.terms, { emergencyHours: 1, adHocHours: 1, deferralDays: 1 });
      draft.retention.WMO.years = 10;
      draft.coreWriters.TEAM_MEMBER.data = [];
    });
    expect(access).toEqual([]);
  });
});

/** Of every table another one; only that it differs matters here. */
const ALTERED: Readonly<Record<keyof typeof TABLES, unknown>> = Object.fromEntries(
  Object.keys(TABLES).map((table) => {
    const value = present.document[table as keyof typeof TABLES];
    if (Array.isArray(value)) return [table, value.length === 0 ? ['x'] : value.slice(1)];
    if (typeof value !== 'object') return [table, 'x'];
    const [first = 'x'] = Object.keys(value);
    return [table, { ...value, [first]: first === 'from' ? '2030-01-01' : 'x' }];
  }),
) as Record<keyof typeof TABLES, unknown>;

test('changes are told together where the same happens to the same recipients', () => {
  const cell = {
    phase: 'APPROACH',
    recipient: 'teamlid wonen',
    organisation: 'talis',
    before: 'nee',
    after: 'taak',
  } as const;
  const portaal = { ...cell, organisation: 'portaal' };
  expect(
    groupAccess([
      { ...cell, field: 'A.a' },
      { ...cell, field: 'A.b' },
      { ...portaal, field: 'A.b' },
      { ...cell, field: 'A.c' },
      { ...cell, field: 'A.d', after: 'toestemming' },
    ]),
  ).toEqual([
    { phase: 'APPROACH', before: 'nee', after: 'taak', recipients: ['teamlid wonen (talis)'], fields: ['A.a', 'A.c'] },
    {
      phase: 'APPROACH',
      before: 'nee',
      after: 'taak',
      recipients: ['teamlid wonen (talis, portaal)'],
      fields: ['A.b'],
    },
    { phase: 'APPROACH', before: 'nee', after: 'toestemming', recipients: ['teamlid wonen (talis)'], fields: ['A.d'] },
  ]);
});

describe('the difference in print', () => {
  const closed = {
    from: '2.0.0-aaaaaaaaaaaa',
    to: '2.1.0-bbbbbbbbbbbb',
    rows: [
      {
        position: 'phases.REVIEW',
        kind: 'changed',
        article: 'A 6',
        parts: [{ name: 'bases', before: ['CONSENT'], after: [] }],
      },
      {
        position: 'criminalLaws.X_1',
        kind: 'added',
        article: 'UAVG 33',
        parts: [{ name: null, before: undefined, after: { from: '2027-01-01' } }],
      },
    ],
    access: [
      {
        phase: 'REVIEW',
        field: 'PoliceFile.known',
        recipient: 'teamlid wonen',
        organisation: 'talis',
        before: 'toestemming',
        after: 'nee',
      },
    ],
  } as const;
  const none = { ...closed, rows: [], access: [] };

  test('as text', () => {
    expect(printDifference(closed, 'text')).toBe(`From 2.0.0-aaaaaaaaaaaa to 2.1.0-bbbbbbbbbbbb

Rows: 2 changed.

~ phases.REVIEW (A 6)
    - bases: ["CONSENT"]
    + bases: []

+ criminalLaws.X_1 (UAVG 33)
    + {"from":"2027-01-01"}

Who sees what:
  0 cells opened, 1 closed, 0 on other conditions.

  6. Casusbespreking: PoliceFile.known
    to teamlid wonen (talis)
    - toestemming
    + nee
`);
  });

  test('as Markdown, in the words of who decides on it', () => {
    expect(printDifference(closed, 'markdown')).toBe(`# Van 2.0.0-aaaaaaaaaaaa naar 2.1.0-bbbbbbbbbbbb

## Wat er in de tabellen verandert

| plaats | wat | was | wordt | artikel |
| --- | --- | --- | --- | --- |
| phases.REVIEW.bases | gewijzigd | ["CONSENT"] | [] | A 6 |
| criminalLaws.X_1 | nieuw |  | {"from":"2027-01-01"} | UAVG 33 |

## Wie ziet wat

Cellen die opengaan: 0; die dichtgaan: 1; die iets anders vragen: 0.

### 6. Casusbespreking

| gegeven | ontvanger | was | wordt |
| --- | --- | --- | --- |
| PoliceFile.known | teamlid wonen (talis) | toestemming | nee |
`);
  });

  test('as JSON', () => {
    expect(JSON.parse(printDifference(closed, 'json'))).toEqual(JSON.parse(JSON.stringify(closed)));
  });

  test('nobody sees more or less, and what that does not say', () => {
    expect(printDifference(none, 'text')).toContain(
      'nobody sees more or less; every cell of the matrix is the same.\n',
    );
    expect(printDifference({ ...none, rows: closed.rows }, 'text')).toContain('for these read the rows above.\n');
    expect(printDifference(none, 'markdown')).toContain(
      'Niemand ziet meer of minder: iedere cel van de regelmatrix blijft gelijk.\n',
    );
    expect(printDifference({ ...none, rows: closed.rows }, 'markdown')).toContain(
      'lees daarvoor de tabel hierboven.\n',
    );
  });
});
