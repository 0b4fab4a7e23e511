import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { SettingsProblem } from '../settings-problem.js';
import { makeDevelopmentCertificates } from './development-ca.js';
import { developmentFiles } from './development-files.js';
import { readIdentity, type Use } from './identity.js';
import type { TlsSettings } from './settings.js';
import { type Issued, issue, type Wanted } from './testing/issue.js';

const NOW = Date.parse('2026-11-26T00:00:00Z');
const DAY_MS = 86_400_000;
const BOTH: readonly Use[] = ['connect', 'listen'];

let folder: string;
let police: TlsSettings;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'identity-'));
  police = developmentFiles(folder, 'police');
  await makeDevelopmentCertificates({ folder, days: 30, now: new Date(NOW), isProduction: false });
});

const problemOf = async (files: TlsSettings, now = NOW, uses = BOTH): Promise<string> => {
  const problem = await readIdentity(files, uses, now).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(SettingsProblem);
  const { message } = problem as Error;
  expect(message).not.toMatch(/PRIVATE KEY-|[A-Za-z0-9+/]{40}/);
  return message;
};

test('is read as node:tls takes it, with its end', async () => {
  const { cert, key, ca, endsAt } = await readIdentity(police, BOTH, NOW);
  const texts = [police.certFile, police.keyFile, police.caFile].map((file) => readFile(file, 'utf8'));
  expect([cert, key, ca]).toEqual(await Promise.all(texts));
  expect(endsAt).toBe(NOW + 30 * DAY_MS);
});

describe('is refused by variable and file, with what to do', () => {
  const others = () => developmentFiles(folder, 'housing');
  // biome-ignore format: a table
  const cases: readonly { readonly what: string; readonly spoil: () => Promise<unknown> | undefined; readonly variable: string; readonly says: string }[] = [
    { what: 'a certificate that is not there', spoil: () => rm(police.certFile), variable: 'TLS_CERT_FILE', says: 'cannot be read (ENOENT): put it there' },
    { what: 'a key that is not there', spoil: () => rm(police.keyFile), variable: 'TLS_KEY_FILE', says: 'cannot be read (ENOENT)' },
    { what: 'authorities that are not there', spoil: () => rm(police.caFile), variable: 'TLS_CA_FILE', says: 'cannot be read (ENOENT)' },
    { what: 'a text for a certificate', spoil: () => writeFile(police.certFile, 'x'), variable: 'TLS_CERT_FILE', says: 'holds no certificate in PEM' },
    { what: 'a certificate that is broken', spoil: async () => writeFile(police.certFile, (await readFile(police.certFile, 'utf8')).replace('MII', 'AAA')), variable: 'TLS_CERT_FILE', says: 'holds no certificate in PEM' },
    { what: 'the key for the certificate', spoil: async () => writeFile(police.certFile, await readFile(police.keyFile)), variable: 'TLS_CERT_FILE', says: 'holds no certificate in PEM' },
    { what: 'the certificate for the key', spoil: async () => writeFile(police.keyFile, await readFile(police.certFile)), variable: 'TLS_KEY_FILE', says: 'holds no private key in PEM without a passphrase' },
    { what: 'the key of another', spoil: async () => writeFile(police.keyFile, await readFile(others().keyFile)), variable: 'TLS_KEY_FILE', says: 'is not the key of the certificate in TLS_CERT_FILE' },
    { what: 'a certificate among the authorities', spoil: async () => writeFile(police.caFile, await readFile(police.certFile)), variable: 'TLS_CA_FILE', says: 'holds a certificate that is no authority' },
    { what: 'nothing among the authorities', spoil: () => writeFile(police.caFile, ''), variable: 'TLS_CA_FILE', says: 'holds no certificate in PEM' },
  ];

  test.each(cases)('$what', async ({ spoil, variable, says }) => {
    await spoil();
    const files = { TLS_CERT_FILE: police.certFile, TLS_KEY_FILE: police.keyFile, TLS_CA_FILE: police.caFile };
    expect(await problemOf(police)).toContain(`${variable} (${files[variable as keyof typeof files]}) ${says}`);
  });

  test('one that has ended, and one that does not count yet', async () => {
    await expect(readIdentity(police, BOTH, NOW + 30 * DAY_MS - 1)).resolves.toBeDefined();
    expect(await problemOf(police, NOW + 30 * DAY_MS)).toMatch(
      /^TLS_CERT_FILE .* ended on Dec 26 00:00:00 2026 GMT: renew it/,
    );
    expect(await problemOf(police, NOW - DAY_MS)).toMatch(/^TLS_CERT_FILE .* begins on Nov 25 23:55:00 2026 GMT only/);
  });

  test('one of an authority of the same name and another key', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'identity-'));
    await makeDevelopmentCertificates({ folder: elsewhere, days: 30, now: new Date(NOW), isProduction: false });
    const mixed = { ...police, caFile: developmentFiles(elsewhere, 'police').caFile };
    expect(await problemOf(mixed)).toMatch(/^TLS_CERT_FILE .* is not signed by an authority of TLS_CA_FILE/);
  });
});

describe('as organisations have them', () => {
  const now = Date.now();
  let root: Issued;
  let between: Issued;
  beforeAll(async () => {
    root = await issue({ name: 'root', isAuthority: true });
    between = await issue({ name: 'between', by: root, isAuthority: true });
  });

  async function filesOf(wanted: Wanted, inCert: readonly Issued[], inCa: readonly Issued[]): Promise<TlsSettings> {
    const own = await issue(wanted);
    await writeFile(police.certFile, [own, ...inCert].map(({ cert }) => cert).join(''));
    await writeFile(police.keyFile, own.key);
    await writeFile(police.caFile, inCa.map(({ cert }) => cert).join(''));
    return police;
  }
  const byBetween = (): Wanted => ({ name: 'police', by: between });

  test('an authority in between stands beside the certificate, or among the authorities', async () => {
    for (const [inCert, inCa] of [
      [[between], [root]],
      [[], [between, root]],
    ] as const)
      await expect(readIdentity(await filesOf(byBetween(), inCert, inCa), BOTH, now)).resolves.toBeDefined();
  });

  test('without it, or without the one that signs itself, nobody would believe it', async () => {
    for (const [inCert, inCa] of [
      [[], [root]],
      [[between], [between]],
    ] as const)
      expect(await problemOf(await filesOf(byBetween(), inCert, inCa), now)).toContain('is not signed by an authority');
  });

  test('two authorities count while one takes over from the other', async () => {
    const next = await issue({ name: 'next', isAuthority: true });
    const files = await filesOf({ name: 'police', by: next }, [], [root, next]);
    await expect(readIdentity(files, BOTH, now)).resolves.toBeDefined();
  });

  test.each([
    [['serverAuth'], BOTH, 'is not for clientAuth'],
    [['serverAuth'], ['connect'], 'is not for clientAuth'],
    [['clientAuth'], BOTH, 'is not for serverAuth'],
    [['clientAuth'], ['connect'], null],
    [['clientAuth', 'serverAuth'], BOTH, null],
  ] as const)('for %j only, to %j: %s', async (uses, wanted, says) => {
    const files = await filesOf({ name: 'police', by: root, uses }, [], [root]);
    if (says === null) await expect(readIdentity(files, wanted, now)).resolves.toBeDefined();
    else expect(await problemOf(files, now, wanted)).toContain(says);
  });
});
