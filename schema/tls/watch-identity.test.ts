import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { makeDevelopmentCertificates } from './development-ca.js';
import { developmentFiles } from './development-files.js';
import type { TlsSettings } from './settings.js';
import { type TlsIdentity, watchIdentity } from './watch-identity.js';

const DAY_MS = 86_400_000;
const START = Date.parse('2026-11-26T00:00:00Z');

let folder: string;
let files: TlsSettings;
let now: number;
let said: string[];
const open: TlsIdentity[] = [];
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'watch-identity-'));
  files = developmentFiles(folder, 'police');
  [now, said] = [START, []];
  await make();
});
afterEach(() => {
  for (const identity of open.splice(0)) identity.close();
});

const make = () => makeDevelopmentCertificates({ folder, days: 30, now: new Date(now), isProduction: false });

async function watch(): Promise<TlsIdentity> {
  const warn = (sentence: string) => void said.push(sentence);
  const identity = await watchIdentity({ files, uses: ['connect', 'listen'], warn, now: () => now, every: 10 });
  open.push(identity);
  return identity;
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 5));
}

test('a renewed certificate takes the place of the one before, and whoever follows hears of it', async () => {
  const identity = await watch();
  const before = identity.current;
  const heard: number[] = [];
  identity.follow(({ endsAt }) => heard.push(endsAt));
  now += DAY_MS;
  await make();
  await until(() => heard.length > 0);
  expect(heard).toEqual([START + 31 * DAY_MS]);
  expect(identity.current.cert).not.toBe(before.cert);
  expect(said).toEqual([]);
});

test('what does not fit changes nothing and is said once; what fits again is taken', async () => {
  const identity = await watch();
  const { current } = identity;
  const key = await readFile(files.keyFile);
  // As an operator puts it there: whole, or not at all.
  const put = async (text: Buffer) => {
    await writeFile(`${files.keyFile}.new`, text);
    await rename(`${files.keyFile}.new`, files.keyFile);
  };
  const last = () => said.at(-1) ?? '';
  await put(await readFile(developmentFiles(folder, 'housing').keyFile));
  await until(() => /^TLS_KEY_FILE .* is not the key .* The certificate of before stays in use\.$/.test(last()));
  await rm(files.keyFile);
  await until(() => /^TLS_KEY_FILE .* cannot be read \(ENOENT\)/.test(last()));
  const saidSoFar = said.length;
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(said).toHaveLength(saidSoFar);
  // A look that begins before a change and reads after it says it again.
  expect(new Set(said).size).toBe(2);
  expect(identity.current).toBe(current);
  await put(key);
  await until(() => identity.current !== current);
  expect(said).toHaveLength(saidSoFar);
});

test('its end is said at the start from fourteen days on, and then once a day', async () => {
  now = START + 15 * DAY_MS;
  (await watch()).close();
  expect(said).toEqual([]);
  now = START + 16 * DAY_MS + 1;
  await watch();
  const sentence = (left: string) =>
    `The certificate in TLS_CERT_FILE (${files.certFile}) ${left}: renew it and put the new one in its place.`;
  const expected = [sentence('ends on 2026-12-26, in 13 days')];
  expect(said).toEqual(expected);
  for (const [days, left] of [
    [29, 'ends on 2026-12-26, in 1 day'],
    [30, 'ended on 2026-12-26'],
  ] as const) {
    now = START + days * DAY_MS + (days === 30 ? 1 : 0);
    expected.push(sentence(left));
    await until(() => said.length === expected.length);
  }
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(said).toEqual(expected);
});
