import 'reflect-metadata';
import { describe, expect, jest, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { CaseLink } from '../signal/case-link.entity.js';
import { PersonRow, SubjectRow } from '../subject-row.entity.js';
import { CaseRows } from './case-rows.js';

class File extends PersonRow {}
class Note extends PersonRow {}
class Home extends SubjectRow {}

function row(caseId: string, personId: string): File {
  return Object.assign(new File(), {
    id: `${caseId}-${personId}`,
    caseId,
    personId,
    personIds: [personId],
    controller: 'politie',
  });
}

function link(
  caseId: string,
  record: string,
  persons: Readonly<Record<string, string>>,
  controller = 'politie',
): object {
  return { caseId, record, controller, persons: Object.entries(persons).map(([own, person]) => ({ own, person })) };
}

/** A database of these rows and links, and what it was asked. */
function openRows(rows: readonly SubjectRow[], links: readonly object[] = []) {
  const find = jest.fn(async (entity: unknown, _where: object) =>
    entity === CaseLink ? links : rows.filter((each) => entity !== CaseLink && each instanceof (entity as typeof File)),
  );
  return { find, em: { find } as unknown as EntityManager };
}

describe('rows of the cases in a grant', () => {
  test('are asked once for each table, however many persons are asked for at once', async () => {
    const { find, em } = openRows([row('c1', 'a'), row('c1', 'b'), row('c2', 'z')]);
    const rows = new CaseRows(em, ['c1', 'c2'], ['a', 'b', 'z']);
    const asked = await Promise.all([
      rows.findOfPerson(File, { id: 'a', caseId: 'c1' }),
      rows.findOfPerson(File, { id: 'b', caseId: 'c1' }),
      rows.ofPerson(File, { id: 'z', caseId: 'c2' }),
      rows.ofCase(File, 'c1'),
      rows.ofPerson(Note, { id: 'a', caseId: 'c1' }),
    ]);
    expect(find.mock.calls.map(([entity]) => entity)).toEqual([CaseLink, File, Note]);
    expect(find.mock.calls[0]?.[1]).toEqual({ caseId: { $in: ['c1', 'c2'] } });
    expect(find.mock.calls[1]?.[1]).toEqual({
      $or: [{ caseId: { $in: ['c1', 'c2'] }, personIds: { $contained: ['a', 'b', 'z'] } }],
    });
    expect(asked.slice(0, 4)).toMatchObject([{ id: 'c1-a' }, { id: 'c1-b' }, [{ id: 'c2-z' }], [{}, {}]]);
  });

  test('a person of another case has none, and a row leads to its neighbours by its person', async () => {
    const rows = new CaseRows(openRows([row('c1', 'a')]).em, ['c1'], ['a']);
    expect(await rows.findOfPerson(File, { id: 'a', caseId: 'c2' })).toBeNull();
    expect(await rows.ofPerson(File, row('c1', 'a'))).toHaveLength(1);
  });
});

describe('rows under which others hang', () => {
  const home = (caseId: string, personIds: readonly string[], controller = 'talis') =>
    Object.assign(new Home(), {
      id: `${caseId}-${controller}`,
      caseId,
      personIds: [...personIds],
      controller,
      known: true,
    });

  test('come whole where the grant names everyone, and else without anything of their own', async () => {
    const rows = new CaseRows(openRows([home('c1', ['a', 'b']), home('c2', ['z'])]).em, ['c1', 'c2'], ['a', 'z']);
    // The double gives every row whatever it is asked; the database gives those whose every person is named.
    jest
      .spyOn(rows, 'ofCase')
      .mockImplementation(async (_entity, caseId) => (caseId === 'c2' ? ([home('c2', ['z'])] as never) : []));
    expect(await rows.holdersOfCase(Home, 'c1')).toEqual([
      Object.assign(new Home(), { id: 'c1-talis', caseId: 'c1', controller: 'talis', personIds: [] }),
    ]);
    expect(await rows.holdersOfCase(Home, 'c2')).toMatchObject([{ id: 'c2-talis', personIds: ['z'], known: true }]);
    expect(await rows.holdersOfCase(Home, 'c3')).toEqual([]);
  });

  test('of an own record come under the case that it is linked to, of its own controller', async () => {
    const stored = [home('r1', ['own1', 'own2']), home('r1', ['own1'], 'portaal')];
    const { find, em } = openRows(stored, [link('c1', 'r1', { own1: 'a' }, 'talis')]);
    const rows = new CaseRows(em, ['c1'], ['a']);
    jest.spyOn(rows, 'ofCase').mockResolvedValue([]);
    expect(await rows.holdersOfCase(Home, 'c1')).toEqual([
      Object.assign(new Home(), { id: 'r1-talis', caseId: 'c1', controller: 'talis', personIds: [] }),
    ]);
    expect(find.mock.calls.at(-1)).toEqual([
      Home,
      { caseId: { $in: ['c1', 'r1'] } },
      { fields: ['id', 'caseId', 'controller'], disableIdentityMap: true, orderBy: { id: 'asc' } },
    ]);
  });
});

describe('rows of an own record that is linked to a case (A 3)', () => {
  const LINK = link('c1', 'r1', { own1: 'a', own2: 'b' });

  test('are asked with those of the case, for the persons whom the grant names', async () => {
    const { find, em } = openRows([], [LINK]);
    await new CaseRows(em, ['c1'], ['a']).ofCase(File, 'c1');
    expect(find.mock.calls[1]?.[1]).toEqual({
      $or: [
        { caseId: { $in: ['c1'] }, personIds: { $contained: ['a'] } },
        { caseId: { $in: ['r1'] }, personIds: { $contained: ['own1'] } },
      ],
    });
  });

  test('are served under the ids of the case, and stay what they are', async () => {
    const stored = row('r1', 'own1');
    const rows = new CaseRows(openRows([stored], [LINK]).em, ['c1'], ['a', 'b']);
    const served = await rows.findOfPerson(File, { id: 'a', caseId: 'c1' });
    expect(served).toBeInstanceOf(File);
    expect(served).toEqual({ ...stored, caseId: 'c1', personId: 'a', personIds: ['a'] });
    expect(stored).toEqual(row('r1', 'own1'));
    expect(await rows.ofCase(File, 'r1')).toEqual([]);
  });

  test.each([
    ['somebody the link does not name', { personIds: ['own1', 'own3'] }, ['a', 'b']],
    ['somebody the grant does not name', { personIds: ['own1', 'own2'] }, ['a']],
    ['nobody the link names', { personId: 'own3', personIds: ['own3'] }, ['a', 'b']],
    ['another controller', { controller: 'talis' }, ['a', 'b']],
    ['another record', { caseId: 'r2' }, ['a', 'b']],
  ] as const)('are not served when a row is of %s', async (_what, change, persons) => {
    const stored = Object.assign(row('r1', 'own1'), change);
    const rows = new CaseRows(openRows([stored], [LINK]).em, ['c1'], [...persons]);
    expect(await rows.ofCase(File, 'c1')).toEqual([]);
  });

  test('are served about all of a household together', async () => {
    const home = Object.assign(new Home(), { ...row('r1', 'own1'), personIds: ['own2', 'own1'] });
    const rows = new CaseRows(openRows([home], [LINK]).em, ['c1'], ['a', 'b']);
    expect(await rows.ofCase(Home, 'c1')).toMatchObject([{ caseId: 'c1', personIds: ['b', 'a'] }]);
  });

  test('stand in each case under its own ids, when one record is linked to two', async () => {
    const links = [LINK, link('c2', 'r1', { own1: 'z' })];
    const rows = new CaseRows(openRows([row('r1', 'own1')], links).em, ['c1', 'c2'], ['a', 'z']);
    expect(await rows.ofCase(File, 'c1')).toMatchObject([{ personIds: ['a'] }]);
    expect(await rows.ofCase(File, 'c2')).toMatchObject([{ personIds: ['z'] }]);
  });
});
