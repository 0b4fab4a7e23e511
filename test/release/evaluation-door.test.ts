/** The adapter to an AuthZEN decision point, before a real HTTP server that decides by `evaluate`. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { evaluate } from '../../policy/index.js';
import { loadRuleSet } from '../../schema/rule-set/index.js';
import { BestCases } from './best-cases.js';
import { openTable } from './case-table.js';
import { authzenDoor, putToDoor } from './evaluation-door.js';
import { POLICE } from './police.cases.js';
import { readRows } from './product.js';
import { combinationAt, requestOf } from './request.js';
import { Calendar } from './world.js';

const TOKEN = 'of-the-decision-point';
const ruleSet = loadRuleSet();
const calendar = new Calendar(new Date('2026-11-23T10:00:00Z'));
const table = openTable(POLICE);
const { times } = readRows(table.product, table.rows);
const asked = new BestCases(table, times).all().filter((_, at) => at % 197 === 0);
const corpus = {
  product: table.product,
  requestAt: (index: number) => requestOf(table, calendar, combinationAt(table, index)),
};

let server: Server;
let address: string;
beforeAll(async () => {
  server = createServer(async (request, response) => {
    const { evaluations } = (await json(request)) as { evaluations: readonly unknown[] };
    const isKnown = request.url === '/access/v1/evaluations' && request.headers.authorization === `Bearer ${TOKEN}`;
    response.writeHead(isKnown ? 200 : 401, { 'content-type': 'application/json' });
    response.end(JSON.stringify({ evaluations: evaluations.map((each) => evaluate(each, ruleSet)) }));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

describe('the adapter to a decision point', () => {
  test('puts every case, released and withheld', async () => {
    const { released, withheld, disagreements } = await putToDoor(authzenDoor(address, TOKEN), { ...corpus, asked });
    expect(disagreements).toEqual([]);
    expect(released).toBeGreaterThan(100);
    expect(released + withheld).toBe(asked.length);
  });

  test('names a case on which table and decision point disagree', async () => {
    const [first, ...others] = asked;
    if (first === undefined) throw new Error('Nothing is asked.');
    const wrong = [{ ...first, released: !first.released }, ...others];
    const { disagreements } = await putToDoor(authzenDoor(address, TOKEN), { ...corpus, asked: wrong });
    expect(disagreements).toEqual([expect.stringMatching(table.product.describe(first.index).replaceAll('|', '\\|'))]);
  });

  test('takes a refusal for what it is', async () => {
    await expect(putToDoor(authzenDoor(address, 'of-nobody'), { ...corpus, asked })).rejects.toThrow('answered 401');
  });
});
