import 'reflect-metadata';
import { describe, expect, jest, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { PersonRow } from '../subject-row.entity.js';
import { CaseRows } from './case-rows.js';

class File extends PersonRow {}
class Note extends PersonRow {}

function row(caseId: string, personId: string): File {
  return Object.assign(new File(), {
    id: `${caseId}-${personId}`,
    caseId,
    personId,
    personIds: [personId],
    controller: 'politie',
  });
}

describe('rows of the cases in a grant', () => {
  test('are asked once for each table, however many persons are asked for at once', async () => {
    const find = jest.fn(async (_entity: unknown, _where: object) => [row('c1', 'a'), row('c1', 'b'), row('c2', 'z')]);
    const rows = new CaseRows({ find } as unknown as EntityManager, ['c1', 'c2'], ['a', 'b', 'z']);
    const asked = await Promise.all([
      rows.findOfPerson(File, { id: 'a', caseId: 'c1' }),
      rows.findOfPerson(File, { id: 'b', caseId: 'c1' }),
      rows.ofPerson(File, { id: 'z', caseId: 'c2' }),
      rows.ofCase(File, 'c1'),
      rows.ofPerson(Note, { id: 'a', caseId: 'c1' }),
    ]);
    expect(find.mock.calls.map(([entity]) => entity)).toEqual([File, Note]);
    expect(find.mock.calls[0]?.[1]).toEqual({
      caseId: { $in: ['c1', 'c2'] },
      personIds: { $contained: ['a', 'b', 'z'] },
    });
    expect(asked.slice(0, 4)).toMatchObject([{ id: 'c1-a' }, { id: 'c1-b' }, [{ id: 'c2-z' }], [{}, {}]]);
  });

  test('a person of another case has none, and a row leads to its neighbours by its person', async () => {
    const find = jest.fn(async () => [row('c1', 'a')]);
    const rows = new CaseRows({ find } as unknown as EntityManager, ['c1'], ['a']);
    expect(await rows.findOfPerson(File, { id: 'a', caseId: 'c2' })).toBeNull();
    expect(await rows.ofPerson(File, row('c1', 'a'))).toHaveLength(1);
  });
});
