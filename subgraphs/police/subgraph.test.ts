/** Each field of the police as it was decided, by hand: a change of a decorator alone fails here. Phases by number (A 1–8). */
import { describe, expect, test } from '@jest/globals';
import { STEPS } from '../../policy/vocabulary.js';
import { readSubgraphContract } from '../../schema/contract.js';
import { createWorld } from '../kit/demo/index.js';
import { printSubgraphSdl } from '../kit/index.js';
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

const contract = readSubgraphContract(printSubgraphSdl(subgraph), 'police');
const rules = [...contract.rules.values()];

describe('the fields of the police', () => {
  test('the SDL breaks no rule of the contract', () => {
    expect(contract.problems).toEqual([]);
  });

  test.each(RELEASED)('%s is %s, %s in phases %s, class %s', (coordinate, category, detail, phases, classes) => {
    expect(contract.rules.get(coordinate)).toEqual({
      kind: 'release',
      coordinate,
      category,
      domain: 'POLICE',
      detail,
      phases: phases.split(' ').map((step) => STEPS[Number(step) - 1]),
      classes: classes === '-' ? [] : [classes],
      secrecy: 'POLICE',
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

describe('the demo rows of the police', () => {
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
    const marks = text.match(/MARK-POL-[A-Za-z0-9-]+/g) ?? [];
    expect(marks.length).toBeGreaterThan(world.cases.length);
    expect(new Set(marks).size).toBe(marks.length);
  });
});
