/** The key pair of an organisation: Ed25519, made on its own machine; only the public half ever leaves it. */
import { type CryptoKey, calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import { z } from 'zod';
import { ALGORITHM, type SigningKey } from './signature.js';
import { SigningProblem } from './signing-problem.js';

export interface PublicJwk extends JWK {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly kid: string;
}

export interface KeyPair {
  /** What is kept secret, as JSON. */
  readonly privateJwk: JWK;
  /** What the college registers. */
  readonly publicJwk: PublicJwk;
}

const X = z.string().regex(/^[\w-]{43}$/);
const privateShape = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: X, d: X });

export async function makeKeyPair(): Promise<KeyPair> {
  const { privateKey } = await generateKeyPair(ALGORITHM, { crv: 'Ed25519', extractable: true });
  const { x = '', d = '' } = await exportJWK(privateKey);
  const publicJwk = await describePublic(x);
  return { privateJwk: { kty: 'OKP', crv: 'Ed25519', x, d, kid: publicJwk.kid }, publicJwk };
}

/** The key to sign with and its public half. Throws a SigningProblem for anything but a private Ed25519 key; `file` is where it is from. */
export async function readPrivateKey(
  text: string,
  file: string,
): Promise<SigningKey & { readonly publicJwk: PublicJwk }> {
  const { data } = privateShape.safeParse(parse(text));
  if (data === undefined) {
    throw new SigningProblem(
      `${file} holds no private Ed25519 key. Give the file that \`regietafel rules keygen\` made.`,
    );
  }
  const publicJwk = await describePublic(data.x);
  return { kid: publicJwk.kid, publicJwk, key: (await importJWK(data, ALGORITHM)) as CryptoKey };
}

export async function describePublic(x: string): Promise<PublicJwk> {
  const jwk = { kty: 'OKP', crv: 'Ed25519', x } as const;
  return { ...jwk, kid: await calculateJwkThumbprint(jwk) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
