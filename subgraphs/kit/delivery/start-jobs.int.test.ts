import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { openPeer, type Peer, reservePorts, until } from '../testing/open-peer.js';
import { addJob, type JobDefinition } from './jobs.js';

const AT = '2026-11-23T10:00:00.000Z';
/** Case and notice, in the order in which casework applied them. */
const applied: string[] = [];
/** What the jobs of both processes did. */
const done: string[] = [];
let fails = 1;
let one: Peer;
let two: Peer;
let casework: Peer;

const jobs: Readonly<Record<string, JobDefinition>> = {
  hourly: {
    cron: '* * * * *',
    fill: '30m',
    async run(em: EntityManager, now: Date) {
      await em.execute('select 1');
      done.push(`hourly ${now instanceof Date}`);
    },
  },
  asked: {
    async run(em) {
      await em.execute("insert into outbox_cursor values ('mark', ?, 1)", [randomUUID()]);
      if (fails-- > 0) throw new Error('a row that is nobody’s business');
      done.push('asked');
    },
  },
};

beforeAll(async () => {
  const ports = await reservePorts('police', 'casework');
  one = await openPeer({ name: 'police', ...ports.police, jobs });
  two = await openPeer({ name: 'police', peers: ports.police.peers, replicaOf: one, jobs });
  casework = await openPeer({
    name: 'casework',
    ...ports.casework,
    receives: { NOTICE_GIVEN: async (_em, { caseId, body }) => void applied.push(`${caseId}/${body.notice}`) },
  });
  // The process was away for five minutes: five ticks are to be made good.
  await one.query("delete from graphile_worker._private_known_crontabs where identifier = 'hourly'");
  await one.query(
    "insert into graphile_worker._private_known_crontabs values ('hourly', now() - interval '1 day', date_trunc('minute', now()) - interval '5 minutes')",
  );
}, 60_000);
afterAll(async () => {
  await Promise.all([one?.close(), two?.close()]);
  await casework?.close();
});

describe('two processes on one database', () => {
  test('take each tick of the clock once', async () => {
    const [{ minutes } = { minutes: 0 }] = await one.query<{ minutes: number }>(
      'select extract(minute from now())::int minutes',
    );
    await Promise.all([one.start(), two.start()]);
    await until(async () => (await ticksLeft()) === 0 && done.filter((name) => name.startsWith('hourly')).length >= 5);
    const [{ after } = { after: 0 }] = await one.query<{ after: number }>(
      'select extract(minute from now())::int after',
    );
    // One more for each minute that began meanwhile.
    const more = (after - minutes + 60) % 60;
    const ran = done.filter((name) => name === 'hourly true').length;
    expect(ran).toBeGreaterThanOrEqual(5);
    expect(ran).toBeLessThanOrEqual(5 + 1 + more);
  }, 30_000);

  test('deliver each of many messages once and in order', async () => {
    const cases = Array.from({ length: 6 }, () => randomUUID());
    const notices = Array.from({ length: 8 }, (_, at) => `n${at}`);
    await Promise.all(
      notices.flatMap((notice, at) =>
        cases.map((caseId) =>
          (at % 2 === 0 ? one : two).say({
            kind: 'NOTICE_GIVEN',
            caseId,
            to: 'casework',
            controller: 'politie',
            body: { notice, givenAt: AT },
          }),
        ),
      ),
    );
    await one.drained();
    expect(applied).toHaveLength(cases.length * notices.length);
    expect(new Set(applied).size).toBe(applied.length);
    const cursors = await casework.query('select last_seq from inbox_cursor where sender = ?', ['police']);
    expect(cursors).toEqual(cases.map(() => ({ last_seq: notices.length })));
  }, 60_000);

  test('run a job once that was asked for, and leave nothing of a run that failed', async () => {
    await one.orm.em.fork().transactional((em) => addJob(em, 'asked', { key: 'asked' }));
    await until(() => done.includes('asked'));
    expect(done.filter((name) => name === 'asked')).toHaveLength(1);
    expect(await one.query("select 1 from outbox_cursor where peer = 'mark'")).toHaveLength(1);
    const lines = [...one.lines, ...two.lines].join('');
    expect(lines).toContain('"msg":"a job failed"');
    expect(lines).not.toContain('nobody');
  }, 30_000);

  test('do not run a job whose transaction is rolled back', async () => {
    const failed = one.orm.em.fork().transactional(async (em) => {
      await addJob(em, 'asked');
      throw new Error('after all');
    });
    await expect(failed).rejects.toThrow();
    expect(await one.query("select 1 from graphile_worker.jobs where task_identifier = 'asked'")).toEqual([]);
  });
});

async function ticksLeft(): Promise<number> {
  return (await one.query("select 1 from graphile_worker.jobs where task_identifier = 'hourly'")).length;
}

test('a job may not take the name of one of the kit', async () => {
  const peer = await openPeer({ name: 'police', peers: {}, jobs: { sweep: { run: async () => undefined } } });
  await expect(peer.start()).rejects.toThrow('give this one another name');
  await peer.close();
});
