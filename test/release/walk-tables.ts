/** The program that walks every table, and puts each to `evaluate` too: one line of JSON a table. See support/program.ts. */
import { evaluate } from '../../policy/index.js';
import { loadRuleSet } from '../../schema/rule-set.js';
import { BestCases } from './best-cases.js';
import { type OpenTable, openTable } from './case-table.js';
import { CASEWORK } from './casework.cases.js';
import { openDossier } from './dossier-table.js';
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
  readonly evaluated: Evaluated | null;
}

export interface Evaluated {
  readonly released: number;
  readonly withheld: number;
  readonly disagreements: readonly string[];
}

const ruleSet = loadRuleSet();
const calendar = new Calendar(new Date('2026-11-23T10:00:00Z'));

for (const table of TABLES) {
  const open = openTable(table);
  const { times, mistakes, count: listed } = readRows(open.product, table.rows);
  const walked = walkTable(open, times, calendar, ruleSet);
  say({ name: table.name, mistakes, size: open.product.size, listed, walked, evaluated: evaluateAll(open, times) });
}

const dossier = openDossier(CASEWORK);
const { times, mistakes, count: listed } = readRows(dossier.product, CASEWORK.rows);
const walked = walkDossier(dossier, times, calendar, ruleSet);
say({ name: CASEWORK.name, mistakes, size: dossier.product.size, listed, walked, evaluated: null });

/** The door of the command line: every release in its best case, and for each of them a neighbour that is withheld. */
function evaluateAll(open: OpenTable, times: Uint8Array): Evaluated {
  const counted = { released: 0, withheld: 0 };
  const disagreements: string[] = [];
  for (const { index, released } of new BestCases(open, times).releasedAndNeighbours()) {
    const { decision, context } = evaluate(requestOf(open, calendar, combinationAt(open, index)), ruleSet);
    const { code } = context.reason_admin;
    counted[released ? 'released' : 'withheld'] += 1;
    if (decision !== released || (code === 'RELEASED') !== released)
      disagreements.push(`${code}: ${open.product.describe(index)}`);
  }
  return { ...counted, disagreements: disagreements.slice(0, 20) };
}

function say(report: Report): void {
  process.stdout.write(`${JSON.stringify(report)}\n`);
}
