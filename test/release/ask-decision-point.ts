/**
 * The program that puts the tables to the decision point of a running gateway: one line of JSON a table. Arguments: the
 * address, a token of the compliance officer, who hears the reasons, and `all` for the whole product of the six.
 */
import { evaluateOverHttp } from '../support/authzen.js';
import { BestCases } from './best-cases.js';
import { openTable } from './case-table.js';
import { type Evaluated, putToDoor } from './evaluation-door.js';
import { readRows } from './product.js';
import { combinationAt, requestOf } from './request.js';
import { TABLES } from './tables.js';
import { Calendar } from './world.js';

export interface Heard extends Evaluated {
  readonly name: string;
}

const [gateway = '', token = '', how = ''] = process.argv.slice(2);
const stack = { addresses: { gateway, issuer: '', subgraphs: {} }, token: async () => token };
const calendar = new Calendar(new Date('2026-11-23T10:00:00Z'));
const waiting = [...TABLES];

/** Two at a time: while one waits for an answer, the other makes its questions. */
await Promise.all([askInTurn(), askInTurn()]);

async function askInTurn(): Promise<void> {
  for (let table = waiting.shift(); table !== undefined; table = waiting.shift()) {
    const open = openTable(table);
    const best = new BestCases(open, readRows(open.product, open.rows).times);
    const heard = await putToDoor((requests) => evaluateOverHttp(stack, requests), {
      product: open.product,
      requestAt: (index) => requestOf(open, calendar, combinationAt(open, index)),
      asked: how === 'all' ? best.all() : best.releasedAndNeighbours(),
    });
    process.stdout.write(`${JSON.stringify({ name: table.name, ...heard } satisfies Heard)}\n`);
  }
}
