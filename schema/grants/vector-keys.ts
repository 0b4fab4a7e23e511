/**
 * What test vectors are signed with: published keys, of RFC 8037 A.1 and RFC 8032 §7.1 test 2. EdDSA signs the same thing
 * the same way, so that a file of vectors is the same whenever it is made. Nobody may trust them.
 */
import { createHash, createPrivateKey, sign } from 'node:crypto';

export const OWN = {
  kty: 'OKP',
  crv: 'Ed25519',
  d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A',
  x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo',
};
export const FOREIGN = {
  kty: 'OKP',
  crv: 'Ed25519',
  d: 'TM0Imyj_ltqdtsNG7BFOD1uKMZ81q6Yk2oz27U-4pvs',
  x: 'PUAXw-hDiVqStwqnTRt-vJyYLM8uxJaMwM1V8Sr0Zgw',
};
export const KID = 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k';
export const FOREIGN_KID = 'FtIu-VbGrfe_KB6CH7GNwODB72MNxj_ml11dEvO-7kk';

export const base64url = (text: string | Buffer): string => Buffer.from(text).toString('base64url');

/** The claim `body_sha256`. */
export const digestOf = (body: string): string => createHash('sha256').update(body).digest('base64url');

/** The public half as it is shown at `/.well-known/jwks.json`. */
export function jwksOf({ kty, crv, x }: typeof OWN, kid: string): { readonly keys: readonly object[] } {
  return { keys: [{ kty, crv, x, kid, alg: 'EdDSA', use: 'sig' }] };
}

/** Makes the third part of a token from its first two. */
export function sealBy(jwk: typeof OWN): (input: string) => string {
  const key = createPrivateKey({ key: jwk, format: 'jwk' });
  return (input) => base64url(sign(null, Buffer.from(input), key));
}

/** A token as it comes over the line. */
export function sealToken(header: object, claims: object, seal: (input: string) => string): string {
  const input = [header, claims].map((part) => base64url(JSON.stringify(part))).join('.');
  return `${input}.${seal(input)}`;
}
