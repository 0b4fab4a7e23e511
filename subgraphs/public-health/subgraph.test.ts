/** Each field of public health as it was decided, by hand: a change of a decorator alone fails here. Phases by number (A 1–8). */
import { describe, expect, test } from '@jest/globals';
import { STEPS } from '../../policy/vocabulary.js';
import { readSubgraphContract } from '../../schema/contract.js';
import { createWorld } from '../kit/demo/index.js';
import { printSubgraphSdl } from '../kit/index.js';
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

const contract = readSubgraphContract(printSubgraphSdl(subgraph), 'public-health');
const rules = [...contract.rules.values()];

describe('the fields of public health', () => {
  test('the SDL breaks no rule of the contract', () => {
    expect(contract.problems).toEqual([]);
  });

  test.each(RELEASED)('%s is %s, %s in phases %s, class %s', (coordinate, category, detail, phases, classes) => {
    expect(contract.rules.get(coordinate)).toEqual({
      kind: 'release',
      coordinate,
      category,
      domain: 'PUBLIC_HEALTH',
      detail,
      phases: phases.split(' ').map((step) => STEPS[Number(step) - 1]),
      classes: classes === '-' ? [] : [classes],
      secrecy: 'MEDICAL',
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

describe('the demo rows of public health', () => {
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
    const marks = text.match(/MARK-GGD-[a-z0-9-]+/g) ?? [];
    expect(marks.length).toBeGreaterThan(world.cases.length);
    expect(new Set(marks).size).toBe(marks.length);
  });
});
