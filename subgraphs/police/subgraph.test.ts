/** Each field of the police as it was decided, by hand: a change of a decorator alone fails here. Phases by number (A 1–8). */
import { describeSubgraph } from '../kit/testing/describe-subgraph.js';
import { subgraph } from './subgraph.js';

// biome-ignore format: a table
const RELEASED = [
  ['PoliceFile.known',                 'KNOWN',     'THAT', '1 2 3 4 5 6 7 8', '-'],
  ['PoliceSignal.name',                'NAME',      'THAT', '1 2 3 4',         '-'],
  ['PoliceSignal.selfDirectionTooLow', 'KNOWN',     'THAT', '1 2 3',           '-'],
  ['PoliceSignal.repeatedNuisance',    'CALL_OUTS', 'THAT', '1 2 3',           '-'],
  ['PoliceSignal.safetyConcern',       'INCIDENTS', 'THAT', '1 2 3',           'CRIMINAL'],
  ['PoliceCallOut.day',                'CALL_OUTS', 'WHAT', '3 5 6 7',         '-'],
  ['PoliceCallOut.kind',               'CALL_OUTS', 'WHAT', '3 5 6 7',         '-'],
  ['PoliceCallOut.findings',           'CALL_OUTS', 'WHAT', '5 6',             '-'],
  ['PoliceIncident.day',               'INCIDENTS', 'WHAT', '3 5 6',           'CRIMINAL'],
  ['PoliceIncident.kind',              'INCIDENTS', 'WHAT', '3 5 6',           'CRIMINAL'],
  ['PoliceIncident.part',              'INCIDENTS', 'WHAT', '3 5 6',           'CRIMINAL'],
  ['PoliceIncident.summary',           'INCIDENTS', 'WHAT', '5 6',             'CRIMINAL'],
] as const;

const WITHHELD = ['PoliceFile.intelligence', 'PoliceIncident.reportNumber'];
const EDGES = ['Person.police', 'PoliceFile.signal', 'PoliceFile.callOuts', 'PoliceFile.incidents'];

describeSubgraph(subgraph, {
  name: 'the police',
  columns: ['category', 'detail', 'phases', 'classes'],
  released: RELEASED,
  alike: { domain: 'POLICE', secrecy: 'POLICE', route: null },
  withheld: WITHHELD,
  edges: EDGES,
  demo: { marker: 'MARK-POL', every: 'person' },
});
