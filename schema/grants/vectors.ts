/**
 * Grants to try a verifier on that was written in another language: each as it comes over the line, the second at which
 * it comes, and what must be answered (docs/partner-protocol.md §2). EdDSA signs the same thing the same way, so the file
 * is the same whenever it is made.
 */
import { createHmac } from 'node:crypto';
import { base64url, digestOf, FOREIGN, FOREIGN_KID, jwksOf, KID, OWN, sealBy, sealToken } from './vector-keys.js';

const ISSUER = 'regietafel-gateway';
const AUDIENCE = 'police';
const RULE_SET = `sha256:${'ab'.repeat(32)}`;
const NOW = 1_795_000_000;
/** The rule set is in force before this second. */
const RULE_SET_ENDS = NOW + 3_600;
const BODY = '{"query":"query($r:[_Any!]!){_entities(representations:$r){__typename}}","variables":{"r":[]}}';

/** What a verifier says: the claims that count, or why not. */
type Answer =
  | { readonly granted: { readonly actor: string; readonly organisation: string } }
  | { readonly status: 401 | 409 | 503; readonly code: string };

interface Vector {
  readonly name: string;
  /** Seconds since 1970 at which it comes. */
  readonly now: number;
  /** The header of that name; null where there is none. */
  readonly authorization: string | null;
  /** As received, UTF-8. */
  readonly body: string;
  readonly answer: Answer;
}

const GRANTED: Answer = { granted: { actor: 'p-1', organisation: 'talis' } };
const refused = (code: string, status: 401 | 409 | 503 = 401): Answer => ({ status, code });

interface Made {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly seal?: (input: string) => string;
}

const sealWithPublicHalf = (input: string): string =>
  base64url(createHmac('sha256', Buffer.from(OWN.x, 'base64url')).update(input).digest());

function makeToken(jti: string, { claims = {}, header = {}, seal = sealBy(OWN) }: Made): string {
  const times = { iss: ISSUER, aud: AUDIENCE, iat: NOW, exp: NOW + 30, jti, body_sha256: digestOf(BODY) };
  const granted = { rule_set: RULE_SET, actor: 'p-1', organisation: 'talis' };
  return sealToken({ alg: 'EdDSA', kid: KID, typ: 'JWT', ...header }, { ...times, ...granted, ...claims }, seal);
}

/** A claim of another person, under the signature of the first. */
function forge(jti: string): string {
  const [header, , signature] = makeToken(jti, {}).split('.');
  const [, payload] = makeToken(jti, { claims: { actor: 'p-2' } }).split('.');
  return [header, payload, signature].join('.');
}

function listVectors(): readonly Vector[] {
  let serial = 0;
  const at = (name: string, answer: Answer, made: Made = {}, now = NOW + 1): Vector => {
    serial += 1;
    return { name, now, authorization: `Bearer ${makeToken(`grant-${serial}`, made)}`, body: BODY, answer };
  };
  const invalid = (name: string, made: Made) => at(name, refused('GRANT_INVALID'), made);
  const good = at('a grant', GRANTED);
  return [
    good,
    { ...good, name: 'the same once more', answer: refused('GRANT_REPLAYED') },
    { ...at('no grant', refused('GRANT_MISSING')), authorization: null },
    { ...at('another scheme', refused('GRANT_MISSING')), authorization: 'Basic cG9saWNlOnBvbGljZQ==' },
    { ...at('a token of two parts', refused('GRANT_MISSING')), authorization: 'Bearer e30.e30' },
    invalid('the algorithm "none"', { header: { alg: 'none' }, seal: () => 'AA' }),
    invalid('HMAC by the public half', { header: { alg: 'HS256' }, seal: sealWithPublicHalf }),
    invalid('another key under our kid', { seal: sealBy(FOREIGN) }),
    invalid('another key under a kid that is not shown', { header: { kid: FOREIGN_KID }, seal: sealBy(FOREIGN) }),
    {
      ...at('a claim that was changed', refused('GRANT_INVALID')),
      authorization: `Bearer ${forge('grant-forged')}`,
    },
    invalid('for another subgraph', { claims: { aud: 'housing' } }),
    invalid('of another issuer', { claims: { iss: 'police' } }),
    invalid('without a jti', { claims: { jti: undefined } }),
    invalid('without the hash of the body', { claims: { body_sha256: undefined } }),
    invalid('without a rule set', { claims: { rule_set: undefined } }),
    invalid('an actor that is empty', { claims: { actor: '' } }),
    invalid('an organisation that is a number', { claims: { organisation: 7 } }),
    invalid('a life of 31 seconds', { claims: { exp: NOW + 31 } }),
    invalid('an end before its beginning', { claims: { iat: NOW + 1, exp: NOW } }),
    invalid('issued 3 seconds from now', { claims: { iat: NOW + 4 } }),
    at('issued 2 seconds from now', GRANTED, { claims: { iat: NOW + 3 } }),
    at('1 second after its end', GRANTED, {}, NOW + 31),
    at('3 seconds after its end', refused('GRANT_EXPIRED'), {}, NOW + 33),
    { ...at('a body with one byte changed', refused('GRANT_BODY_MISMATCH')), body: BODY.replace('[]', '[ ]') },
    at('another rule set', refused('RULE_SET_MISMATCH', 409), { claims: { rule_set: `sha256:${'cd'.repeat(32)}` } }),
    at(
      'a rule set that has ended',
      refused('RULE_SET_ENDED', 503),
      { claims: { iat: RULE_SET_ENDS, exp: RULE_SET_ENDS + 30 } },
      RULE_SET_ENDS + 1,
    ),
  ];
}

/** The file of them, JSON. Asked in order, of one verifier with the settings at its head. */
export function printVectors(): string {
  const file = {
    issuer: ISSUER,
    audience: AUDIENCE,
    ruleSet: RULE_SET,
    ruleSetEnds: RULE_SET_ENDS,
    jwks: jwksOf(OWN, KID),
    vectors: listVectors(),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
