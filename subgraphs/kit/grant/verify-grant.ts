/**
 * The grant check: a token of the gateway, under the rule set this subgraph decides by. Without it there is no data, no
 * schema and no error text (threats A21).
 */
import { Refusal } from './refusal.js';
import { createTokenCheck, type TokenCheck } from './verify-token.js';

export interface GrantClaims {
  readonly jti: string;
  readonly actor: string;
  readonly organisation: string;
  readonly ruleSet: string;
}

export interface GrantCheck extends TokenCheck {
  /** The hash of the rule set this subgraph decides by. */
  readonly ruleSet: string;
  /** Is that rule set in force at this moment? Milliseconds since 1970. */
  readonly isInForceAt: (time: number) => boolean;
}

/** In two moves, as any token: the header, then the body it came with. Errors: Refusal. */
export type VerifyGrant = (authorization: string | undefined) => Promise<(body: Uint8Array) => GrantClaims>;

export function createGrantCheck(check: GrantCheck): VerifyGrant {
  const verify = createTokenCheck(check, ['actor', 'organisation', 'rule_set']);
  return async (authorization) => {
    const bind = await verify(authorization);
    return (body) => {
      const { jti, actor, organisation, rule_set: ruleSet } = bind(body);
      if (ruleSet !== check.ruleSet) throw new Refusal('RULE_SET_MISMATCH');
      if (!check.isInForceAt(check.now() * 1_000)) throw new Refusal('RULE_SET_ENDED');
      return { jti, actor, organisation, ruleSet };
    };
  };
}
