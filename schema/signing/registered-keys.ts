/**
 * The public keys the college has registered, by organisation: a JWK Set each. Read strictly: a key that two organisations share, a
 * private one, or one under a wrong name would let somebody sign for another.
 */
import { readFile } from 'node:fs/promises';
import { type CryptoKey, importJWK } from 'jose';
import { z } from 'zod';
import { ORGANISATIONS, type Organisation } from '../../policy/index.js';
import { describePublic } from './key-pair.js';
import { ALGORITHM } from './signature.js';
import { SigningProblem } from './signing-problem.js';

export interface RegisteredKey {
  readonly organisation: Organisation;
  readonly key: CryptoKey;
}

/** By kid. */
export type RegisteredKeys = ReadonlyMap<string, RegisteredKey>;

const jwk = z.strictObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  x: z.string().regex(/^[\w-]{43}$/),
  kid: z.string().optional(),
  alg: z.literal(ALGORITHM).optional(),
  use: z.literal('sig').optional(),
});
const jwks = z.strictObject({ keys: z.array(jwk) });
const shape = z.partialRecord(z.enum(ORGANISATIONS), jwks);

export async function readRegisteredKeys(file: string): Promise<RegisteredKeys> {
  const value = await readJson(file);
  if (JSON.stringify(value).includes('"d":')) {
    throw new SigningProblem(
      `${file} holds a private key. Register public keys only, and make a new pair: that one is no secret any more.`,
    );
  }
  const parsed = shape.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const where = issue === undefined || issue.path.length === 0 ? 'as a whole' : `at ${issue.path.join('.')}`;
    throw new SigningProblem(
      `${file} is no register of public keys: ${where} it is not {"<organisation>": {"keys": [<public Ed25519 JWK>, …]}, …}.`,
    );
  }
  return registerAll(parsed.data, file);
}

async function registerAll(sets: z.output<typeof shape>, file: string): Promise<RegisteredKeys> {
  const keys = new Map<string, RegisteredKey>();
  for (const organisation of ORGANISATIONS) {
    for (const { x, kid: named } of sets[organisation]?.keys ?? []) {
      const { kid, ...publicJwk } = await describePublic(x);
      if (named !== undefined && named !== kid) {
        throw new SigningProblem(
          `${file} calls a key of ${organisation} ${named}, and its thumbprint is ${kid}. Correct its kid.`,
        );
      }
      const other = keys.get(kid)?.organisation;
      if (other !== undefined) {
        throw new SigningProblem(
          `${file} registers key ${kid} for ${other} and for ${organisation}. Each key signs for one.`,
        );
      }
      keys.set(kid, { organisation, key: (await importJWK(publicJwk, ALGORITHM)) as CryptoKey });
    }
  }
  return keys;
}

async function readJson(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new SigningProblem(`${file} cannot be read (${error.code}). It should hold the registered public keys.`);
  });
  try {
    return JSON.parse(text);
  } catch {
    throw new SigningProblem(`${file} is no JSON. It should hold the registered public keys.`);
  }
}
