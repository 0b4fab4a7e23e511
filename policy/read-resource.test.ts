import { describe, expect, test } from '@jest/globals';
import { readResource } from './read-resource.js';
import type { Raw } from './testing/question-builder.js';

const ORIGIN = {
  controller: 'politie',
  domain: 'POLICE',
  category: 'INCIDENTS',
  basis: 'PUBLIC_TASK',
  secrecy: 'POLICE',
  classes: ['CRIMINAL'],
};
const ABOUT = {
  controller: 'talis',
  domain: 'HOUSING',
  secrecy: 'NONE',
  classes: [],
  recipients: [{ organisation: 'sterker', domain: 'SOCIAL_WORK' }],
};
const CORE: Raw = {
  kind: 'process',
  section: 'CORE',
  persons: ['c1-a'],
  origin: ORIGIN,
  owner: 'talis',
  recordedBy: 'p-41',
  about: ABOUT,
  recordAs: 'PLAN',
};
const RELEASE: Raw = {
  kind: 'release',
  controller: 'politie',
  domain: 'POLICE',
  category: 'INCIDENTS',
  detail: 'WHAT',
  phases: ['APPROACH'],
  classes: ['CRIMINAL'],
  secrecy: 'POLICE',
  route: 'EVICTION',
  persons: ['c1-a'],
  recordAs: 'PLAN',
};
const MALFORMED = { malformed: 'resource' };

function read(properties: Raw) {
  return readResource({ type: 'field', id: 'ProcessDossier.plan', properties });
}

function without(holder: Raw, key: string): Raw {
  const { [key]: _, ...rest } = holder;
  return rest;
}

/** What may not stand at a key of this name. */
const WRONG: Readonly<Record<string, readonly unknown[]>> = {
  section: ['', 'MARGIN', 7, null],
  persons: ['c1-a', [''], [7], null],
  origin: [7, [], 'politie'],
  owner: ['', 7],
  recordedBy: ['', 7],
  about: [7, [], 'talis'],
  controller: ['', 'iriszorg', 7, null],
  domain: ['', 'SPORT', null],
  category: ['', 7, null],
  basis: ['', 'WISH', null],
  secrecy: ['', 'SECRET', null],
  classes: ['CRIMINAL', ['POLITICAL'], null],
  detail: ['', 'WHY', null],
  phases: ['APPROACH', ['LATER'], null],
  route: ['', 'TRAIN', 7],
  recipients: ['sterker', [{ organisation: 'sterker' }], [{ organisation: '', domain: 'WMO' }], null],
};

describe('Unknown (§1): a process field', () => {
  test('is read whole', () => {
    expect(read(CORE)).toEqual({ ...CORE, id: 'ProcessDossier.plan' });
  });

  test.each(Object.keys(without(without(CORE, 'kind'), 'recordAs')))('%s is there, and right', (key) => {
    expect(read(without(CORE, key))).toEqual(MALFORMED);
    for (const value of WRONG[key] ?? []) expect([value, read({ ...CORE, [key]: value })]).toEqual([value, MALFORMED]);
  });

  test.each(['origin', 'owner', 'recordedBy', 'about'])('%s may be null', (key) => {
    expect(read({ ...CORE, [key]: null })).toMatchObject({ kind: 'process', [key]: null });
  });

  test.each(Object.keys(ORIGIN))('%s of an origin is there, and right', (key) => {
    expect(read({ ...CORE, origin: without(ORIGIN, key) })).toEqual(MALFORMED);
    for (const value of WRONG[key] ?? [])
      expect([value, read({ ...CORE, origin: { ...ORIGIN, [key]: value } })]).toEqual([value, MALFORMED]);
  });

  test.each(Object.keys(ABOUT))('%s of what it is about is there, and right', (key) => {
    expect(read({ ...CORE, about: without(ABOUT, key) })).toEqual(MALFORMED);
    for (const value of WRONG[key] ?? [])
      expect([value, read({ ...CORE, about: { ...ABOUT, [key]: value } })]).toEqual([value, MALFORMED]);
  });

  test('of the core with an origin names a person, another need not', () => {
    expect(read({ ...CORE, persons: [] })).toEqual(MALFORMED);
    expect(read({ ...CORE, persons: [], origin: null })).toMatchObject({ section: 'CORE' });
    expect(read({ ...CORE, persons: [], section: 'ACCOUNTABILITY' })).toMatchObject({ section: 'ACCOUNTABILITY' });
  });

  test.each([
    ['PLAN', 'PLAN'],
    [null, null],
    ['DIAGNOSIS', undefined],
    [undefined, undefined],
  ])('recordAs %s is kept as %s, for `record` to judge', (given, kept) => {
    expect(read({ ...CORE, recordAs: given })).toMatchObject({ kind: 'process' });
    expect((read({ ...CORE, recordAs: given }) as unknown as Raw).recordAs).toBe(kept);
  });
});

describe('Unknown (§1): a field that may be released', () => {
  test('is read whole', () => {
    expect(read(RELEASE)).toEqual({ ...RELEASE, id: 'ProcessDossier.plan' });
    expect(read({ ...RELEASE, route: null })).toMatchObject({ route: null });
  });

  test.each(Object.keys(without(without(RELEASE, 'kind'), 'recordAs')))('%s is there, and right', (key) => {
    expect(read(without(RELEASE, key))).toEqual(MALFORMED);
    for (const value of WRONG[key] ?? [])
      expect([value, read({ ...RELEASE, [key]: value })]).toEqual([value, MALFORMED]);
  });

  test('names its persons in code-unit order, however they were given (§1)', () => {
    const persons = ['c1-b', 'c1-a', 'C1'];
    expect(read({ ...RELEASE, persons })).toMatchObject({ persons: ['C1', 'c1-a', 'c1-b'] });
    expect(read({ ...CORE, persons })).toMatchObject({ persons: ['C1', 'c1-a', 'c1-b'] });
    expect(persons).toEqual(['c1-b', 'c1-a', 'C1']);
  });

  test('is about somebody', () => {
    expect(read({ ...RELEASE, persons: [] })).toEqual(MALFORMED);
  });
});

describe('Unknown (§1): any field', () => {
  test.each<[string, unknown]>([
    ['that is nothing', null],
    ['that is a list', []],
    ['without properties', { type: 'field', id: 'x' }],
    ['of another type', { type: 'file', id: 'x', properties: CORE }],
    ['without an id', { type: 'field', properties: CORE }],
    ['with an empty id', { type: 'field', id: '', properties: CORE }],
    ['of no kind', { type: 'field', id: 'x', properties: { ...CORE, kind: 'secret' } }],
  ])('%s', (_, value) => {
    expect(readResource(value)).toEqual(MALFORMED);
  });

  test('withheld is read with its controller only', () => {
    expect(read({ kind: 'withhold', controller: 'talis', persons: 7 })).toEqual({
      kind: 'withhold',
      id: 'ProcessDossier.plan',
      controller: 'talis',
    });
    for (const controller of WRONG.controller ?? []) expect(read({ kind: 'withhold', controller })).toEqual(MALFORMED);
  });
});
