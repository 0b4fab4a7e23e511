/**
 * Holds a subgraph against its table, in which each field stands as it was decided, by hand: a change of a decorator alone
 * fails here. The table is never made from the classes, or it could not disagree with them.
 */
import { describe, expect, test } from '@jest/globals';
import { STEPS } from '../../../policy/vocabulary.js';
import { type ReleaseRule, readSubgraphContract } from '../../../schema/contract.js';
import type { SubgraphDefinition } from '../definition.js';
import { createWorld } from '../demo/world.js';
import { printSubgraphSdl } from '../sdl.js';

type Column = Exclude<keyof ReleaseRule, 'kind' | 'coordinate'>;

/** Phases stand by number (A 1–8) with a space between; `-` is no class and no route. */
type Cell<Name> = Name extends 'phases'
  ? string
  : Name extends 'classes'
    ? ReleaseRule['classes'][number] | '-'
    : Name extends 'route'
      ? NonNullable<ReleaseRule['route']> | '-'
      : Name extends Column
        ? ReleaseRule[Name]
        : never;

type Row<Columns extends readonly Column[]> = readonly [
  coordinate: string,
  ...cells: { readonly [At in keyof Columns]: Cell<Columns[At]> },
];

interface FieldTable<Columns extends readonly Column[]> {
  /** What a row says after its coordinate, in order. */
  readonly columns: Columns;
  readonly released: readonly Row<Columns>[];
  /** What has no column, because every released field has it alike. */
  readonly alike: Omit<ReleaseRule, 'kind' | 'coordinate' | Columns[number]>;
  readonly withheld: readonly string[];
  readonly edges: readonly string[];
}

interface DemoTable {
  /** How the marker in each free text begins. */
  readonly marker: string;
  /** Of what it has a row without exception, so that withholding has something to withhold. */
  readonly every: 'person' | 'household';
}

export function describeSubgraph<const Columns extends readonly Column[]>(
  subgraph: SubgraphDefinition,
  { name, demo, ...fields }: FieldTable<Columns> & { readonly name: string; readonly demo: DemoTable },
): void {
  describe(`the fields of ${name}`, () => testFields(subgraph, fields));
  describe(`the demo rows of ${name}`, () => testDemoRows(subgraph, demo));
}

function testFields<Columns extends readonly Column[]>(
  subgraph: SubgraphDefinition,
  { columns, released, alike, withheld, edges }: FieldTable<Columns>,
): void {
  const contract = readSubgraphContract(printSubgraphSdl(subgraph), subgraph.name);
  const coordinatesOf = (kind: string) =>
    [...contract.rules.values()].filter((rule) => rule.kind === kind).map(({ coordinate }) => coordinate);
  const decided = released.map(([coordinate, ...cells]) => {
    const said = columns.map((column, at) => [column, String(cells[at])] as const);
    return {
      coordinate,
      inWords: said.map((pair) => pair.join(' ')).join(', '),
      rule: { ...alike, ...Object.fromEntries(said.map(([column, text]) => [column, readCell(column, text)])) },
    };
  });

  test('the SDL breaks no rule of the contract', () => {
    expect(contract.problems).toEqual([]);
  });

  test.each(decided)('$coordinate: $inWords', ({ coordinate, rule }) => {
    expect(contract.rules.get(coordinate)).toEqual({ kind: 'release', coordinate, ...rule });
  });

  test('nothing else is released', () => {
    expect(coordinatesOf('release').sort()).toEqual(released.map(([coordinate]) => coordinate).sort());
  });

  test('these never leave, and these only lead on', () => {
    expect(coordinatesOf('withhold').sort()).toEqual([...withheld].sort());
    expect(coordinatesOf('edge').sort()).toEqual([...edges].sort());
  });
}

function readCell(column: Column, text: string): unknown {
  switch (column) {
    case 'phases':
      return text.split(' ').map((step) => STEPS[Number(step) - 1]);
    case 'classes':
      return text === '-' ? [] : [text];
    case 'route':
      return text === '-' ? null : text;
    default:
      return text;
  }
}

function testDemoRows(subgraph: SubgraphDefinition, { marker, every }: DemoTable): void {
  const world = createWorld(new Date('2026-11-23T00:00:00Z'));
  const text = JSON.stringify(subgraph.demo(world));

  test('are the same at every seeding', () => {
    expect(JSON.stringify(subgraph.demo(createWorld(new Date('2026-11-23T17:45:00Z'))))).toBe(text);
  });

  test(`are there for every ${every}`, () => {
    for (const { id, persons } of world.cases) {
      if (every === 'household') expect(text).toContain(`"caseId":"${id}"`);
      else for (const person of persons) expect(text).toContain(`"personId":"${person.id}"`);
    }
  });

  test('carry each marker once', () => {
    const marks = text.match(new RegExp(`${marker}-[A-Za-z0-9-]+`, 'g')) ?? [];
    expect(marks.length).toBeGreaterThan(world.cases.length);
    expect(new Set(marks).size).toBe(marks.length);
  });
}
