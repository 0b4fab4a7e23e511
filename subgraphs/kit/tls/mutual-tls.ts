/**
 * The mutual TLS of one subgraph: what it shows, whom it believes, and by which connections it asks. It replaces
 * nothing: a grant and a signature are asked for as without it (docs/partner-protocol.md §13).
 */
import { Agent, fetch } from 'undici';
import { type Connect, connectBy, connectOpenly } from '../../../schema/tls/connect.js';
import type { TlsSettings } from '../../../schema/tls/settings.js';
import { type TlsIdentity, watchIdentity } from '../../../schema/tls/watch-identity.js';
import type { FetchKeys } from '../grant/verify-token.js';

export interface SubgraphTlsSettings {
  readonly files: TlsSettings;
  /** What the gateway's certificate names. */
  readonly gatewayName: string;
}

export interface MutualTls {
  readonly identity: TlsIdentity;
  readonly gatewayName: string;
  /** Connects to other subgraphs. */
  readonly connect: Connect;
  readonly fetchPeerKeys: FetchKeys;
  /** The gateway's public address has a certificate that browsers believe, or one of the same authority. */
  readonly fetchGatewayKeys: FetchKeys;
  close(): Promise<void>;
}

export interface OpenMutualTls {
  readonly settings: SubgraphTlsSettings;
  readonly warn: (sentence: string) => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** Errors: SettingsProblem for files that do not fit. */
export async function openMutualTls({ settings, warn, now }: OpenMutualTls): Promise<MutualTls> {
  const { files, gatewayName } = settings;
  const identity = await watchIdentity({ files, uses: ['connect', 'listen'], warn, now });
  const connect = connectBy(identity);
  const peers = new Agent({ connect });
  const gateway = new Agent({ connect: connectOpenly(identity) });
  return {
    identity,
    gatewayName,
    connect,
    fetchPeerKeys: fetchThrough(peers),
    fetchGatewayKeys: fetchThrough(gateway),
    async close() {
      identity.close();
      await Promise.all([peers.destroy(), gateway.destroy()]);
    },
  };
}

function fetchThrough(dispatcher: Agent): FetchKeys {
  return (url, { headers, method, redirect, signal }) =>
    fetch(url, { headers: [...headers], method, redirect, signal, dispatcher }) as unknown as Promise<Response>;
}
