import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { decodeJwt } from 'jose';
import { loadGrantKey } from './grant-key.js';
import { grantSigner, messageSigner } from './sign-grant.js';

const RealDate = Date;
afterEach(() => {
  globalThis.Date = RealDate;
});

/** A clock on which a second goes by between any two looks. */
class HurriedDate extends RealDate {
  static at = RealDate.parse('2026-11-26T05:45:00Z');

  constructor(...given: [] | [number]) {
    super(given[0] ?? HurriedDate.at);
    HurriedDate.at += 1_000;
  }
}

test('counts its thirty seconds from one look at the clock, wherever a second begins', async () => {
  const key = await loadGrantKey(join(await mkdtemp(join(tmpdir(), 'sign-grant-')), 'key.json'));
  const who = { audience: 'police', body: '{}', organisation: 'politie' } as const;
  globalThis.Date = HurriedDate as unknown as DateConstructor;
  const grant = await grantSigner(key, 'gateway')({ ...who, ruleSet: 'sha256:x', actor: 'p-1' });
  const message = await messageSigner(key, 'casework')(who);
  for (const token of [grant, message]) {
    const { iat, exp } = decodeJwt(token);
    expect(Number(exp) - Number(iat)).toBe(30);
  }
});
