import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { type ChainLink, findBreak } from '../../gateway/audit/chain.js';
import { getCase } from '../../subgraphs/kit/demo/index.js';
import { type Stack, startStack } from '../support/stack.js';
import { CASE_QUERY } from './case-query.js';

let stack: Stack;
beforeAll(async () => {
  stack = await startStack();
}, 120_000);
afterAll(() => stack.close());

async function readLog(): Promise<readonly (ChainLink & { trace_id: string })[]> {
  const client = new pg.Client({ connectionString: stack.databaseUrl('gateway') });
  await client.connect();
  const { rows } = await client.query(
    'select "sequence", "body", "previous_hash" as "previousHash", "hash", "trace_id" from "decision_record" order by "sequence"',
  );
  await client.end();
  return rows;
}

const ask = (key = 'h01') => stack.graphql('talis-member', CASE_QUERY, { id: getCase(stack.world, key).id });

describe('the decision log', () => {
  test('has one line an operation, for a case of others too, and stays one chain under load', async () => {
    const before = (await readLog()).length;
    await Promise.all([...Array.from({ length: 12 }, () => ask()), ask('h14')]);
    const after = await readLog();
    expect(after.length - before).toBe(13);
    expect(findBreak(after)).toBeUndefined();
    expect(new Set(after.map(({ trace_id }) => trace_id)).size).toBe(after.length);
  });

  test('names field, person, basis and article of what was released and of what was not, and no value', async () => {
    const { text } = await ask();
    const last = (await readLog()).at(-1);
    const { body } = JSON.parse(last?.body ?? '{}');
    const [{ decisions }] = body['adl.core.response'];
    const known = decisions.filter(({ fields }: { fields: string[] }) => fields.includes('PoliceFile.known'));
    expect(
      known.map(({ decision, code, article }: Record<string, unknown>) => [decision, code, typeof article]),
    ).toEqual(
      expect.arrayContaining([
        [true, 'RELEASED', 'string'],
        [false, 'REFUSED', 'string'],
      ]),
    );
    for (const value of text.match(/MARK-[A-Za-z0-9-]+/g) ?? []) expect(last?.body).not.toContain(value);
    expect(last?.body).not.toMatch(/MARK-|Fictief|Verzonnen/);
  });

  test('no line of it can be changed or taken out, by its own owner neither', async () => {
    const client = new pg.Client({ connectionString: stack.databaseUrl('gateway') });
    await client.connect();
    for (const change of [
      `update "decision_record" set "body" = ''`,
      'delete from "decision_record"',
      'truncate "decision_record"',
    ]) {
      await expect(client.query(change)).rejects.toThrow(/append-only/);
    }
    await client.end();
  });

  test('when it cannot be written nothing is released, and when it can again everything is', async () => {
    const whole = await ask();
    await stack.stop('database:gateway');
    const refused = await ask();
    await stack.start('database:gateway');
    expect({ status: refused.status, data: refused.data }).toEqual({ status: 503, data: null });
    expect(refused.errors[0]).toMatchObject({
      message: 'The decision log cannot be written, so nothing may be released. Try again later.',
      extensions: { code: 'DECISION_LOG_UNAVAILABLE' },
    });
    expect(refused.text).not.toMatch(/MARK-|stack|at /);
    expect((await ask()).text).toBe(whole.text);
  }, 60_000);

  test('with casework down nothing is released either', async () => {
    await stack.stop('casework');
    const refused = await ask();
    await stack.start('casework');
    expect({ status: refused.status, data: refused.data }).toEqual({ status: 503, data: null });
    expect(refused.errors[0]?.extensions).toEqual({ code: 'CASEWORK_UNAVAILABLE' });
  }, 60_000);
});
