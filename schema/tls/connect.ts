/** How a process connects to another under mutual TLS: with its own certificate, and to none of another authority. */
import { createSecureContext, getCACertificates, type SecureContextOptions } from 'node:tls';
import { buildConnector } from 'undici';
import type { Identity } from './identity.js';
import type { TlsIdentity } from './watch-identity.js';

/** For the pools of undici. */
export type Connect = buildConnector.connector;

/** What both ends say: our certificate, the only authorities, and no protocol before TLS 1.3. */
export function secureOptions({ cert, key, ca }: Identity): SecureContextOptions {
  return { cert, key, ca, minVersion: 'TLSv1.3' };
}

/** Shows our certificate to a process of the same authority. */
export function connectBy(identity: TlsIdentity): Connect {
  return renewing(identity, secureOptions);
}

/** Shows none, to an address that browsers may know as well: the authorities of the system count beside ours. */
export function connectOpenly(identity: TlsIdentity): Connect {
  return renewing(identity, ({ ca }) => ({ ca: [...getCACertificates('default'), ca] }));
}

/** Takes a renewed certificate for the next connection. */
function renewing(identity: TlsIdentity, optionsOf: (identity: Identity) => SecureContextOptions): Connect {
  const make = (): Connect =>
    buildConnector({
      secureContext: createSecureContext(optionsOf(identity.current)),
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
