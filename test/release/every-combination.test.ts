/**
 * The law as cases: what is released stands in the tables beside this, written by hand, one a partner. Every combination of
 * their columns is put to `decide`: released exactly where a row says so, withheld everywhere else. And through the door of
 * the command line go every release in its best case and, for each, a neighbour that is withheld.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runProgram } from '../support/program.js';
import { CASEWORK } from './casework.cases.js';
import { TABLES } from './tables.js';
import type { Report } from './walk-tables.js';

const NAMES = [...TABLES, CASEWORK].map(({ name }) => name);
const total = { combinations: 0, released: 0, evaluated: 0 };

let reports: ReadonlyMap<string, Report>;
beforeAll(async () => {
  const lines = (await runProgram('test/release/walk-tables.ts')).trimEnd().split('\n');
  reports = new Map(lines.map((line): Report => JSON.parse(line)).map((report) => [report.name, report]));
  for (const { name, walked, evaluated } of reports.values()) {
    const asked = evaluated.released + evaluated.withheld;
    total.combinations += walked.combinations;
    total.released += walked.released;
    total.evaluated += asked;
    say(`${name}: ${walkedIn(walked)}; ${count(asked)} of them through evaluate`);
  }
}, 300_000);
afterAll(() => say(`every table: ${walkedIn(total)}; ${count(total.evaluated)} of them through evaluate`));

function reportOn(name: string): Report {
  const report = reports.get(name);
  if (report === undefined) throw new Error(`Nobody walked ${name}.`);
  return report;
}

describe.each(NAMES)('%s', (name) => {
  test('has no row that could not fail, and no word that is not of the law', () => {
    expect(reportOn(name).mistakes).toEqual([]);
  });

  test('releases what its rows say, and withholds every other combination', () => {
    const { walked, size, listed } = reportOn(name);
    expect(walked).toEqual({ combinations: size, released: listed, disagreements: [] });
    expect(listed).toBeGreaterThan(0);
  });

  test('is what `evaluate` answers, released and withheld alike', () => {
    const { evaluated } = reportOn(name);
    expect(evaluated.disagreements).toEqual([]);
    expect(evaluated.released).toBeGreaterThan(10_000);
    expect(evaluated.withheld).toBe(evaluated.released);
  });
});

interface Counted {
  readonly combinations: number;
  readonly released: number;
}

function walkedIn({ combinations, released }: Counted): string {
  return `walked ${count(combinations)} combinations: ${count(released)} released, ${count(combinations - released)} withheld`;
}

function count(number: number): string {
  return new Intl.NumberFormat('en').format(number);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
