/** Every authoring mistake is refused with its exact code, position, sentence and mend; all of them at once, and at every start. */
import { describe, expect, test } from '@jest/globals';
import { PROBLEMS } from '../problems.js';
import { findTableMistakes } from './check-tables.js';
import { printDocument } from './document.js';
import { loadRuleSet, makeRuleSet } from './index.js';
import { FIELDS, GONE, RULES, SHAPE, STATUTES, WORK } from './mistakes.cases.js';
import { MISTAKES, printMistake, RuleSetError } from './mistakes.js';
import { findMistakes, readDocument } from './read-document.js';

const SOUND = printDocument(loadRuleSet().document);
const CASES = [...SHAPE, ...STATUTES, ...RULES, ...WORK, ...FIELDS];

/** The sound document with something else at one place. */
function change(document: unknown, at: readonly (string | number)[], put: unknown): void {
  const inner = at.slice(0, -1).reduce(step, document) as Record<string | number, unknown>;
  const last = at.at(-1) ?? '';
  if (last === '+') (inner as unknown as unknown[]).push(put);
  else if (last === '*') Object.assign(inner, put);
  else if (put === GONE) delete inner[last];
  else inner[last] = put;
}

function step(value: unknown, key: string | number): unknown {
  if (!Array.isArray(value) || typeof key === 'number') return (value as Record<string | number, unknown>)[key];
  const found = value.find((row) => row.coordinate === key);
  if (found === undefined) throw new Error(`There is no field ${key}.`);
  return found;
}

describe('the rule set as it stands', () => {
  test('has no mistake, and is what its text reads as', () => {
    expect(findMistakes(JSON.parse(SOUND))).toEqual([]);
    expect(readDocument(SOUND)).toEqual(loadRuleSet().document);
  });
});

describe('one mistake', () => {
  test.each(CASES)('$code at $position', ({ at, put, ...mistake }) => {
    const document: unknown = JSON.parse(SOUND);
    change(document, at, put);
    expect(findMistakes(document)).toContainEqual(mistake);
  });

  test('every code of the registry has its fixture', () => {
    const elsewhere = ['NOT_JSON', 'NOT_CANONICAL', 'NOT_ARCHIVED', 'ARCHIVE_NAME', 'RETENTION_GAP'];
    const tried = new Set<string>([...CASES.map(({ code }) => code), ...elsewhere]);
    expect(Object.keys(MISTAKES).filter((code) => !tried.has(code))).toEqual([]);
  });

  test('every code is one of the registries', () => {
    const known = new Set([...Object.keys(MISTAKES), ...Object.keys(PROBLEMS)]);
    expect(CASES.filter(({ code }) => !known.has(code))).toEqual([]);
  });
});

describe('all mistakes', () => {
  test('are said at once, each on a line with its position, file and mend', () => {
    const document: unknown = JSON.parse(SOUND);
    const some = CASES.filter(({ code }) => ['NO_ARTICLE', 'BASIS_EARLY', 'SEAT_CAPACITY', 'END_PHASE'].includes(code));
    for (const { at, put } of some) change(document, at, put);
    const thrown = catchError(() => readDocument(printDocument(document), 'schema/rule-sets/2.0.0-x.json'));
    expect(thrown.mistakes).toHaveLength(some.length);
    const [head, ...lines] = thrown.message.split('\n');
    expect(head).toBe(`schema/rule-sets/2.0.0-x.json has ${some.length} mistakes and decides nothing:`);
    expect(lines.toSorted()).toEqual(
      some.map(({ at: _at, put: _put, ...mistake }) => printMistake(mistake)).toSorted(),
    );
    expect(thrown.exitCode).toBe(2);
  });

  test('a line reads well', () => {
    const document: unknown = JSON.parse(SOUND);
    change(document, ['taskLaws', 'POLICE', 'WPG_20', 'from'], '2008-13-01');
    expect(catchError(() => readDocument(printDocument(document))).message).toBe(
      'The rule set has a mistake and decides nothing:\n' +
        'NO_DATE at taskLaws.POLICE.WPG_20.from (policy/law/task-laws.ts): "2008-13-01" is no day of the calendar. Write YYYY-MM-DD.',
    );
  });

  test('stop a start, from whichever table they come', () => {
    const { fields } = JSON.parse(SOUND);
    const wrong = fields.map((row: object) => ({ ...row, subgraph: 'bank' }));
    expect(() => makeRuleSet({}, wrong)).toThrow(RuleSetError);
  });
});

