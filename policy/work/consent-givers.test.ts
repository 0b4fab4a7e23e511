import { describe, expect, test } from '@jest/globals';
import type { Giver } from '../question.js';
import { compileRuleSet } from '../rule-set.js';
import { date, day } from '../testing/instants.js';
import { giversOf, isGivenByAllWhoMust } from './consent-givers.js';

const ruleSet = compileRuleSet({}, () => 'sha256:test');
const TODAY = day('2026-11-23');
const person = (born: string | null, represented: boolean) => ({
  id: 'c1-a',
  birthDate: born === null ? null : date(born),
  represented,
});

// biome-ignore format: a table
const cases: readonly (readonly [string, string | null, boolean, readonly string[]])[] = [
  ['a child of 11',                 '2014-11-24', false, ['REPRESENTATIVE']],
  ['a child of 12',                 '2014-11-23', false, ['SELF', 'REPRESENTATIVE']],
  ['a child of 15',                 '2010-11-24', false, ['SELF', 'REPRESENTATIVE']],
  ['a child of 16',                 '2010-11-23', false, ['SELF']],
  ['an adult',                      '1984-02-01', false, ['SELF']],
  ['a represented adult',           '1984-02-01', true,  ['REPRESENTATIVE']],
  ['a represented child of 12',     '2014-11-23', true,  ['SELF', 'REPRESENTATIVE']],
  ['a person of unknown age',       null,         false, ['SELF', 'REPRESENTATIVE']],
];

describe('who must consent (X4)', () => {
  test.each(cases)('%s', (_, born, represented, givers) => {
    const asked = person(born, represented);
    expect(giversOf(asked, TODAY, ruleSet)).toEqual(givers);
    const givenBy = givers.map((role) => ({ role, organisation: null }) as Giver);
    const consent = {
      givenBy,
      recipients: [],
      items: [{ controller: 'sterker', domain: 'SOCIAL_WORK', category: 'GOALS' }],
    } as const;
    expect(isGivenByAllWhoMust(consent, asked, TODAY, ruleSet)).toBe(true);
    for (const missing of givenBy) {
      const fewer = { ...consent, givenBy: givenBy.filter((giver) => giver !== missing) };
      expect(isGivenByAllWhoMust(fewer, asked, TODAY, ruleSet)).toBe(false);
    }
  });
});

describe('a representative of whoever has an interest does not count', () => {
  const child = person('2020-01-01', false);
  const given = (organisation: string | null) =>
    isGivenByAllWhoMust(
      {
        givenBy: [{ role: 'REPRESENTATIVE', organisation }],
        recipients: [{ organisation: 'talis', domain: 'HOUSING' }],
        items: [
          { controller: 'sterker', domain: 'SOCIAL_WORK', category: 'GOALS' },
          { controller: 'jeugdbescherming-gelderland', domain: 'CHILD_PROTECTION', category: 'MEASURES' },
        ],
      },
      child,
      TODAY,
      ruleSet,
    );

  test.each([
    [null, true],
    ['iriszorg', true],
    ['sterker', false],
    ['jeugdbescherming-gelderland', false],
    ['talis', false],
  ])('who speaks for %s: %s', (organisation, counts) => {
    expect(given(organisation)).toBe(counts);
  });

  test('a consent that names nothing is given by nobody', () => {
    const bare = { givenBy: [{ role: 'REPRESENTATIVE', organisation: null }], recipients: [], items: [] } as const;
    expect(isGivenByAllWhoMust(bare, child, TODAY, ruleSet)).toBe(false);
  });
});
