/** The kit's own verifier answers what `docs/grant-vectors.json` says to those who write another. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { calculateJwkThumbprint, createLocalJWKSet, type JSONWebKeySet } from 'jose';
import { packageFile } from '../../../schema/package-file.js';
import { Refusal, toProblem } from './refusal.js';
import { createGrantCheck } from './verify-grant.js';

interface Vectors {
  readonly issuer: string;
  readonly audience: string;
  readonly ruleSet: string;
  readonly ruleSetEnds: number;
  readonly jwks: JSONWebKeySet;
  readonly vectors: readonly {
    readonly name: string;
    readonly now: number;
    readonly authorization: string | null;
    readonly body: string;
    readonly answer: object;
  }[];
}

const file = JSON.parse(readFileSync(packageFile('docs/grant-vectors.json'), 'utf8')) as Vectors;

let now = 0;
const verify = createGrantCheck({
  ...file,
  keys: createLocalJWKSet(file.jwks),
  isInForceAt: (time) => time < file.ruleSetEnds * 1_000,
  now: () => now,
});

describe('asked in order', () => {
  test.each(file.vectors)('$name', async (vector) => {
    now = vector.now;
    expect(await answer(vector)).toEqual(vector.answer);
  });
});

async function answer({ authorization, body }: Vectors['vectors'][number]): Promise<object> {
  try {
    const { actor, organisation } = (await verify(authorization ?? undefined))(Buffer.from(body));
    return { granted: { actor, organisation } };
  } catch (error) {
    if (error instanceof Refusal) return { status: toProblem(error.code).status, code: error.code };
    throw error;
  }
}

test('every code that a grant can be refused by is among them, but for keys that cannot be read', () => {
  const codes = new Set(file.vectors.map(({ answer: said }) => ('code' in said ? said.code : 'granted')));
  expect([...codes].toSorted()).toEqual([
    'GRANT_BODY_MISMATCH',
    'GRANT_EXPIRED',
    'GRANT_INVALID',
    'GRANT_MISSING',
    'GRANT_REPLAYED',
    'RULE_SET_ENDED',
    'RULE_SET_MISMATCH',
    'granted',
  ]);
});

test('the key is named by its thumbprint (RFC 7638)', async () => {
  const [key] = file.jwks.keys;
  expect(await calculateJwkThumbprint(key ?? {})).toBe(key?.kid);
});
