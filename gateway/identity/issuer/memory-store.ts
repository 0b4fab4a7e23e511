/**
 * What the demonstration issuer remembers, in memory only: sign-ins in progress and codes of a minute. A restart asks to
 * sign in again, and nothing about a sign-in outlives the process, which is what a demonstration wants (docs/adr/0010).
 */
import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Entry {
  readonly payload: AdapterPayload;
  readonly expiresAt: number;
}

/** More than any demonstration has at once; the oldest goes first, so that a flood of sign-ins costs no more memory. */
const MOST_ENTRIES = 10_000;

/** Makes the adapter factory that oidc-provider takes; all its models share one store. */
export function createMemoryStore(now: () => number = Date.now): (model: string) => Adapter {
  const entries = new Map<string, Entry>();

  function findEntry(key: string): AdapterPayload | undefined {
    const entry = entries.get(key);
    if (entry && entry.expiresAt > now()) return entry.payload;
    entries.delete(key);
    return undefined;
  }

  function findWhere(model: string, name: 'uid' | 'userCode', value: string): AdapterPayload | undefined {
    for (const [key, { payload }] of entries) {
      if (key.startsWith(`${model}:`) && payload[name] === value) return findEntry(key);
    }
    return undefined;
  }

  return (model) => ({
    async upsert(id, payload, expiresIn) {
      const key = `${model}:${id}`;
      entries.delete(key);
      entries.set(key, {
        payload,
        expiresAt: expiresIn === undefined ? Number.POSITIVE_INFINITY : now() + expiresIn * 1_000,
      });
      const [oldest] = entries.keys();
      if (entries.size > MOST_ENTRIES && oldest !== undefined) entries.delete(oldest);
    },
    find: async (id) => findEntry(`${model}:${id}`),
    findByUid: async (uid) => findWhere(model, 'uid', uid),
    findByUserCode: async (code) => findWhere(model, 'userCode', code),
    async consume(id) {
      const payload = findEntry(`${model}:${id}`);
      if (payload) payload.consumed = Math.floor(now() / 1_000);
    },
    async destroy(id) {
      entries.delete(`${model}:${id}`);
    },
    async revokeByGrantId(grantId) {
      // Of this model only: a sign-in in progress names a grant as well, and must outlive the grant of the account before.
      for (const [key, { payload }] of entries) {
        if (key.startsWith(`${model}:`) && payload.grantId === grantId) entries.delete(key);
      }
    },
  });
}
