import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { MikroORM } from '@mikro-orm/postgresql';
import pg from 'pg';
import { createTestDatabase } from '../../test/support/postgres.js';
import { openGatewayDatabase } from '../audit/database.js';
import { SessionStore, type StoredSession } from './session-store.js';

const NOW = new Date('2026-11-26T10:00:00.000Z');
const IDLE = 30 * 60_000;
const at = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

let url: string;
let orm: MikroORM;
let store: SessionStore;
beforeAll(async () => {
  url = await createTestDatabase();
  orm = await openGatewayDatabase(url);
  store = new SessionStore(orm, IDLE);
}, 60_000);
afterAll(() => orm?.close());
beforeEach(() => orm.em.fork().execute('delete from "session"'));

async function begin(name: string, changes: Partial<StoredSession> = {}): Promise<StoredSession> {
  const session = {
    idHash: name.padEnd(64, '0'),
    issuer: 'https://issuer.example',
    subject: 'sub-1',
    issuerSession: `sid-${name}`,
    sealedTokens: 'sealed',
    lastSeenAt: NOW,
    expiresAt: at(600),
    ...changes,
  };
  await store.insert(session, NOW);
  return session;
}

const alive = async (...sessions: StoredSession[]) => {
  const found = await Promise.all(sessions.map(({ idHash }) => store.find(idHash, NOW)));
  return found.map((session) => session !== undefined);
};

describe('the store of sessions', () => {
  test('finds a session up to its ends, and not at them', async () => {
    const { idHash } = await begin('a', { expiresAt: at(20) });
    expect(await store.find(idHash, at(19))).toMatchObject({ subject: 'sub-1' });
    expect(await store.find(idHash, at(20))).toBeUndefined();
    const idle = await begin('b');
    expect(await store.find(idle.idHash, at(29))).toBeDefined();
    expect(await store.find(idle.idHash, at(30))).toBeUndefined();
  });

  test('keeps one that is used, once a minute, and brings none back', async () => {
    const session = await begin('a');
    await store.markSeen(session, at(0.5));
    expect((await store.find(session.idHash, NOW))?.lastSeenAt).toEqual(NOW);
    await store.markSeen(session, at(20));
    expect(await store.find(session.idHash, at(45))).toBeDefined();
    await store.end(session.idHash);
    await store.markSeen(session, at(21));
    expect(await store.finishRefresh(session.idHash, 'new')).toBe(false);
    expect(await alive(session)).toEqual([false]);
  });

  test('lets one gateway at a time renew tokens, and another after it was too long', async () => {
    const { idHash } = await begin('a');
    const other = new SessionStore(orm, IDLE);
    const taken = await Promise.all([store, other].map((each) => each.takeRefresh(idHash, NOW, at(0.2))));
    expect(taken.sort()).toEqual([false, true]);
    expect(await other.takeRefresh(idHash, at(0.2), at(0.4))).toBe(true);
    expect(await store.finishRefresh(idHash, 'renewed')).toBe(true);
    expect((await store.find(idHash, NOW))?.sealedTokens).toBe('renewed');
    expect(await store.takeRefresh(idHash, NOW, at(0.2))).toBe(true);
  });

  test('ends what an issuer names, and nothing else', async () => {
    const named = { issuer: 'https://issuer.example', issuerSession: undefined, subject: undefined };
    const [one, two, other, foreign] = [
      await begin('a'),
      await begin('b'),
      await begin('c', { subject: 'sub-2' }),
      await begin('d', { issuer: 'https://other.example' }),
    ];
    expect(await store.endAt(named)).toBe(0);
    expect(await store.endAt({ ...named, issuerSession: 'sid-a', subject: 'sub-2' })).toBe(0);
    expect(await store.endAt({ ...named, issuerSession: 'sid-a', subject: 'sub-1' })).toBe(1);
    expect(await alive(one, two, other, foreign)).toEqual([false, true, true, true]);
    expect(await store.endAt({ ...named, subject: 'sub-1' })).toBe(1);
    expect(await alive(two, other, foreign)).toEqual([false, true, true]);
  });

  test('lets what has ended go at the next sign-in', async () => {
    await begin('a', { expiresAt: at(1) });
    await begin('b', { expiresAt: at(700) });
    await store.insert(
      { ...(await begin('c')), idHash: 'd'.repeat(64), lastSeenAt: at(20), expiresAt: at(700) },
      at(20),
    );
    const names = await orm.em.fork().execute<{ n: string }[]>('select left(id_hash, 1) n from "session" order by 1');
    expect(names.map(({ n }) => n)).toEqual(['b', 'c', 'd']);
  });

  test('says that it cannot be read when the database takes too long, and of its queries nothing', async () => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query('begin');
    await client.query('lock table "session" in access exclusive mode');
    const refusal = await new SessionStore(orm, IDLE, 200).find('MARK', NOW).catch((error: unknown) => error);
    await client.query('rollback');
    await client.end();
    expect(refusal).toMatchObject({ code: 'SESSIONS_UNAVAILABLE', httpStatus: 503 });
    expect(String((refusal as { detail: string }).detail)).not.toContain('MARK');
  });
});
