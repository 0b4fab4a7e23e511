import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createSeal, loadSealKey } from './seal.js';

const seal = createSeal(new Uint8Array(32).fill(7));
const content = { access: 'MARK-TOKEN' };

describe('createSeal', () => {
  test('gives back what it sealed, and shows nothing of it', async () => {
    const sealed = await seal.close('tokens', 'row-1', content);
    expect(sealed).not.toContain('MARK');
    expect(Buffer.from(sealed, 'base64url').toString()).not.toContain('MARK');
    expect(await seal.open('tokens', 'row-1', sealed)).toEqual(content);
  });

  test('opens nothing for another place, another use, by another key, or changed', async () => {
    const sealed = await seal.close('tokens', 'row-1', content);
    const other = createSeal(new Uint8Array(32).fill(8));
    const [head, ...rest] = sealed.split('.');
    const unsigned = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${rest.join('.')}`;
    expect(await seal.open('tokens', 'row-2', sealed)).toBeUndefined();
    expect(await seal.open('login', 'row-1', sealed)).toBeUndefined();
    expect(await other.open('tokens', 'row-1', sealed)).toBeUndefined();
    for (const text of ['', 'x', head ?? '', unsigned, sealed.replace(/.$/, (last) => (last === 'A' ? 'Q' : 'A'))])
      expect(await seal.open('tokens', 'row-1', text)).toBeUndefined();
  });
});

describe('loadSealKey', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'regietafel-seal-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('makes a key once, for its owner alone, also for two that start at once', async () => {
    const file = path.join(folder, 'key.json');
    const keys = await Promise.all(Array.from({ length: 8 }, () => loadSealKey(file)));
    const again = await loadSealKey(file);
    for (const key of keys) expect(key).toEqual(again);
    expect(again).toHaveLength(32);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readFile(file, 'utf8')).toMatch(/^\{"kty":"oct"/);
  });

  test.each(['', '{', '{"kty":"oct","k":"c2hvcnQ"}', '{"kty":"EC"}'])(
    'refuses %j and says what to do',
    async (text) => {
      const file = path.join(folder, 'wrong.json');
      await writeFile(file, text);
      await expect(loadSealKey(file)).rejects.toThrow(/^SESSION_KEY_FILE .* Remove the file to have a new one made/);
    },
  );
});