describe('a text that is no rule set', () => {
  test.each([
    ['{', 'NOT_JSON'],
    ['', 'NOT_JSON'],
    ['null', 'WRONG_TYPE'],
    ['[]', 'WRONG_TYPE'],
    [`${SOUND}\n`, 'NOT_CANONICAL'],
    [JSON.stringify(JSON.parse(SOUND), null, 2), 'NOT_CANONICAL'],
    // The key that is read last is not the one its reader saw first.
    [SOUND.replace('"adHocHours":672', '"adHocHours":1,"adHocHours":672'), 'NOT_CANONICAL'],
  ])('%.20s…: %s', (text, code) => {
    const { mistakes } = catchError(() => readDocument(text));
    expect(mistakes.map((mistake) => [mistake.code, mistake.position])).toEqual([[code, 'document']]);
  });

  test('of another engine is refused for that alone', () => {
    const { mistakes } = catchError(() => readDocument('{"engine":7,"law":[]}'));
    expect(mistakes.map(({ code }) => code)).toEqual(['ENGINE']);
  });
});

describe('the tables of policy/law/ as they are written', () => {
  const row = { article: 'P 2; Wpg 20', from: '2008-01-01', until: '2007-01-01' };
  const police = { domain: null, ...row };
  const empty = {
    MUNICIPALITY: {},
    HOUSING: {},
    POLICE: {},
    YOUTH_PROTECTION: {},
    MENTAL_HEALTH: {},
    SOCIAL_WORK: {},
    PUBLIC_HEALTH: {},
  };

  test('are in order', () => {
    expect(findTableMistakes()).toEqual([]);
  });

  test('a law that ends before it begins is in no edition, and is found all the same', () => {
    expect(findTableMistakes({ taskLaws: { ...empty, POLICE: { WPG_20: police } } })).toEqual([
      {
        code: 'UNTIL_BEFORE_FROM',
        position: 'taskLaws.POLICE.WPG_20.until',
        file: 'policy/law/task-laws.ts',
        message: 'It ends on 2007-01-01, not after its first day 2008-01-01.',
        mend: 'Write in `until` the first day on which it no longer holds, or null.',
      },
    ]);
  });

  test.each([
    ['careLaws', { careLaws: { ...empty, POLICE: { WPG_20: row } } }],
    ['publicInterestLaws', { publicInterestLaws: { WPG_20: row } }],
    ['criminalLaws', { criminalLaws: { WPG_20: row } }],
    ['sources', { sources: [{ cited: 'Wpg', title: 'Wet politiegegevens', from: '2008-01-01', until: '2007-01-01' }] }],
    ['retention', { retention: { POLICE: [{ years: 15, ...row }] } }],
  ])('so it is in %s', (table, changed) => {
    const [mistake] = findTableMistakes(changed);
    expect(mistake).toMatchObject({ code: 'UNTIL_BEFORE_FROM' });
    expect(mistake?.position).toMatch(new RegExp(`^${table}\\b.*\\.until$`));
  });

  test('an expired law cites a source, be it one that expired with it', () => {
    const law = (article: string) => ({ article, from: '1994-01-17', until: '2020-01-01' });
    expect(findTableMistakes({ criminalLaws: { OLD: law('Wet BOPZ 1') } })).toEqual([]);
    expect(findTableMistakes({ criminalLaws: { OLD: law('Krankzinnigenwet 1') } })).toMatchObject([
      { code: 'UNKNOWN_SOURCE', position: 'criminalLaws.OLD.article' },
    ]);
  });

  const term = (from: string, until: string | null) => ({ years: 15, article: 'P 5', from, until });
  test.each([
    ['none', [], '2018-05-25'],
    ['one that begins later', [term('2019-01-01', null)], '2018-05-25'],
    ['a gap', [term('2018-05-25', '2020-01-01'), term('2020-02-01', null)], '2020-01-01'],
    ['two at once', [term('2018-05-25', '2020-01-01'), term('2019-01-01', null)], '2020-01-01'],
    ['an end', [term('2018-05-25', '2020-01-01')], '2020-01-01'],
  ])('terms of retention with %s leave a day without one', (_, terms, day) => {
    expect(findTableMistakes({ retention: { POLICE: terms } })).toEqual([
      {
        code: 'RETENTION_GAP',
        position: 'retention.POLICE',
        file: 'policy/law/terms.ts',
        message: `On ${day} POLICE has not exactly one term of retention (P 5; obligation 99).`,
        mend: 'Let each term begin where the one before it ends, the first with the covenant, the last without an end.',
      },
    ]);
  });

  test('terms that follow each other are in order, in whichever order they are written', () => {
    const terms = [term('2020-01-01', null), term('2018-05-25', '2020-01-01')];
    expect(findTableMistakes({ retention: { POLICE: terms } })).toEqual([]);
  });
});

function catchError(run: () => unknown): RuleSetError {
  try {
    run();
  } catch (error) {
    if (error instanceof RuleSetError) return error;
    throw error;
  }
  throw new Error('It was read without a mistake.');
}
