import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { MikroORM } from '@mikro-orm/postgresql';
import { createTestDatabase } from '../../test/support/postgres.js';
import { type ChainLink, findBreak } from './chain.js';
import { openGatewayDatabase } from './database.js';
import { type DecisionLine, DecisionLog } from './decision-log.js';

let orm: MikroORM;
let url: string;
beforeAll(async () => {
  url = await createTestDatabase();
  orm = await openGatewayDatabase(url);
}, 60_000);
afterAll(() => orm?.close());

let made = 0;
function line(): DecisionLine {
  made += 1;
  const trace = made.toString(16).padStart(32, '0');
  return {
    trace_id: trace,
    span_id: trace.slice(-16),
    event_name: 'adl.access_evaluation',
    timestamp: made,
    status: 'Unset',
    body: { made },
  };
}

function readChain(): Promise<ChainLink[]> {
  return orm.em
    .fork()
    .execute('select "sequence", "body", "previous_hash" as "previousHash", "hash" from "decision_record" order by 1');
}

describe('DecisionLog', () => {
  test('is a table as its class says', async () => {
    expect(await orm.schema.getUpdateSchemaSQL({ safe: true })).toBe('');
  });

  test('keeps one chain over records that come together, from two gateways at once', async () => {
    const other = await openGatewayDatabase(url);
    const logs = [new DecisionLog(orm), new DecisionLog(other)];
    await Promise.all(Array.from({ length: 60 }, (_, at) => logs[at % 2]?.record(line())));
    await other.close();
    const chain = await readChain();
    expect(chain).toHaveLength(60);
    expect(findBreak(chain)).toBeUndefined();
  });

  test('a line that cannot be written refuses its own operation, and those after it go on', async () => {
    const log = new DecisionLog(orm);
    const first = line();
    await log.record(first);
    await expect(log.record(first)).rejects.toMatchObject({ code: 'DECISION_LOG_UNAVAILABLE' });
    await expect(log.record(line())).resolves.toBeUndefined();
    expect(findBreak(await readChain())).toBeUndefined();
  });

  test('while the table cannot be written within its time nothing is recorded, and it says so', async () => {
    const holder = orm.em.fork();
    await holder.begin();
    await holder.execute('lock table "decision_record" in access exclusive mode');
    const log = new DecisionLog(orm, 300);
    await expect(log.record(line())).rejects.toMatchObject({ code: 'DECISION_LOG_UNAVAILABLE', httpStatus: 503 });
    await holder.rollback();
    await expect(log.record(line())).resolves.toBeUndefined();
    expect(findBreak(await readChain())).toBeUndefined();
  });
});
