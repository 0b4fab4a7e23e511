/**
 * A grant: what one subgraph may answer to one reader in one request. Signed, bound to the body by its hash, for one
 * audience and at most thirty seconds (design §6). Without it a subgraph answers nothing.
 */
import { createHash, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { SubgraphName } from '../../schema/subgraphs.js';
import type { GrantKey } from './grant-key.js';

const LIFE_SECONDS = 30;

export interface GrantClaims {
  readonly audience: SubgraphName;
  /** The exact bytes that will be sent. */
  readonly body: string;
  /** Hash of the rule set that decided. */
  readonly ruleSet: string;
  /** Pseudonym and organisation of the professional. */
  readonly actor: string;
  readonly organisation: string;
}

export type SignGrant = (claims: GrantClaims) => Promise<string>;

/** Makes the signer of a gateway that calls itself `issuer`. */
export function grantSigner(key: GrantKey, issuer: string): SignGrant {
  return ({ audience, body, ruleSet, actor, organisation }) =>
    new SignJWT({
      body_sha256: createHash('sha256').update(body).digest('base64url'),
      rule_set: ruleSet,
      actor,
      organisation,
    })
      .setProtectedHeader({ alg: 'EdDSA', kid: key.kid, typ: 'JWT' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setJti(randomUUID())
      .setIssuedAt()
      .setExpirationTime(`${LIFE_SECONDS}s`)
      .sign(key.sign);
}
