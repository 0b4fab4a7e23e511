import { describe, expect, test } from '@jest/globals';
import { parseDay, parseInstant } from '../instant.js';
import { isMalformed } from '../malformed.js';
import { readFacts } from '../read-facts.js';
import { withSecondPerson } from '../testing/facts-builder.js';
import { type Change, newDraft } from '../testing/question-builder.js';
import { listUnasked, listUntold } from './waiting-persons.js';

const NOW = '2026-11-23T10:00:00Z';

function read(...changes: readonly Change[]) {
  const draft = newDraft();
  for (const change of [withSecondPerson(), ...changes]) change(draft);
  const facts = readFacts(draft.facts);
  const time = parseInstant(NOW);
  if (isMalformed(facts) || time === undefined) throw new Error('The example is malformed.');
  return { facts, time };
}

const untold = (...changes: readonly Change[]) => {
  const { facts, time } = read(...changes);
  return listUntold(facts, time);
};

const unasked = (...changes: readonly Change[]) => {
  const { facts, time } = read(...changes);
  return listUnasked(facts, time);
};

/** Of the first of two persons. */
const takenUp =
  (parts: object): Change =>
  (d) => {
    Object.assign(d.takenUp, parts);
  };
const consent =
  (parts: object): Change =>
  (d) => {
    Object.assign(d.consent, parts);
  };
const deferred = { givenAt: null, deferredAt: '2026-11-01T00:00:00Z', deferredUntil: '2026-11-20', reasonGiven: true };

describe('who was not told that the case was taken up (A 4; obligation 40)', () => {
  // biome-ignore format: a table
  test.each<[string, Change, readonly object[]]>([
    ['nobody, where each was told', takenUp({}), []],
    ['one whose notice is still to come', takenUp({ givenAt: '2026-11-23T10:00:01Z' }), [{ person: 'c1-a', deferredUntil: null }]],
    ['one whose notice is not on record yet', takenUp({ recordedAt: '2026-11-23T10:00:01Z' }), [{ person: 'c1-a', deferredUntil: null }]],
    ['one who was told of sharing alone', takenUp({ kind: 'SHARING', categories: ['INCIDENTS'], recipients: ['talis'] }), [{ person: 'c1-a', deferredUntil: null }]],
    ['one who waits by a deferral, run out too', takenUp(deferred), [{ person: 'c1-a', deferredUntil: parseDay('2026-11-20') }]],
    ['one whose deferral says no day', takenUp({ ...deferred, deferredUntil: null }), [{ person: 'c1-a', deferredUntil: null }]],
    ['one whose deferral is still to come', takenUp({ ...deferred, deferredAt: '2026-11-24T00:00:00Z' }), [{ person: 'c1-a', deferredUntil: null }]],
    ['nobody who was told after a deferral', takenUp({ ...deferred, givenAt: '2026-11-22T00:00:00Z' }), []],
  ])('%s', (_, change, expected) => {
    expect(untold(change)).toEqual(expected);
  });

  test('one of whom nothing is on record at all', () => {
    const none: Change = (d) => {
      d.facts.notices = [];
    };
    const nobody = { deferredUntil: null };
    expect(untold(none)).toEqual([
      { person: 'c1-a', ...nobody },
      { person: 'c1-b', ...nobody },
    ]);
  });

  test('of two deferrals the one that runs longest', () => {
    const second: Change = (d) => {
      d.facts.notices.push({ ...d.takenUp, ...deferred, id: 'n9', deferredUntil: '2026-11-28' });
    };
    expect(untold(takenUp(deferred), second)).toEqual([{ person: 'c1-a', deferredUntil: parseDay('2026-11-28') }]);
  });
});

describe('who was not asked whether the team may work across domains (A 4; obligation 41)', () => {
  // biome-ignore format: a table
  test.each<[string, Change, readonly string[]]>([
    ['nobody, where each gave it', consent({}), []],
    ['nobody who refused: a no is an answer', consent({ givenAt: null, refusedAt: '2026-11-20T00:00:00Z' }), []],
    ['nobody who withdrew it since', consent({ withdrawnAt: '2026-11-22T00:00:00Z' }), []],
    ['one who was asked something else', consent({ covers: ['PROCESSING'] }), ['c1-a']],
    ['one whose answer is still to come', consent({ givenAt: '2026-11-24T00:00:00Z' }), ['c1-a']],
    ['one whose answer is not on record yet', consent({ recordedAt: '2026-11-24T00:00:00Z' }), ['c1-a']],
  ])('%s', (_, change, expected) => {
    expect(unasked(change)).toEqual(expected);
  });

  test('one of whom nothing is on record, and nobody who answered one of two questions', () => {
    const none: Change = (d) => {
      d.facts.consents = [];
    };
    expect(unasked(none)).toEqual(['c1-a', 'c1-b']);
    const another: Change = (d) => {
      d.facts.consents.push({ ...d.consent, id: 't9', covers: ['PROCESSING'] });
    };
    expect(unasked(another)).toEqual([]);
  });
});
