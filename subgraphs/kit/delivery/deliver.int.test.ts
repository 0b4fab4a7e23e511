import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openPeer, type Peer, reservePorts, until } from '../testing/open-peer.js';
import { type Delivering, deliver } from './deliver.js';
import type { Message } from './messages.js';

const AT = '2026-11-23T10:00:00.000Z';
const STOP = new AbortController().signal;

interface Pair {
  readonly police: Peer;
  readonly casework: Peer;
}

let pair: Pair;
/** What casework applied, in order: case and notice. */
let applied: (readonly [caseId: string, notice: string])[];
/** Casework cannot apply these yet. */
let failing: Set<string>;

beforeEach(async () => {
  applied = [];
  failing = new Set();
  const { police, casework } = await reservePorts('police', 'casework');
  pair = {
    police: await openPeer({ name: 'police', ...police, sweepSeconds: 1 }),
    casework: await openPeer({
      name: 'casework',
      ...casework,
      receives: {
        async NOTICE_GIVEN(em, { caseId, body: { notice } }) {
          if (failing.has(notice)) throw new Error('not yet');
          await em.execute('select 1');
          applied.push([caseId, notice]);
        },
      },
    }),
  };
}, 60_000);
afterEach(() => Promise.all([pair.police.close(), pair.casework.close()]));

const given = (caseId: string, notice: string): Message => ({
  kind: 'NOTICE_GIVEN',
  caseId,
  to: 'casework',
  controller: 'politie',
  body: { notice, givenAt: AT },
});

const jobsAbout = (peer: Peer, caseId: string) =>
  peer.query('select id from graphile_worker._private_jobs where payload::text like ?', [`%${caseId}%`]);

describe('what is said', () => {
  test('arrives in its order, and nothing of the case is left in outbox and scheduler', async () => {
    const caseId = randomUUID();
    const notices = ['a', 'b', 'c', 'd', 'e'];
    await pair.police.start();
    await pair.police.say(given(caseId, 'a'), given(caseId, 'b'));
    await pair.police.say(given(caseId, 'c'));
    await pair.police.say(given(caseId, 'd'), given(caseId, 'e'));
    await pair.police.drained();
    expect(applied).toEqual(notices.map((notice) => [caseId, notice]));
    await until(async () => (await jobsAbout(pair.police, caseId)).length === 0);
  });

  test('is announced to the scheduler: ten, one after the other, do not wait ten times for its clock', async () => {
    await pair.police.start();
    const caseId = randomUUID();
    const from = performance.now();
    for (let at = 1; at <= 10; at += 1) {
      await pair.police.say(given(caseId, `n${at}`));
      await pair.police.drained();
    }
    expect(performance.now() - from).toBeLessThan(5_000);
  }, 20_000);

  test('waits in its order while the peer cannot take it; another case does not wait', async () => {
    const [stuck, other] = [randomUUID(), randomUUID()];
    failing.add('b');
    await pair.police.start();
    await pair.police.say(...['a', 'b', 'c'].map((notice) => given(stuck, notice)), given(other, 'o'));
    await until(async () => (await pair.police.query('select 1 from outbox where attempts >= 2')).length === 1);
    expect(applied.filter(([caseId]) => caseId === stuck)).toEqual([[stuck, 'a']]);
    expect(applied).toContainEqual([other, 'o']);
    const waiting = await pair.police.query('select seq, attempts > 0 tried, last_error from outbox order by seq');
    expect(waiting).toEqual([
      { seq: 2, tried: true, last_error: 'INTERNAL' },
      { seq: 3, tried: false, last_error: null },
    ]);
    failing.clear();
    await pair.police.drained();
    expect(applied.filter(([caseId]) => caseId === stuck)).toEqual(['a', 'b', 'c'].map((notice) => [stuck, notice]));
  }, 20_000);

  test('is not sent when it is rolled back', async () => {
    await pair.police.start();
    const caseId = randomUUID();
    const failed = pair.police.orm.em.fork().transactional(async (em) => {
      const { enqueue } = await import('./enqueue.js');
      await enqueue(em, given(caseId, 'never'), new Date());
      throw new Error('after all');
    });
    await expect(failed).rejects.toThrow('after all');
    await pair.police.say(given(caseId, 'instead'));
    await pair.police.drained();
    expect(applied).toEqual([[caseId, 'instead']]);
  });

  test('that nobody understands stays, is counted and is told without the case', async () => {
    const caseId = randomUUID();
    await pair.police.say({
      ...given(caseId, 'x'),
      kind: 'PURGED',
      body: { counts: { SIGNAL: 1 }, at: AT },
    } as Message);
    await pair.police.say(given(caseId, 'after'));
    expect(await pair.police.ready()).toEqual({ status: 'ready', name: 'police', undelivered: 2, stuck: 0 });
    await pair.police.start();
    await until(async () => (await pair.police.query('select 1 from outbox where attempts >= 5')).length === 1);
    expect(await pair.police.ready()).toEqual({ status: 'ready', name: 'police', undelivered: 2, stuck: 1 });
    expect(applied).toEqual([]);
    const told = pair.police.lines.map((line) => JSON.parse(line)).filter(({ kind }) => kind === 'PURGED');
    expect(told[0]).toMatchObject({ level: 40, peer: 'casework', attempts: 1, code: 'MESSAGE_UNKNOWN' });
    expect(pair.police.lines.join('')).not.toContain(caseId);
    // The scheduler keeps the error of a job with it.
    const errors = await pair.police.query<{ last_error: string | null }>(
      'select last_error from graphile_worker.jobs',
    );
    for (const { last_error: error } of errors) expect([null, 'MESSAGE_UNKNOWN']).toContain(error);
  }, 30_000);

  test('waits for a peer that is away, and arrives when it is back', async () => {
    const caseId = randomUUID();
    await pair.casework.close();
    await pair.police.start();
    await pair.police.say(given(caseId, 'later'));
    await until(
      async () => (await pair.police.query("select 1 from outbox where last_error = 'UNREACHABLE'")).length > 0,
    );
    const port = Number(new URL(pair.casework.url).port);
    const peers = { police: pair.police.url };
    const back = await openPeer({
      name: 'casework',
      port,
      peers,
      receives: { NOTICE_GIVEN: async (_em, { caseId: id, body }) => void applied.push([id, body.notice]) },
    });
    pair = { ...pair, casework: back };
    await pair.police.drained();
    expect(applied).toEqual([[caseId, 'later']]);
  }, 20_000);
});

