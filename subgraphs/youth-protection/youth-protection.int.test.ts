/** Youth protection as a process of its own answers it, on real PostgreSQL: the grant names everything, so its own decision is what counts. */
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
      youthProtection {
        personIds
        known
        workingNotes
        signal { name measureInForce }
        measures { personIds kind since until courtReference }
        guardian { role name }
        safetyAssessment { outcome on findings }
      }
    }
  }
}`;

/** Every field of this subgraph, what never leaves included. */
const EVERYTHING = [
  'YouthProtectionFile.known',
  'YouthProtectionSignal.name',
  'YouthProtectionSignal.selfDirectionTooLow',
  'YouthProtectionSignal.childSafetyConcern',
  'YouthProtectionSignal.measureInForce',
  'ProtectionMeasure.kind',
  'ProtectionMeasure.since',
  'ProtectionMeasure.until',
  'ChildGuardian.role',
  'ChildGuardian.name',
  'SafetyAssessment.outcome',
  'SafetyAssessment.on',
  'YouthProtectionFile.workingNotes',
  'ProtectionMeasure.courtReference',
  'SafetyAssessment.findings',
];

const QUESTION = { entity: 'Person', query: QUERY, coordinates: EVERYTHING } as const;

/** The answer to one professional about these persons of a household, and the markers that stand in it. */
const ask = (...asked: Asked) => running.ask(QUESTION, ...asked);

describe('youth protection', () => {
  test('the migrations make the tables the classes describe', async () => {
    expect(await findDrift(running.orm)).toBe('');
  });

  test('shows the school the measures of the child of 9, and of the boy of 14, who did not say so himself, nothing', async () => {
    const { entities, marks } = await ask('h06', 'ad-hoc-school', ['a', 'b', 'c']);
    const child = [running.idOf('h06', 'b')];
    expect(entities).toEqual([
      null,
      {
        id: running.idOf('h06', 'b'),
        youthProtection: {
          personIds: child,
          known: null,
          workingNotes: null,
          signal: null,
          measures: expect.arrayContaining([
            expect.objectContaining({ personIds: child, kind: 'SUPERVISION_ORDER', courtReference: null }),
            expect.objectContaining({ personIds: child, kind: 'INTERIM_SUPERVISION_ORDER', courtReference: null }),
          ]),
          guardian: null,
          safetyAssessment: null,
        },
      },
      null,
    ]);
    expect(marks).toEqual([]);
  });

  test('shows its own case manager its own data in this phase, without the signal and without what stays home', async () => {
    const { marks } = await ask('h06', 'youth-case-manager', ['b', 'c']);
    expect(marks).toEqual(['MARK-YTH-h06-b-5', 'MARK-YTH-h06-c-5']);
  });

  test('shows nothing of someone the grant does not name', async () => {
    const { entities } = await ask('h06', 'ad-hoc-school', ['c']);
    expect(entities).toEqual([null]);
  });
});
