/** Each field of youth protection as it was decided, by hand: a change of a decorator alone fails here. Phases by number (A 1–8). */
import { describeSubgraph } from '../kit/testing/describe-subgraph.js';
import { subgraph } from './subgraph.js';

// biome-ignore format: a table
const RELEASED = [
  ['YouthProtectionFile.known',                 'KNOWN',             'THAT', '1 2 3 4 5 6 7 8', '-'],
  ['YouthProtectionSignal.name',                'NAME',              'THAT', '1 2 3 4',         '-'],
  ['YouthProtectionSignal.selfDirectionTooLow', 'KNOWN',             'THAT', '1 2 3',           '-'],
  ['YouthProtectionSignal.childSafetyConcern',  'SAFETY_ASSESSMENT', 'THAT', '1 2 3',           '-'],
  ['YouthProtectionSignal.measureInForce',      'MEASURES',          'THAT', '1 2 3',           '-'],
  ['ProtectionMeasure.kind',                    'MEASURES',          'WHAT', '3 4 5 6 7',       '-'],
  ['ProtectionMeasure.since',                   'MEASURES',          'WHAT', '5 6',             '-'],
  ['ProtectionMeasure.until',                   'MEASURES',          'WHAT', '5 6 7',           '-'],
  ['ChildGuardian.role',                        'GUARDIAN',          'WHAT', '4 5 6',           '-'],
  ['ChildGuardian.name',                        'GUARDIAN',          'WHAT', '4 5 6',           '-'],
  ['SafetyAssessment.outcome',                  'SAFETY_ASSESSMENT', 'WHAT', '3 4 5 6 7',       '-'],
  ['SafetyAssessment.on',                       'SAFETY_ASSESSMENT', 'WHAT', '3 4 5 6 7',       '-'],
] as const;

const WITHHELD = ['YouthProtectionFile.workingNotes', 'ProtectionMeasure.courtReference', 'SafetyAssessment.findings'];

const EDGES = [
  'Person.youthProtection',
  'YouthProtectionFile.signal',
  'YouthProtectionFile.measures',
  'YouthProtectionFile.guardian',
  'YouthProtectionFile.safetyAssessment',
];

describeSubgraph(subgraph, {
  name: 'youth protection',
  columns: ['category', 'detail', 'phases', 'classes'],
  released: RELEASED,
  alike: { domain: 'CHILD_PROTECTION', secrecy: 'YOUTH', route: null },
  withheld: WITHHELD,
  edges: EDGES,
  demo: { marker: 'MARK-YTH', every: 'person' },
});
