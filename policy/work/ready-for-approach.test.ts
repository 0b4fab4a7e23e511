/** A 4 before A 5: each of the conditions asked of the facts, one by one (obligations 39–42). */
import { describe, expect, test } from '@jest/globals';
import { isMalformed } from '../malformed.js';
import type { Facts } from '../question.js';
import { readFacts } from '../read-facts.js';
import { compileRuleSet } from '../rule-set.js';
import { asCaseManager, inPhase, withSecondPerson } from '../testing/facts-builder.js';
import { at } from '../testing/instants.js';
import { type Change, newDraft, type Raw } from '../testing/question-builder.js';
import { areSeated, hasBasisPerItem, hasCaseManager, isEveryoneAsked, isEveryoneTold } from './ready-for-approach.js';

const ruleSet = compileRuleSet({}, () => 'sha256:test');
const NOW = at('2026-11-23T10:00:00Z');
const DEFERRED = {
  givenAt: null,
  deferredAt: '2026-11-01T00:00:00Z',
  deferredUntil: '2026-11-27',
  reasonGiven: true,
} as const;

/** The worked example in ASSIGNMENT, after the changes. */
function factsAfter(...changes: readonly Change[]): Facts {
  const draft = newDraft();
  for (const change of [inPhase('ASSIGNMENT'), asCaseManager(), ...changes]) change(draft);
  const facts = readFacts(structuredClone(draft.facts));
  if (isMalformed(facts)) throw new Error(facts.malformed);
  return facts;
}

const set =
  (part: 'member' | 'takenUp' | 'consent' | 'contribution' | 'case', parts: Raw): Change =>
  (draft) => {
    Object.assign(draft[part], parts);
  };
const of =
  (list: 'notices' | 'consents', id: string, parts: Raw): Change =>
  (draft) => {
    const found = draft.facts[list].find((one) => (one as Raw).id === id);
    if (found === undefined) throw new Error(id);
    Object.assign(found as Raw, parts);
  };

describe('the case manager', () => {
  // biome-ignore format: a table
  test.each([
    ['has a seat he took',       [set('member', { acceptedAt: '2026-11-01T00:00:00Z' })],                                 true],
    ['is not designated',        [set('member', { acceptedAt: '2026-11-01T00:00:00Z' }), set('case', { caseManager: null })], false],
    ['is someone without seat',  [set('member', { acceptedAt: '2026-11-01T00:00:00Z' }), set('case', { caseManager: 'p-0' })], false],
    ['has not taken his seat',   [set('member', { acceptedAt: null })],                                                   false],
    ['takes his seat tomorrow',  [set('member', { acceptedAt: '2026-11-24T00:00:00Z' })],                                 false],
    ['has lost his seat',        [set('member', { acceptedAt: '2026-11-01T00:00:00Z', until: '2026-11-23T10:00:00Z' })],  false],
  ] as const)('%s', (_what, changes, holds) => {
    expect(hasCaseManager(factsAfter(...changes), NOW)).toBe(holds);
  });
});

describe('each party needed', () => {
  const seated = set('member', { acceptedAt: '2026-11-01T00:00:00Z' });
  const party = { organisation: 'sterker', domain: 'SOCIAL_WORK' } as const;

  test('has someone who took his seat', () => {
    expect(areSeated([party], factsAfter(seated), NOW)).toBe(true);
    expect(areSeated([party], factsAfter(set('member', { acceptedAt: null })), NOW)).toBe(false);
  });

  test('of another body or domain has nobody', () => {
    expect(areSeated([party, { ...party, organisation: 'talis' }], factsAfter(seated), NOW)).toBe(false);
    expect(areSeated([party, { ...party, domain: 'WMO' }], factsAfter(seated), NOW)).toBe(false);
  });
});

describe('everyone was told', () => {
  // biome-ignore format: a table
  test.each([
    ['given',                                   [],                                                               true],
    ['not given',                               [set('takenUp', { givenAt: null })],                              false],
    ['given tomorrow',                          [set('takenUp', { givenAt: '2026-11-24T00:00:00Z' })],            false],
    ['deferred',                                [set('takenUp', DEFERRED)],                                       true],
    ['deferred without a reason',               [set('takenUp', { ...DEFERRED, reasonGiven: false })],            false],
    ['deferred too long',                       [set('takenUp', { ...DEFERRED, deferredUntil: '2026-12-24' })],   false],
    ['recorded tomorrow',                       [set('takenUp', { recordedAt: '2026-11-24T00:00:00Z' })],         false],
    ['two, both told',                          [withSecondPerson()],                                             true],
    ['two, one of them told',                   [withSecondPerson(), of('notices', 'n4', { givenAt: null })],     false],
  ] as const)('%s', (_what, changes, holds) => {
    expect(isEveryoneTold(factsAfter(...changes), NOW, ruleSet)).toBe(holds);
  });
});

describe('everyone was asked', () => {
  const crossing = set('consent', { covers: ['CROSS_DOMAIN'] });
  // biome-ignore format: a table
  test.each([
    ['and said yes',                 [crossing],                                                                                true],
    ['and said no',                  [crossing, set('consent', { givenAt: null, refusedAt: '2026-11-01T00:00:00Z' })],          true],
    ['and withdrew it since',        [crossing, set('consent', { withdrawnAt: '2026-11-02T00:00:00Z' })],                       true],
    ['but not to cross domains',     [set('consent', { covers: ['PROCESSING'] })],                                              false],
    ['and said nothing',             [crossing, set('consent', { givenAt: null })],                                             false],
    ['and will say so tomorrow',     [crossing, set('consent', { givenAt: '2026-11-24T00:00:00Z' })],                           false],
    ['but it is recorded tomorrow',  [crossing, set('consent', { recordedAt: '2026-11-24T00:00:00Z' })],                        false],
    ['one of two',                   [crossing, withSecondPerson(), of('consents', 't2', { covers: ['PROCESSING'] })],          false],
  ] as const)('%s: %#', (_what, changes, holds) => {
    expect(isEveryoneAsked(factsAfter(...changes), NOW)).toBe(holds);
  });
});

describe('a basis per item', () => {
  const never = set('contribution', { basis: { kind: 'LEGITIMATE_INTEREST' } });
  // biome-ignore format: a table
  test.each([
    ['consent, for what is not the police’s',    [set('contribution', { controller: 'talis', basis: { kind: 'CONSENT' } })],     true],
    ['a basis that no phase admits',             [never],                                                              false],
    ['of another phase: it is silent',           [never, set('contribution', { phase: 'INQUIRY' })],                   true],
    ['withdrawn: it is silent',                  [never, set('contribution', { withdrawnAt: '2026-11-02T00:00:00Z' })], true],
    ['ended: it is silent',                      [never, set('contribution', { until: '2026-11-02T00:00:00Z' })],      true],
    ['from tomorrow on: it is silent',           [never, set('contribution', { from: '2026-11-24T00:00:00Z' })],       true],
  ] as const)('%s', (_what, changes, holds) => {
    expect(hasBasisPerItem(factsAfter(...changes), NOW, ruleSet)).toBe(holds);
  });
});
