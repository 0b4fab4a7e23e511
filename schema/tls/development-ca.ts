/**
 * A certificate authority for development, and a certificate of it for the gateway and each subgraph. It writes over
 * nothing but certificates of its own. Load it only where it is used: nothing that runs in production needs the library.
 */
import 'reflect-metadata';
import { createPrivateKey, generateKeyPairSync, type KeyObject, webcrypto, X509Certificate } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import * as x509 from '@peculiar/x509';
import { makeOnce } from '../make-once.js';
import { SettingsProblem } from '../settings-problem.js';
import { authorityKeyFile, DEVELOPMENT_NAMES, developmentFiles, GATEWAY_NAME } from './development-files.js';

export interface DevelopmentCertificates {
  readonly folder: string;
  /** Of life of each certificate. */
  readonly days: number;
  readonly now: Date;
  /** NODE_ENV=production: nothing is made. */
  readonly isProduction: boolean;
}

export interface MadeFile {
  readonly file: string;
  readonly what: 'made' | 'renewed' | 'kept';
}

interface Authority {
  readonly certificate: X509Certificate;
  readonly key: KeyObject;
}

const AUTHORITY_NAME = 'CN=Regietafel development CA, O=for development only';
const AUTHORITY_DAYS = 365;
const DAY_MS = 86_400_000;
/** Clocks of two machines may differ so much. */
const TOLERANCE_MS = 300_000;
const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' };
const { subtle } = webcrypto;

/**
 * Makes what is missing and renews the certificates that are there, under the authority that is there; an authority that
 * has ended is replaced. Errors: SettingsProblem in production, and for a file that it did not make.
 */
export async function makeDevelopmentCertificates(wanted: DevelopmentCertificates): Promise<readonly MadeFile[]> {
  const { folder, isProduction } = wanted;
  if (isProduction)
    throw new SettingsProblem(
      'NODE_ENV=production takes no certificate of a development CA: have them issued by the authority of your organisations and set TLS_CERT_FILE, TLS_KEY_FILE and TLS_CA_FILE (docs/partner-protocol.md §13).',
    );
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const old = await readAuthority(folder);
  const names = DEVELOPMENT_NAMES.map((name) => ({ name, ...developmentFiles(folder, name) }));
  // All of them before the first is written: a folder is renewed whole or left as it is.
  for (const { certFile, keyFile } of names) await requireOwn(certFile, keyFile, old);
  const isEnded = old !== null && Date.parse(old.certificate.validTo) <= wanted.now.getTime();
  const authority = old === null || isEnded ? await makeAuthority(wanted, old) : old;
  const made: MadeFile[] = [{ file: developmentFiles(folder, GATEWAY_NAME).caFile, what: whatOf(old, authority) }];
  for (const { name, certFile, keyFile } of names) {
    const what = existsSync(certFile) ? 'renewed' : 'made';
    await makeOnceIfAbsent(keyFile);
    await replace(certFile, await issue(name, await readKey(keyFile), authority, wanted));
    made.push({ file: certFile, what });
  }
  return made;
}

function whatOf(old: Authority | null, now: Authority): MadeFile['what'] {
  if (old === null) return 'made';
  return old === now ? 'kept' : 'renewed';
}

/** Null where there is none. */
async function readAuthority(folder: string): Promise<Authority | null> {
  const [certFile, keyFile] = [developmentFiles(folder, GATEWAY_NAME).caFile, authorityKeyFile(folder)];
  if (!existsSync(certFile) && !existsSync(keyFile)) return null;
  const certificate = await readCertificate(certFile);
  const key = await readKey(keyFile).catch(() => null);
  if (certificate === null || !isOwnAuthority(certificate)) throw notOurs(certFile);
  if (key === null || !certificate.checkPrivateKey(key)) throw notOurs(keyFile);
  return { certificate, key };
}

function isOwnAuthority(certificate: X509Certificate): boolean {
  return new x509.X509Certificate(certificate.raw).subject === AUTHORITY_NAME;
}

