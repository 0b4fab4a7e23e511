/** The program that walks every table, and puts each to `evaluate` too: one line of JSON a table. See support/program.ts. */
import { loadRuleSet } from '../../schema/rule-set/index.js';
import { BestCases, someReleasedAndNeighbours } from './best-cases.js';
import { openTable } from './case-table.js';
import { CASEWORK } from './casework.cases.js';
import { dossierCombinationAt, dossierRequestOf, openDossier } from './dossier-table.js';
import { type Evaluated, evaluateDoor, putToDoor } from './evaluation-door.js';
import { type Mistake, readRows } from './product.js';
import { combinationAt, requestOf } from './request.js';
import { TABLES } from './tables.js';
import { type Walked, walkDossier, walkTable } from './walk.js';
import { Calendar } from './world.js';

export interface Report {
  readonly name: string;
  readonly mistakes: readonly Mistake[];
  /** How many combinations the columns have, and how many of them the rows release. */
  readonly size: number;
  readonly listed: number;
  readonly walked: Walked;
  /** The door of the command line: every release in its best case, and for each of them a neighbour that is withheld. */
  readonly evaluated: Evaluated;
}

const ruleSet = loadRuleSet();
const calendar = new Calendar(new Date('2026-11-23T10:00:00Z'));

for (const table of TABLES) {
  const open = openTable(table);
  const { times, mistakes, count: listed } = readRows(open.product, table.rows);
  const walked = walkTable(open, times, calendar, ruleSet);
  const asked = new BestCases(open, times).releasedAndNeighbours();
  const requestAt = (index: number) => requestOf(open, calendar, combinationAt(open, index));
  const evaluated = await putToDoor(evaluateDoor(ruleSet), { product: open.product, requestAt, asked });
  say({ name: table.name, mistakes, size: open.product.size, listed, walked, evaluated });
}

const dossier = openDossier(CASEWORK);
const { times, mistakes, count: listed } = readRows(dossier.product, CASEWORK.rows);
const walked = walkDossier(dossier, times, calendar, ruleSet);
const evaluated = await putToDoor(evaluateDoor(ruleSet), {
  product: dossier.product,
  requestAt: (index) => dossierRequestOf(dossier, calendar, dossierCombinationAt(dossier, index)),
  asked: someReleasedAndNeighbours(dossier.product, times),
});
say({ name: CASEWORK.name, mistakes, size: dossier.product.size, listed, walked, evaluated });

function say(report: Report): void {
  process.stdout.write(`${JSON.stringify(report)}\n`);
}
