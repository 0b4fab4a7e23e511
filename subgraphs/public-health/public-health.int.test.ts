/** Public health as a process of its own answers it, on real PostgreSQL: the grant names everything, so its own decision is what counts. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findDrift } from '../kit/store/database.js';
import { type Asked, type OpenSubgraph, openSubgraph } from '../kit/testing/open-subgraph.js';
import { subgraph } from './subgraph.js';

let running: OpenSubgraph;

beforeAll(async () => {
  running = await openSubgraph(subgraph);
}, 60_000);

afterAll(() => running?.close());

const QUERY = `query ($of: [_Any!]!) {
  _entities(representations: $of) {
    ... on Person {
      id
      publicHealth {
        known
        workingNotes
        signal { name specialCareNeeded }
        specialCare { reason since advice }
      }
    }
  }
}`;

/** Every field of this subgraph, what never leaves included. */
const EVERYTHING = [
  'PublicHealthFile.known',
  'PublicHealthSignal.name',
  'PublicHealthSignal.selfDirectionTooLow',
  'PublicHealthSignal.specialCareNeeded',
  'SpecialCare.reason',
  'SpecialCare.since',
  'SpecialCare.advice',
  'PublicHealthFile.workingNotes',
];

const QUESTION = { entity: 'Person', query: QUERY, coordinates: EVERYTHING } as const;

/** The answer to one professional about these persons of a household, and the markers that stand in it. */
const ask = (...asked: Asked) => running.ask(QUESTION, ...asked);

describe('public health', () => {
  test('the migrations make the tables the classes describe', async () => {
    expect(await findDrift(running.orm)).toBe('');
  });

  test('shows the case manager special care where it was called in', async () => {
    const { entities, marks } = await ask('h16', 'case-manager', ['a']);
    expect(entities).toEqual([
      {
        id: running.idOf('h16', 'a'),
        publicHealth: {
          known: true,
          workingNotes: null,
          signal: null,
          specialCare: { reason: expect.any(String), since: expect.any(String), advice: expect.any(String) },
        },
      },
    ]);
    expect(marks).toEqual(['MARK-GGD-h16-a-3', 'MARK-GGD-h16-a-4']);
  });

  test('shows mental health care that she is known, and no more', async () => {
    const { entities } = await ask('h16', 'mental-health-member', ['a']);
    expect(entities).toEqual([
      expect.objectContaining({
        publicHealth: { known: true, workingNotes: null, signal: null, specialCare: null },
      }),
    ]);
  });

  test('shows nothing in a case it was not called into, its own professional included', async () => {
    expect((await ask('h07', 'case-manager', ['a'])).entities).toEqual([null]);
    expect((await ask('h07', 'public-health-member', ['a'])).entities).toEqual([null]);
  });
});
