/** Each field of public health as it was decided, by hand: a change of a decorator alone fails here. Phases by number (A 1–8). */
import { describeSubgraph } from '../kit/testing/describe-subgraph.js';
import { subgraph } from './subgraph.js';

// biome-ignore format: a table
const RELEASED = [
  ['PublicHealthFile.known',                 'KNOWN',        'THAT', '1 2 3 4 5 6 7 8', 'SPECIAL'],
  ['PublicHealthSignal.name',                'NAME',         'THAT', '1 2 3 4',         '-'],
  ['PublicHealthSignal.selfDirectionTooLow', 'KNOWN',        'THAT', '1 2 3',           'SPECIAL'],
  ['PublicHealthSignal.specialCareNeeded',   'SPECIAL_CARE', 'THAT', '1 2 3',           'SPECIAL'],
  ['SpecialCare.reason',                     'SPECIAL_CARE', 'WHAT', '3 4 5',           'SPECIAL'],
  ['SpecialCare.since',                      'SPECIAL_CARE', 'WHAT', '5 6',             'SPECIAL'],
  ['SpecialCare.advice',                     'SPECIAL_CARE', 'WHAT', '4 5 6 7',         'SPECIAL'],
] as const;

const WITHHELD = ['PublicHealthFile.workingNotes'];

const EDGES = ['Person.publicHealth', 'PublicHealthFile.signal', 'PublicHealthFile.specialCare'];

describeSubgraph(subgraph, {
  name: 'public health',
  columns: ['category', 'detail', 'phases', 'classes'],
  released: RELEASED,
  alike: { domain: 'PUBLIC_HEALTH', secrecy: 'MEDICAL', route: null },
  withheld: WITHHELD,
  edges: EDGES,
  demo: { marker: 'MARK-GGD', every: 'person' },
});
