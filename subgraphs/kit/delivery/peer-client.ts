/** Posts messages to the other subgraphs. All that can go wrong is a short code; no text of the other side comes in. */
import { Pool } from 'undici';
import { SUBGRAPH_NAMES, type SubgraphName } from '../../../schema/subgraphs.js';
import type { Connect } from '../../../schema/tls/connect.js';
import type { PeerUrls } from './peers.js';

/** From sending to the whole answer. Below the time a stop may take. */
const TIMEOUT_MS = 3_000;
/** Well below the 65 s that a subgraph keeps a silent connection, so that it is never the first to close. */
const IDLE_MS = 4_000;
const MOST_ANSWER_BYTES = 16 * 1024;

interface Peer {
  readonly pool: Pool;
  readonly basePath: string;
}

export class PeerClient {
  readonly #peers = new Map<SubgraphName, Peer>();

  /** `connect` shows our certificate, under mutual TLS. */
  constructor(urls: PeerUrls, connect?: Connect) {
    for (const name of SUBGRAPH_NAMES) {
      const url = URL.parse(urls[name] ?? '');
      if (url === null) continue;
      const pool = new Pool(url.origin, {
        connections: 2,
        keepAliveTimeout: IDLE_MS,
        keepAliveMaxTimeout: IDLE_MS,
        maxResponseSize: MOST_ANSWER_BYTES,
        ...(connect && { connect }),
      });
      this.#peers.set(name, { pool, basePath: url.pathname.replace(/\/$/, '') });
    }
  }

  /** Null when the peer has taken it, else why not. `stop` ends a post that is under way. */
  async post(peer: SubgraphName, token: string, body: string, stop: AbortSignal): Promise<string | null> {
    const known = this.#peers.get(peer);
    if (known === undefined) return 'NO_ADDRESS';
    const timeout = AbortSignal.timeout(TIMEOUT_MS);
    try {
      const response = await known.pool.request({
        method: 'POST',
        path: `${known.basePath}/inbox`,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept: 'application/json' },
        body,
        signal: AbortSignal.any([timeout, stop]),
      });
      const answer = await response.body.text();
      return response.statusCode >= 200 && response.statusCode < 300 ? null : readCode(response.statusCode, answer);
    } catch {
      if (stop.aborted) return 'STOPPED';
      return timeout.aborted ? 'TIMEOUT' : 'UNREACHABLE';
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#peers.values()].map(({ pool }) => pool.destroy()));
  }
}

/** The code of the problem document, where there is one. */
function readCode(status: number, text: string): string {
  try {
    const { code } = JSON.parse(text) as { readonly code?: unknown };
    if (typeof code === 'string' && /^[A-Z_]{3,40}$/.test(code)) return code;
  } catch {
    // Not ours to read.
  }
  return `HTTP_${status}`;
}
