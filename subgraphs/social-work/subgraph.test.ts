/** Each field of social work as it was decided, by hand: a change of a decorator alone fails here. Phases by number (A 1–8). */
import { describe, expect, test } from '@jest/globals';
import { STEPS } from '../../policy/vocabulary.js';
import { readSubgraphContract } from '../../schema/contract.js';
import { createWorld } from '../kit/demo/index.js';
import { printSubgraphSdl } from '../kit/index.js';
import { subgraph } from './subgraph.js';

// biome-ignore format: a table
const RELEASED = [
  ['SocialWorkFile.known',                 'KNOWN',        'THAT', '1 2 3 4 5 6 7 8', '-'],
  ['SocialWorkSignal.name',                'NAME',         'THAT', '1 2 3',           '-'],
  ['SocialWorkSignal.selfDirectionTooLow', 'KNOWN',        'THAT', '1 2 3',           '-'],
  ['SocialWorkSignal.ownHelpInsufficient', 'TRAJECTORIES', 'THAT', '1 2 3',           '-'],
  ['SocialWorkContact.name',               'NAME',         'THAT', '4',               '-'],
  ['SocialWorkContact.phone',              'CONTACT',      'WHAT', '4',               '-'],
  ['SocialWorkTrajectory.kind',            'TRAJECTORIES', 'WHAT', '3 4 5 6 7',       '-'],
  ['SocialWorkTrajectory.since',           'TRAJECTORIES', 'WHAT', '3 5 6',           '-'],
  ['SocialWorkTrajectory.until',           'TRAJECTORIES', 'WHAT', '5 6 7',           '-'],
  ['SocialWorkGoal.lifeDomain',            'GOALS',        'WHAT', '5 6 8',           '-'],
  ['SocialWorkGoal.text',                  'GOALS',        'WHAT', '5 6 8',           '-'],
  ['SocialWorkGoal.reachedOn',             'GOALS',        'WHAT', '5 6 8',           '-'],
] as const;

const WITHHELD = ['SocialWorkFile.workingNotes', 'SocialWorkTrajectory.reports'];

const EDGES = [
  'Person.socialWork',
  'SocialWorkFile.signal',
  'SocialWorkFile.contact',
  'SocialWorkFile.trajectories',
  'SocialWorkFile.goals',
];

const contract = readSubgraphContract(printSubgraphSdl(subgraph), 'social-work');
const rules = [...contract.rules.values()];

describe('the fields of social work', () => {
  test('the SDL breaks no rule of the contract', () => {
    expect(contract.problems).toEqual([]);
  });

  test.each(RELEASED)('%s is %s, %s in phases %s, class %s', (coordinate, category, detail, phases, classes) => {
    expect(contract.rules.get(coordinate)).toEqual({
      kind: 'release',
      coordinate,
      category,
      domain: 'SOCIAL_WORK',
      detail,
      phases: phases.split(' ').map((step) => STEPS[Number(step) - 1]),
      classes: classes === '-' ? [] : [classes],
      secrecy: 'SOCIAL_WORK',
      route: null,
    });
  });

  test('nothing else is released', () => {
    const released = rules.filter(({ kind }) => kind === 'release').map(({ coordinate }) => coordinate);
    expect(released.sort()).toEqual(RELEASED.map(([coordinate]) => coordinate).sort());
  });

  test('these never leave, and these only lead on', () => {
    const of = (kind: string) => rules.filter((rule) => rule.kind === kind).map(({ coordinate }) => coordinate);
    expect(of('withhold').sort()).toEqual([...WITHHELD].sort());
    expect(of('edge').sort()).toEqual([...EDGES].sort());
  });
});

describe('the demo rows of social work', () => {
  const world = createWorld(new Date('2026-11-23T00:00:00Z'));
  const rows = subgraph.demo(world);
  const text = JSON.stringify(rows);

  test('are the same at every seeding', () => {
    expect(JSON.stringify(subgraph.demo(createWorld(new Date('2026-11-23T17:45:00Z'))))).toBe(text);
  });

  test('are there for every person, so that withholding has something to withhold', () => {
    for (const { id } of world.cases.flatMap(({ persons }) => persons)) expect(text).toContain(`"personId":"${id}"`);
  });

  test('carry each marker once', () => {
    const marks = text.match(/MARK-MWK-[a-z0-9-]+/g) ?? [];
    expect(marks.length).toBeGreaterThan(world.cases.length);
    expect(new Set(marks).size).toBe(marks.length);
  });
});
