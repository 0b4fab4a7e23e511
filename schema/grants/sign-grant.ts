/**
 * A grant: what one subgraph may answer to one reader in one request. Signed, bound to the body by its hash, for one
 * audience and at most thirty seconds (design §6). Without it a subgraph answers nothing. A message between subgraphs is
 * signed the same way, by its sender.
 */
import { createHash, randomUUID } from 'node:crypto';
import { SignJWT } from 'jose';
import type { SubgraphName } from '../subgraphs.js';
import type { GrantKey } from './grant-key.js';

const LIFE_SECONDS = 30;

/** What is signed for whom: the exact bytes that will be sent. */
interface Signed {
  readonly audience: SubgraphName;
  readonly body: string;
}

export interface GrantClaims extends Signed {
  /** Hash of the rule set that decided. */
  readonly ruleSet: string;
  /** Pseudonym and organisation of the professional. */
  readonly actor: string;
  readonly organisation: string;
}

export interface MessageClaims extends Signed {
  /** The organisation on whose behalf it is said. */
  readonly organisation: string;
}

export type SignGrant = (claims: GrantClaims) => Promise<string>;

export type SignMessage = (claims: MessageClaims) => Promise<string>;

/** Makes the signer of a gateway that calls itself `issuer`. */
export function grantSigner(key: GrantKey, issuer: string): SignGrant {
  return ({ audience, body, ruleSet, actor, organisation }) =>
    sign(key, issuer, { audience, body }, { rule_set: ruleSet, actor, organisation });
}

/** Makes the signer of a subgraph, which signs by its own name. */
export function messageSigner(key: GrantKey, issuer: SubgraphName): SignMessage {
  return ({ audience, body, organisation }) => sign(key, issuer, { audience, body }, { organisation });
}

function sign(
  key: GrantKey,
  issuer: string,
  { audience, body }: Signed,
  claims: Readonly<Record<string, string>>,
): Promise<string> {
  // Of one look at the clock: with two, a second that begins in between makes a life of 31, which is refused.
  const now = Math.floor(Date.now() / 1_000);
  return new SignJWT({ body_sha256: createHash('sha256').update(body).digest('base64url'), ...claims })
    .setProtectedHeader({ alg: 'EdDSA', kid: key.kid, typ: 'JWT' })
    .setIssuer(issuer)
    .setAudience(audience)
    .setJti(randomUUID())
    .setIssuedAt(now)
    .setExpirationTime(now + LIFE_SECONDS)
    .sign(key.sign);
}