/** A pair that is not there, or one that this authority signed. */
async function requireOwn(certFile: string, keyFile: string, authority: Authority | null): Promise<void> {
  if (!existsSync(certFile) && !existsSync(keyFile)) return;
  const certificate = await readCertificate(certFile);
  if (certificate === null || authority === null || !certificate.verify(authority.certificate.publicKey))
    throw notOurs(existsSync(certFile) ? certFile : keyFile);
  const key = await readKey(keyFile).catch(() => null);
  if (key === null || !certificate.checkPrivateKey(key)) throw notOurs(keyFile);
}

function notOurs(file: string): SettingsProblem {
  return new SettingsProblem(
    `${file} was not made by this command with the rest of its folder, and is not written over: give another --folder, or take it away.`,
  );
}

async function makeAuthority({ folder, now }: DevelopmentCertificates, old: Authority | null): Promise<Authority> {
  await makeOnceIfAbsent(authorityKeyFile(folder));
  const key = old?.key ?? (await readKey(authorityKeyFile(folder)));
  const keys = await importKeys(key);
  const made = await x509.X509CertificateGenerator.createSelfSigned({
    name: AUTHORITY_NAME,
    ...lifeOf(now, now.getTime() + AUTHORITY_DAYS * DAY_MS),
    signingAlgorithm: ALGORITHM,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  const pem = `${made.toString('pem')}\n`;
  await replace(developmentFiles(folder, GATEWAY_NAME).caFile, pem);
  return { certificate: new X509Certificate(pem), key };
}

/** For the name itself and for this machine, as a client and as a server. It does not outlive its authority. */
async function issue(
  name: string,
  key: KeyObject,
  authority: Authority,
  { days, now }: DevelopmentCertificates,
): Promise<string> {
  const [own, signing] = [await importKeys(key), await importKeys(authority.key)];
  const end = Math.min(now.getTime() + days * DAY_MS, Date.parse(authority.certificate.validTo));
  const made = await x509.X509CertificateGenerator.create({
    subject: `CN=${name}`,
    issuer: AUTHORITY_NAME,
    ...lifeOf(now, end),
    signingAlgorithm: ALGORITHM,
    publicKey: own.publicKey,
    signingKey: signing.privateKey,
    extensions: [
      new x509.BasicConstraintsExtension(false, undefined, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
      new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.clientAuth, x509.ExtendedKeyUsage.serverAuth]),
      new x509.SubjectAlternativeNameExtension([
        { type: 'dns', value: name },
        { type: 'dns', value: 'localhost' },
        { type: 'ip', value: '127.0.0.1' },
        { type: 'ip', value: '::1' },
      ]),
      await x509.SubjectKeyIdentifierExtension.create(own.publicKey),
      await x509.AuthorityKeyIdentifierExtension.create(signing.publicKey),
    ],
  });
  return `${made.toString('pem')}\n`;
}

function lifeOf(now: Date, end: number) {
  return { notBefore: new Date(now.getTime() - TOLERANCE_MS), notAfter: new Date(end) };
}

/** A key stays when its certificate is renewed, so that a process that looks in between finds a pair. */
async function makeOnceIfAbsent(file: string): Promise<void> {
  if (existsSync(file)) return;
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: ALGORITHM.namedCurve });
  await makeOnce(file, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString());
}

async function readKey(file: string): Promise<KeyObject> {
  return createPrivateKey(await readFile(file, 'utf8'));
}

async function readCertificate(file: string): Promise<X509Certificate | null> {
  try {
    return new X509Certificate(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
}

async function importKeys(key: KeyObject): Promise<webcrypto.CryptoKeyPair> {
  const { d: _private, ...open } = key.export({ format: 'jwk' });
  const [privateKey, publicKey] = await Promise.all([
    subtle.importKey('pkcs8', key.export({ type: 'pkcs8', format: 'der' }), ALGORITHM, false, ['sign']),
    subtle.importKey('jwk', open as webcrypto.JsonWebKey, ALGORITHM, true, ['verify']),
  ]);
  return { privateKey, publicKey };
}

/** Whole or not at all: a process may look at it at any moment. */
async function replace(file: string, text: string): Promise<void> {
  const half = `${file}.half`;
  await writeFile(half, text);
  await rename(half, file);
}