describe('a process that was killed', () => {
  test('leaves a locked job that keeps nothing from being delivered', async () => {
    const caseId = randomUUID();
    await pair.police.say(given(caseId, 'a'), given(caseId, 'b'));
    // As it stands when its worker is gone: taken, and never given back.
    await pair.police.query(
      "update graphile_worker._private_jobs set locked_at = now(), locked_by = 'worker-of-the-dead', attempts = 1",
    );
    await pair.police.start();
    await pair.police.drained();
    expect(applied.map(([, notice]) => notice)).toEqual(['a', 'b']);
  });

  test('and its spent job is removed with the first sweep after it is unlocked', async () => {
    const caseId = randomUUID();
    await pair.police.say(given(caseId, 'a'));
    await pair.police.query(
      "update graphile_worker._private_jobs set locked_at = now(), locked_by = 'worker-of-the-dead', attempts = 1",
    );
    await pair.police.start();
    await pair.police.drained();
    await until(async () => (await jobsAbout(pair.police, caseId)).length === 1);
    // What the scheduler does itself after four hours.
    await pair.police.query('update graphile_worker._private_jobs set locked_at = null, locked_by = null');
    await until(async () => (await jobsAbout(pair.police, caseId)).length === 0);
  });

  test('before it could delete what was taken sends it twice, and it is applied once', async () => {
    const caseId = randomUUID();
    await pair.police.start();
    await pair.police.say(given(caseId, 'a'));
    await pair.police.drained();
    await pair.police.query(
      `insert into outbox (id, peer, case_id, seq, kind, controller, body, created_at, attempts)
       values (?, 'casework', ?, 1, 'NOTICE_GIVEN', 'politie', ?, now(), 0)`,
      [randomUUID(), caseId, JSON.stringify({ notice: 'a', givenAt: AT })],
    );
    await pair.police.say(given(caseId, 'b'));
    await pair.police.drained();
    expect(applied.map(([, notice]) => notice)).toEqual(['a', 'b']);
  });
});

describe('two deliveries of one pair at once', () => {
  test('never send at the same time; the second looks again later', async () => {
    const { police } = pair;
    const caseId = randomUUID();
    await police.say(given(caseId, 'a'));
    const answer = Promise.withResolvers<null>();
    const posts: string[] = [];
    const delivering: Delivering = {
      fork: () => police.orm.em.fork(),
      sign: async () => 'token',
      client: {
        post: (_peer, _token, body) => {
          posts.push(body);
          return answer.promise;
        },
      },
      log: { warn: () => undefined } as unknown as Delivering['log'],
      now: Date.now,
    };
    const payload = { peer: 'casework', caseId };
    const first = deliver(payload, delivering, STOP);
    await until(() => posts.length === 1);
    await deliver(payload, delivering, STOP);
    expect(posts).toHaveLength(1);
    const [job] = await police.query<{ is_later: boolean }>('select run_at > now() is_later from graphile_worker.jobs');
    expect(job).toEqual({ is_later: true });
    // Whoever acts meanwhile is not kept waiting by the peer.
    await police.say(given(caseId, 'b'));
    answer.resolve(null);
    await first;
    expect(posts.map((body) => JSON.parse(body).seq)).toEqual([1, 2]);
  });
});
