/**
 * What a process proves by TLS that it is, read from its three files and proven to fit before anything listens: an
 * operator's mistake is a sentence at the start, not a connection that fails at night.
 */
import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { SettingsProblem } from '../settings-problem.js';
import type { TlsSettings } from './settings.js';

export interface Identity {
  /** PEM each, as node:tls takes them. */
  readonly cert: string;
  readonly key: string;
  readonly ca: string;
  /** Milliseconds since 1970. */
  readonly endsAt: number;
}

/** A gateway connects only; a subgraph connects to others and is connected to. */
export type Use = 'connect' | 'listen';

/** Extended key usages (RFC 5280 §4.2.1.12). */
const USES = {
  connect: { oid: '1.3.6.1.5.5.7.3.2', name: 'clientAuth' },
  listen: { oid: '1.3.6.1.5.5.7.3.1', name: 'serverAuth' },
} as const satisfies Record<Use, { readonly oid: string; readonly name: string }>;

const ONE_CERTIFICATE = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g;

/** `now` in milliseconds since 1970. Errors: SettingsProblem naming the variable and its file, never what is in it. */
export async function readIdentity(files: TlsSettings, uses: readonly Use[], now: number): Promise<Identity> {
  const [cert, key, ca] = await Promise.all([
    readText('TLS_CERT_FILE', files.certFile),
    readText('TLS_KEY_FILE', files.keyFile),
    readText('TLS_CA_FILE', files.caFile),
  ]);
  const [own, ...between] = parseCertificates('TLS_CERT_FILE', files.certFile, cert);
  const authorities = parseCertificates('TLS_CA_FILE', files.caFile, ca);
  const ofCert = (why: string) => new SettingsProblem(`TLS_CERT_FILE (${files.certFile}) ${why}`);
  if (own === undefined) throw ofCert(NONE);
  if (!own.checkPrivateKey(parseKey(files.keyFile, key)))
    throw new SettingsProblem(
      `TLS_KEY_FILE (${files.keyFile}) is not the key of the certificate in TLS_CERT_FILE: give the pair that was issued together.`,
    );
  if (!authorities.every((authority) => authority.ca))
    throw new SettingsProblem(
      `TLS_CA_FILE (${files.caFile}) holds a certificate that is no authority's: put those in it that sign, and no process's own.`,
    );
  const endsAt = Date.parse(own.validTo);
  if (now >= endsAt) throw ofCert(`ended on ${own.validTo}: renew it.`);
  if (now < Date.parse(own.validFrom))
    throw ofCert(`begins on ${own.validFrom} only: mend the clock, or the certificate.`);
  if (!leadsTo(own, between, authorities))
    throw ofCert(`is not signed by an authority of TLS_CA_FILE (${files.caFile}): give the authority that issued it.`);
  const allowed: readonly string[] | undefined = own.keyUsage;
  const lacking = uses.map((use) => USES[use]).find(({ oid }) => allowed !== undefined && !allowed.includes(oid));
  if (lacking !== undefined) throw ofCert(`is not for ${lacking.name}: have one issued with that extended key usage.`);
  return { cert, key, ca, endsAt };
}

const NONE = 'holds no certificate in PEM: give one that begins with -----BEGIN CERTIFICATE-----.';

async function readText(variable: string, file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
    throw new SettingsProblem(
      `${variable} (${file}) cannot be read (${code}): put it there, readable by this process.`,
    );
  }
}

function parseCertificates(variable: string, file: string, text: string): readonly X509Certificate[] {
  const found = text.match(ONE_CERTIFICATE) ?? [];
  try {
    if (found.length > 0) return found.map((pem) => new X509Certificate(pem));
  } catch {
    // What the library says of it may quote it.
  }
  throw new SettingsProblem(`${variable} (${file}) ${NONE}`);
}

function parseKey(file: string, text: string): KeyObject {
  try {
    return createPrivateKey(text);
  } catch {
    throw new SettingsProblem(
      `TLS_KEY_FILE (${file}) holds no private key in PEM without a passphrase: give the key of the certificate in TLS_CERT_FILE.`,
    );
  }
}

/** True when a line of signatures goes from the certificate to an authority that signs itself, as the other side will ask. */
function leadsTo(
  own: X509Certificate,
  between: readonly X509Certificate[],
  authorities: readonly X509Certificate[],
): boolean {
  const known = [...authorities, ...between];
  let at: X509Certificate | undefined = own;
  for (let steps = 0; at !== undefined && steps <= known.length; steps += 1) {
    const here: X509Certificate = at;
    if (authorities.includes(here) && isSignedBy(here, here)) return true;
    at = known.find((issuer) => issuer !== here && isSignedBy(here, issuer));
  }
  return false;
}

function isSignedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);
}
