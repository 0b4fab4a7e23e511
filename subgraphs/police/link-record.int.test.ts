/** A 3: an own record is linked to a case. Its rows are served live under the ids of the case, and stay what they are. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getCase, getRecord } from '../kit/demo/index.js';
import { type OpenSubgraph, openSubgraph } from '../kit/testing/open-subgraph.js';
import { subgraph } from './subgraph.js';

let police: OpenSubgraph;
beforeAll(async () => {
  police = await openSubgraph(subgraph);
}, 60_000);
afterAll(() => police?.close());

const QUESTION = {
  entity: 'Person',
  query: `query ($of: [_Any!]!) {
    _entities(representations: $of) { ... on Person { id police { incidents { personIds summary } } } }
  }`,
  coordinates: ['PoliceFile.known', 'PoliceIncident.summary'],
} as const;

const ofCase = (person: string) => police.idOf('h01', person);
const ofRecord = (person: string) =>
  getRecord(police.world, 'politie', 'r01').persons.find(({ key }) => key === person)?.id ?? '';
const pair = (own: string, person: string) => ({ recordPerson: ofRecord(own), casePerson: ofCase(person) });

function link(change: object = {}, account = 'police-member') {
  const input = {
    caseId: getCase(police.world, 'h01').id,
    record: getRecord(police.world, 'politie', 'r01').id,
    persons: [pair('a', 'a')],
    ...change,
  };
  return police.act({ act: 'LINK_RECORD', account, input });
}

/** Marks of the record's incidents that the police themselves see in the case. */
async function incidents(persons: readonly string[]): Promise<readonly string[]> {
  const { marks } = await police.ask(QUESTION, 'h01', 'police-member', persons);
  return marks.filter((mark) => mark.includes('-r01-'));
}

const stored = () =>
  police.orm.em
    .fork()
    .execute(`select * from police_incident where case_id = ? order by id`, [
      getRecord(police.world, 'politie', 'r01').id,
    ]);

describe('what must hold before a record is linked', () => {
  // biome-ignore format: a table
  test.each([
    ['RECORD_KNOWN',    'a record there is not',     () => ({ record: '00000000-0000-4000-8000-000000000000' })],
    ['RECORD_KNOWN',    'a record of another',       () => ({ record: getRecord(police.world, 'sterker', 'r01').id })],
    ['RECORD_KNOWN',    'one person as two',         () => ({ persons: [pair('a', 'a'), pair('a', 'b')] })],
    ['PERSONS_OF_CASE', 'two persons as one',        () => ({ persons: [pair('a', 'a'), pair('b', 'a')] })],
    ['PERSONS_OF_CASE', 'somebody of no case',       () => ({ persons: [{ recordPerson: ofRecord('a'), casePerson: ofRecord('b') }] })],
  ] as const)('%s: %s', async (code, _what, change) => {
    expect((await link(change())).codes).toEqual([code]);
  });

  test('both at once', async () => {
    const persons = [{ recordPerson: ofCase('a'), casePerson: ofRecord('b') }];
    expect((await link({ persons })).codes).toEqual(['RECORD_KNOWN', 'PERSONS_OF_CASE']);
  });

  test('not in the phase of a signal', async () => {
    expect((await link({ caseId: getCase(police.world, 'h03').id })).codes).toEqual(['WRONG_PHASE']);
  });
});

describe('a record that is linked', () => {
  test('gives the case its rows about whom the link names, and no row about somebody more', async () => {
    expect(await incidents(['a', 'b'])).toEqual([]);
    const before = await stored();
    expect(before).toHaveLength(3);
    expect(await link()).toMatchObject({ done: true, caseId: getCase(police.world, 'h01').id });
    // INC2 is about a and b of the record, and only a is named.
    expect(await incidents(['a', 'b'])).toEqual(['MARK-POL-r01-a-INC1']);
    const { entities } = await police.ask(QUESTION, 'h01', 'police-member', ['a']);
    const text = JSON.stringify(entities);
    for (const own of [getRecord(police.world, 'politie', 'r01').id, ofRecord('a')]) expect(text).not.toContain(own);
    expect(await stored()).toEqual(before);
  });

  test('is linked once, and told to the college with nothing of it', async () => {
    expect((await link()).codes).toEqual(['NOT_YET_LINKED']);
    const told = await police.orm.em.fork().execute(`select kind, body from outbox where kind = 'RECORD_LINKED'`);
    expect(told).toEqual([{ kind: 'RECORD_LINKED', body: { at: expect.stringMatching(/Z$/) } }]);
  });

  test('gives rows about two persons where the link names both, for whom the grant names both', async () => {
    const em = police.orm.em.fork();
    const persons = [pair('a', 'a'), pair('b', 'b')].map(({ recordPerson: own, casePerson: person }) => ({
      own,
      person,
    }));
    await em.execute('update case_link set persons = ?::jsonb', [JSON.stringify(persons)]);
    expect(await incidents(['a', 'b'])).toEqual(['MARK-POL-r01-a-INC1', 'MARK-POL-r01-a-INC2', 'MARK-POL-r01-b-INC1']);
    expect(await incidents(['a'])).toEqual(['MARK-POL-r01-a-INC1']);
  });

  test('gives nothing any more when the link is gone', async () => {
    await police.orm.em.fork().execute('delete from case_link');
    expect(await incidents(['a', 'b'])).toEqual([]);
  });
});
