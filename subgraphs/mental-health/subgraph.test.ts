/** Each field of mental health care as it was decided, by hand: a change of a decorator alone fails here. Phases by number (A 1–8). */
import { describeSubgraph } from '../kit/testing/describe-subgraph.js';
import { subgraph } from './subgraph.js';

// biome-ignore format: a table
const RELEASED = [
  ['MentalHealthFile.known',                 'KNOWN',            'THAT', '1 2 3 4 5 6 7 8', 'SPECIAL'],
  ['MentalHealthFile.inCare',                'IN_CARE',          'WHAT', '3 5 6 7',         'SPECIAL'],
  ['MentalHealthFile.inCareSince',           'IN_CARE',          'WHAT', '3 5 6 7',         'SPECIAL'],
  ['MentalHealthFile.crisisAgreement',       'CRISIS_AGREEMENT', 'WHAT', '5 6 7',           'SPECIAL'],
  ['MentalHealthSignal.name',                'NAME',             'THAT', '1 2 3 4',         '-'],
  ['MentalHealthSignal.selfDirectionTooLow', 'KNOWN',            'THAT', '1 2 3',           'SPECIAL'],
  ['MentalHealthSignal.avoidsCare',          'OUTREACH',         'THAT', '1 2 3',           'SPECIAL'],
  ['OutreachContact.since',                  'OUTREACH',         'WHAT', '3 5 6',           'SPECIAL'],
  ['OutreachContact.lastContactOn',          'OUTREACH',         'WHAT', '5 6 7',           'SPECIAL'],
  ['OutreachContact.workerRole',             'OUTREACH',         'WHAT', '4 5 6 7',         'SPECIAL'],
] as const;

const WITHHELD = ['MentalHealthFile.diagnosis', 'MentalHealthFile.workingNotes', 'OutreachContact.report'];

const EDGES = ['Person.mentalHealth', 'MentalHealthFile.signal', 'MentalHealthFile.outreachContact'];

describeSubgraph(subgraph, {
  name: 'mental health care',
  columns: ['category', 'detail', 'phases', 'classes'],
  released: RELEASED,
  alike: { domain: 'MENTAL_HEALTH_CARE', secrecy: 'MEDICAL', route: null },
  withheld: WITHHELD,
  edges: EDGES,
  demo: { marker: 'MARK-GGZ', every: 'person' },
});
