/** How a process connects to another under mutual TLS: with its own certificate, and to none of another authority. */
import { createSecureContext, type SecureContextOptions } from 'node:tls';
import { buildConnector } from 'undici';
import type { Identity } from './identity.js';
import type { TlsIdentity } from './watch-identity.js';

export type Connect = buildConnector.connector;

/** What both ends say: our certificate, the only authorities, and no protocol before TLS 1.3. */
export function secureOptions({ cert, key, ca }: Identity): SecureContextOptions {
  return { cert, key, ca, minVersion: 'TLSv1.3' };
}

/** For the pools of undici. Takes a renewed certificate for the next connection. */
export function connectBy(identity: TlsIdentity): Connect {
  const make = (): Connect =>
    buildConnector({
      secureContext: createSecureContext(secureOptions(identity.current)),
      // Said here, NODE_TLS_REJECT_UNAUTHORIZED=0 changes nothing.
      rejectUnauthorized: true,
      allowH2: false,
    });
  let connect = make();
  identity.follow(() => {
    connect = make();
  });
  return (options, callback) => connect(options, callback);
}
