/** Where the certificates of a development stack stand in their folder; they are made by `development-ca.ts`. */
import { join } from 'node:path';
import { SUBGRAPH_NAMES, type SubgraphName } from '../subgraphs.js';
import type { TlsSettings } from './settings.js';

/** What the gateway is called in its certificate, unless TLS_GATEWAY_NAME or GATEWAY_ISSUER says otherwise. */
export const GATEWAY_NAME = 'regietafel-gateway';

export type DevelopmentName = SubgraphName | typeof GATEWAY_NAME;

export const DEVELOPMENT_NAMES: readonly DevelopmentName[] = [GATEWAY_NAME, ...SUBGRAPH_NAMES];

/** The three files of a process. */
export function developmentFiles(folder: string, name: DevelopmentName): TlsSettings {
  return {
    certFile: join(folder, `${name}.pem`),
    keyFile: join(folder, `${name}-key.pem`),
    caFile: join(folder, 'ca.pem'),
  };
}

export function authorityKeyFile(folder: string): string {
  return join(folder, 'ca-key.pem');
}
