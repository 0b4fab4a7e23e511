import { X509Certificate } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { SUBGRAPH_NAMES } from '../subgraphs.js';
import { makeDevelopmentCertificates } from './development-ca.js';
import { authorityKeyFile, DEVELOPMENT_NAMES, developmentFiles } from './development-files.js';
import { readIdentity } from './identity.js';

const NOW = new Date('2026-11-26T00:00:00Z');
const DAY_MS = 86_400_000;
const later = (days: number) => new Date(NOW.getTime() + days * DAY_MS);

const newFolder = async () => join(await mkdtemp(join(tmpdir(), 'development-ca-')), 'tls');
const make = (folder: string, now = NOW, days = 30) =>
  makeDevelopmentCertificates({ folder, days, now, isProduction: false });
const read = async (file: string) => new X509Certificate(await readFile(file));

describe('the development CA', () => {
  test('makes a pair for the gateway and for each subgraph, that fit at both ends of a connection', async () => {
    const folder = await newFolder();
    const made = await make(folder);
    expect(made.map(({ what }) => what)).toEqual(Array(2 + SUBGRAPH_NAMES.length).fill('made'));
    for (const name of DEVELOPMENT_NAMES) {
      const files = developmentFiles(folder, name);
      const identity = await readIdentity(files, ['connect', 'listen'], NOW.getTime());
      expect(identity.endsAt).toBe(later(30).getTime());
      const certificate = await read(files.certFile);
      for (const host of [name, 'localhost']) expect(certificate.checkHost(host, { subject: 'never' })).toBe(host);
      for (const ip of ['127.0.0.1', '::1']) expect(certificate.checkIP(ip)).toBe(ip);
      expect(certificate.ca).toBe(false);
      for (const other of DEVELOPMENT_NAMES.filter((each) => each !== name))
        expect(certificate.checkHost(other, { subject: 'never' })).toBeUndefined();
    }
  });

  test('keeps every key for its owner alone', async () => {
    const folder = await newFolder();
    await make(folder);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    const keys = (await readdir(folder)).filter((file) => file.endsWith('-key.pem'));
    expect(keys).toHaveLength(2 + SUBGRAPH_NAMES.length);
    for (const key of keys) expect((await stat(join(folder, key))).mode & 0o777).toBe(0o600);
  });

  test('run again it renews the certificates under the authority that is there', async () => {
    const folder = await newFolder();
    await make(folder);
    const { certFile, caFile, keyFile } = developmentFiles(folder, 'police');
    const [authority, key, before] = [await readFile(caFile), await readFile(keyFile), await read(certFile)];
    const again = await make(folder, later(20));
    expect(again.map(({ what }) => what)).toEqual(['kept', ...Array(1 + SUBGRAPH_NAMES.length).fill('renewed')]);
    expect(await readFile(caFile)).toEqual(authority);
    expect(await readFile(keyFile)).toEqual(key);
    const after = await read(certFile);
    expect(Date.parse(after.validTo)).toBe(later(50).getTime());
    expect(after.serialNumber).not.toBe(before.serialNumber);
  });

  test('a certificate does not outlive its authority, and an authority that ended is replaced', async () => {
    const folder = await newFolder();
    await make(folder);
    const { certFile } = developmentFiles(folder, 'police');
    await make(folder, later(350));
    expect(Date.parse((await read(certFile)).validTo)).toBe(later(365).getTime());
    const made = await make(folder, later(400));
    expect(new Set(made.map(({ what }) => what))).toEqual(new Set(['renewed']));
    const files = developmentFiles(folder, 'police');
    await expect(readIdentity(files, ['listen'], later(401).getTime())).resolves.toBeDefined();
  });

  const foreign = async () => {
    const folder = await newFolder();
    await make(folder);
    return folder;
  };
  // biome-ignore format: a table
  const strangers: readonly { readonly what: string; readonly spoil: (folder: string) => Promise<unknown>; readonly file: string }[] = [
    { what: 'a certificate of another authority', file: 'police.pem', spoil: async (folder) => {
        const other = await foreign();
        for (const file of ['police.pem', 'police-key.pem']) await writeFile(join(folder, file), await readFile(join(other, file)));
      } },
    { what: 'a key of another certificate', file: 'police-key.pem', spoil: async (folder) => writeFile(join(folder, 'police-key.pem'), await readFile(join(folder, 'housing-key.pem'))) },
    { what: 'a text in the place of a key', file: 'police-key.pem', spoil: (folder) => writeFile(join(folder, 'police-key.pem'), 'my notes') },
    { what: 'a key without its certificate', file: 'police-key.pem', spoil: (folder) => rm(join(folder, 'police.pem')) },
    { what: 'an authority of another name', file: 'ca.pem', spoil: async (folder) => writeFile(join(folder, 'ca.pem'), await readFile(join(folder, 'police.pem'))) },
    { what: 'an authority without its key', file: 'ca-key.pem', spoil: (folder) => rm(authorityKeyFile(folder)) },
    { what: 'certificates without an authority', file: 'regietafel-gateway.pem', spoil: (folder) => Promise.all(['ca.pem', 'ca-key.pem'].map((file) => rm(join(folder, file)))) },
  ];

  test.each(strangers)('does not write over $what', async ({ spoil, file }) => {
    const folder = await foreign();
    await spoil(folder);
    const all = async () =>
      Promise.all((await readdir(folder)).map(async (name) => [name, await readFile(join(folder, name), 'utf8')]));
    const before = await all();
    await expect(make(folder)).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringMatching(
        new RegExp(`^${join(folder, file)} was not made by this command .*: give another --folder`),
      ),
    });
    expect(await all()).toEqual(before);
  });

  test('makes nothing in production', async () => {
    const folder = await newFolder();
    const making = makeDevelopmentCertificates({ folder, days: 30, now: NOW, isProduction: true });
    await expect(making).rejects.toThrow(/^NODE_ENV=production takes no certificate of a development CA: /);
    await expect(stat(folder)).rejects.toThrow('ENOENT');
  });
});
