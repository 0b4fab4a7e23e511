/** Mutual TLS between gateway and subgraphs is three files, all of them or none (docs/partner-protocol.md §13). */
import { SettingsProblem } from '../settings-problem.js';

export interface TlsSettings {
  /** TLS_CERT_FILE: the certificate of this process, and those between it and the authority. */
  readonly certFile: string;
  /** TLS_KEY_FILE: its private key. */
  readonly keyFile: string;
  /** TLS_CA_FILE: the authorities, of whom alone the other side may have its certificate. */
  readonly caFile: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

export const TLS_VARIABLES = ['TLS_CERT_FILE', 'TLS_KEY_FILE', 'TLS_CA_FILE'] as const;

/** Null where none of the three is set. Errors: SettingsProblem naming the first that is missing. */
export function readTlsSettings(environment: Environment): TlsSettings | null {
  const missing = TLS_VARIABLES.find((name) => !environment[name]);
  const [certFile, keyFile, caFile] = TLS_VARIABLES.map((name) => environment[name] || null);
  if (certFile && keyFile && caFile) return { certFile, keyFile, caFile };
  if (!certFile && !keyFile && !caFile) return null;
  throw new SettingsProblem(
    `${missing} is missing: set TLS_CERT_FILE, TLS_KEY_FILE and TLS_CA_FILE for mutual TLS, or none of the three.`,
  );
}

/**
 * With mutual TLS no address in the clear is left; one on this machine may be, where `mayBeLoopback`.
 * Errors: SettingsProblem naming the variable. Its value is not repeated: it may hold a password.
 */
export function requireHttps(name: string, url: string | URL, mayBeLoopback = false): void {
  const { protocol, hostname } = new URL(url);
  if (protocol === 'https:' || (mayBeLoopback && isLoopback(hostname))) return;
  throw new SettingsProblem(
    `${name} is no https address, and with TLS_CERT_FILE set it must be one: set it like https://partner.example, or leave the three TLS_…_FILE out everywhere.`,
  );
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
