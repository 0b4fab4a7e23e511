/** Social work as a process of its own answers it, on real PostgreSQL: the grant names everything, so its own decision is what counts. */
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
      socialWork {
        known
        workingNotes
        signal { name }
        contact { name phone }
        trajectories { personIds kind since reports }
        goals { lifeDomain text reachedOn }
      }
    }
  }
}`;

/** Every field of this subgraph, what never leaves included. */
const EVERYTHING = [
  'SocialWorkFile.known',
  'SocialWorkSignal.name',
  'SocialWorkSignal.selfDirectionTooLow',
  'SocialWorkSignal.ownHelpInsufficient',
  'SocialWorkContact.name',
  'SocialWorkContact.phone',
  'SocialWorkTrajectory.kind',
  'SocialWorkTrajectory.since',
  'SocialWorkTrajectory.until',
  'SocialWorkGoal.lifeDomain',
  'SocialWorkGoal.text',
  'SocialWorkGoal.reachedOn',
  'SocialWorkFile.workingNotes',
  'SocialWorkTrajectory.reports',
];

const QUESTION = { entity: 'Person', query: QUERY, coordinates: EVERYTHING } as const;

/** The answer to one professional about these persons of a household, and the markers that stand in it. */
const ask = (...asked: Asked) => running.ask(QUESTION, ...asked);

describe('social work', () => {
  test('the migrations make the tables the classes describe', async () => {
    expect(await findDrift(running.orm)).toBe('');
  });

  test('shows debt counselling the goals she consented to', async () => {
    const { entities, marks } = await ask('h01', 'debt-counsellor', ['a', 'b', 'c']);
    expect(entities).toEqual([
      expect.objectContaining({
        socialWork: {
          known: null,
          workingNotes: null,
          signal: null,
          contact: null,
          trajectories: null,
          goals: [
            expect.objectContaining({ text: expect.any(String) }),
            expect.objectContaining({ text: expect.any(String) }),
          ],
        },
      }),
      null,
      null,
    ]);
    expect(marks).toEqual(['MARK-MWK-h01-a-6', 'MARK-MWK-h01-a-7']);
  });

  test('shows the corporation that she is known, and nothing more', async () => {
    const { entities } = await ask('h01', 'talis-member', ['a', 'b']);
    expect(entities).toEqual([
      {
        id: running.idOf('h01', 'a'),
        socialWork: { known: true, workingNotes: null, signal: null, contact: null, trajectories: null, goals: null },
      },
      null,
    ]);
  });

  test('speaks to the one professional directly involved of her own trajectory, not of the one with him', async () => {
    const { entities } = await ask('h01', 'mental-health-member', ['a', 'b']);
    expect(entities).toEqual([
      expect.objectContaining({
        socialWork: expect.objectContaining({
          trajectories: [
            {
              personIds: [running.idOf('h01', 'a')],
              kind: 'BUDGET_COACHING',
              since: expect.any(String),
              reports: null,
            },
          ],
        }),
      }),
      null,
    ]);
  });

  test('shows its own case manager both trajectories when both are granted, and one when he is not', async () => {
    const kinds = async (persons: readonly string[]) => {
      const { entities } = await ask('h01', 'case-manager', persons);
      const [a] = entities as { socialWork: { trajectories: { kind: string }[] } }[];
      return a?.socialWork.trajectories.map(({ kind }) => kind).sort();
    };
    expect(await kinds(['a', 'b'])).toEqual(['BUDGET_COACHING', 'FAMILY_COACHING']);
    expect(await kinds(['a'])).toEqual(['BUDGET_COACHING']);
  });

  test('gives name and telephone to its own case manager in ASSIGNMENT', async () => {
    const { entities, marks } = await ask('h05', 'case-manager', ['a']);
    expect(entities).toEqual([
      expect.objectContaining({
        socialWork: expect.objectContaining({
          contact: { name: expect.any(String), phone: expect.any(String) },
          goals: null,
        }),
      }),
    ]);
    expect(marks).toEqual(['MARK-MWK-h05-a-3', 'MARK-MWK-h05-a-4']);
  });
});
