/** Each field of social work as it was decided, by hand: a change of a decorator alone fails here. Phases by number (A 1–8). */
import { describeSubgraph } from '../kit/testing/describe-subgraph.js';
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

describeSubgraph(subgraph, {
  name: 'social work',
  columns: ['category', 'detail', 'phases', 'classes'],
  released: RELEASED,
  alike: { domain: 'SOCIAL_WORK', secrecy: 'SOCIAL_WORK', route: null },
  withheld: WITHHELD,
  edges: EDGES,
  demo: { marker: 'MARK-MWK', every: 'person' },
});
