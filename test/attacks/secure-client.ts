/** Whoever knocks at a subgraph under mutual TLS: with any certificate or none, and what comes back to him. */
import { cp, readFile } from 'node:fs/promises';
import { connect, type SecureVersion } from 'node:tls';
import type { TlsSettings } from '../../schema/tls/settings.js';

export interface Shown {
  readonly cert?: string;
  readonly key?: string;
  readonly maxVersion?: SecureVersion;
}

export interface Heard {
  /** Null where nothing was answered: the connection ended, or was refused before. */
  readonly status: number | null;
  readonly text: string;
  /** Why it ended, where it ended badly. */
  readonly code: string | null;
}

export interface Asked {
  readonly url: string;
  readonly method?: 'GET' | 'POST';
  readonly token?: string;
  readonly body?: string;
}

const PATIENCE_MS = 20_000;

export async function readShown({ certFile, keyFile }: Pick<TlsSettings, 'certFile' | 'keyFile'>): Promise<Shown> {
  return { cert: await readFile(certFile, 'utf8'), key: await readFile(keyFile, 'utf8') };
}

/** A copy of the folder, to do with as one likes. */
export async function copyFolder(from: string, to: string): Promise<string> {
  await cp(from, to, { recursive: true });
  return to;
}

/**
 * One request over a connection of its own, by hand: every byte that comes back is seen, and no library tries again. Who
 * is at the other end is not checked; this is about what the other end checks.
 */
export function knock(shown: Shown, { url, method = 'POST', token, body = '{}' }: Asked): Promise<Heard> {
  const { hostname, port, pathname } = new URL(url);
  const lines = [
    `${method} ${pathname} HTTP/1.1`,
    `host: ${hostname}:${port}`,
    'connection: close',
    ...(method === 'POST' ? ['content-type: application/json', `content-length: ${Buffer.byteLength(body)}`] : []),
    ...(token === undefined ? [] : [`authorization: Bearer ${token}`]),
  ];
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port), rejectUnauthorized: false, ...shown });
    let text = '';
    let code: string | null = null;
    const timer = setTimeout(() => socket.destroy(), PATIENCE_MS);
    socket.on('secureConnect', () => socket.write(`${lines.join('\r\n')}\r\n\r\n${method === 'POST' ? body : ''}`));
    socket.on('data', (chunk) => {
      text += chunk.toString('utf8');
    });
    socket.on('error', (error: NodeJS.ErrnoException) => {
      code ??= error.code ?? 'unknown';
    });
    socket.on('close', () => {
      clearTimeout(timer);
      const status = /^HTTP\/1\.1 (\d{3}) /.exec(text)?.[1];
      resolve({ status: status === undefined ? null : Number(status), text, code });
    });
  });
}

/** The serial number of the certificate that a server shows now. */
export function serialAt(shown: Shown, url: string): Promise<string | null> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port), rejectUnauthorized: false, ...shown }, () => {
      const serial = socket.getPeerX509Certificate()?.serialNumber ?? null;
      socket.destroy();
      resolve(serial);
    });
    socket.on('error', () => resolve(null));
  });
}
