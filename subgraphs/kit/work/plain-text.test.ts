import { describe, expect, test } from '@jest/globals';
import { validateSync } from 'class-validator';
import { DayText, InstantText } from './input-fields.js';
import { namesSomeone, PlainText } from './plain-text.js';

/** Made up: the numbers pass their tests and belong to nobody; 0417164300 is the account of examples. */
// biome-ignore format: a table
const NAMING = [
  ['a service number',            'Zijn BSN is 111222333.'],
  ['a service number in groups',  'bsn 111 222 333 en verder'],
  ['a service number with dots',  '1112.22.333'],
  ['an account',                  'op NL91ABNA0417164300 gestort'],
  ['an account in groups',        'op NL91 ABNA 0417 1643 00 is geld gestort'],
  ['an account in small letters', 'nl91abna0417164300'],
  ['a foreign account',           'BE68539007547034'],
  ['an e-mail address',           'mail naar (noor.fictief@voorbeeld.example).'],
  ['a mobile number',             'bel 06-12345678 na vijf uur'],
  ['a mobile number in groups',   'bel 06 12 34 56 78'],
  ['a number with its country',   'bel +31 6 12345678'],
  ['a number by 00',              'bel 0031612345678'],
  ['a number of a town',          'via 024-3291111'],
] as const;

// biome-ignore format: a table
const PLAIN = [
  ['nothing of the kind',          'Er is hulp nodig bij de post, drie keer in de week.'],
  ['nine digits that are no number', 'dossier 123456789'],
  ['nine naughts',                 'bedrag 000000000'],
  ['more digits',                  '1112223330'],
  ['a day',                        'van 01-02-2026 tot 03-04-2026 09:30'],
  ['a day, the year first',        '2026-11-23 10:00'],
  ['a postal code with a house',   'Voorbeeldstraat 12, 6500 AB Nijmegen'],
  ['an amount',                    'ruim 12.500,00 euro achterstand'],
  ['an at sign',                   'afspraak @ kantoor'],
  ['a word of the shape of an account', 'NL12 is geen rekening'],
] as const;

describe('identifiers in free text (P 5; obligation 100)', () => {
  test.each(NAMING)('%s is seen: %s', (_what, text) => expect(namesSomeone(text)).toBe(true));
  test.each(PLAIN)('%s passes: %s', (_what, text) => expect(namesSomeone(text)).toBe(false));
});

class Input {
  @PlainText(60)
  text: unknown = 'ok';

  @DayText()
  day: unknown = '2026-11-23';

  @InstantText()
  at: unknown = '2026-11-23T10:00:00+01:00';
}

function wrong(parts: Partial<Input>): readonly string[] {
  return validateSync(Object.assign(new Input(), parts)).flatMap(({ property, contexts, constraints }) => {
    // Each check has words of its own, in both languages.
    expect(Object.keys(contexts ?? {}).sort()).toEqual(Object.keys(constraints ?? {}).sort());
    return property;
  });
}

test('a field of free text refuses what names someone, too much, nothing, and no text', () => {
  expect(wrong({})).toEqual([]);
  for (const text of ['bsn 111222333', 'x'.repeat(61), ' ', 7]) expect(wrong({ text })).toEqual(['text']);
});

test('a day or an instant is one the law can read', () => {
  for (const day of ['2026-02-30', '2026-13-01', '23-11-2026', '', 20261123, null])
    expect(wrong({ day })).toEqual(['day']);
  for (const at of ['2026-02-30T10:00:00Z', '2026-11-23T10:00:00', '2026-11-23', 0])
    expect(wrong({ at })).toEqual(['at']);
});
