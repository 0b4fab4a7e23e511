import { describe, expect, test } from '@jest/globals';
import { createMemoryStore } from './memory-store.js';

describe('the memory of the demonstration issuer', () => {
  test('forgets what has expired', async () => {
    let now = 0;
    const codes = createMemoryStore(() => now)('AuthorizationCode');
    await codes.upsert('a', { accountId: 'sub-1' }, 60);
    now = 59_999;
    expect(await codes.find('a')).toEqual({ accountId: 'sub-1' });
    now = 60_000;
    expect(await codes.find('a')).toBeUndefined();
  });

  test('marks a code that was used', async () => {
    const codes = createMemoryStore(() => 5_000)('AuthorizationCode');
    await codes.upsert('a', {}, 60);
    await codes.consume('a');
    expect(await codes.find('a')).toEqual({ consumed: 5 });
  });

  test('revokes the codes of a grant and leaves the sign-in that names it', async () => {
    const store = createMemoryStore();
    const [codes, interactions] = [store('AuthorizationCode'), store('Interaction')];
    await codes.upsert('a', { grantId: 'g' }, 60);
    await interactions.upsert('i', { grantId: 'g' }, 60);
    await codes.revokeByGrantId('g');
    expect(await codes.find('a')).toBeUndefined();
    expect(await interactions.find('i')).toEqual({ grantId: 'g' });
  });

  test('finds a session by its uid, not one of another model', async () => {
    const store = createMemoryStore();
    await store('Session').upsert('s', { uid: 'u' }, 60);
    expect(await store('Session').findByUid('u')).toEqual({ uid: 'u' });
    expect(await store('Grant').findByUid('u')).toBeUndefined();
  });

  test('lets the oldest go when it is full', async () => {
    const interactions = createMemoryStore()('Interaction');
    for (let i = 0; i <= 10_000; i++) await interactions.upsert(String(i), {}, 60);
    expect(await interactions.find('0')).toBeUndefined();
    expect(await interactions.find('1')).toEqual({});
  });
});
