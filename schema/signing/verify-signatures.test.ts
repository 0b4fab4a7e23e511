/** What counts as a signature, and every way in which one counts for nothing. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { CompactSign } from 'jose';
import { loadRuleSet } from '../rule-set/index.js';
import { SIGNATURE_TYP, type SigningKey } from './signature.js';
import { LATER, makeSigners, SIGNED_AT, type Signers } from './testing/signers.js';
import { REASONS, type Reason, verifySignatures } from './verify-signatures.js';

const ruleSet = loadRuleSet();
let signers: Signers;
beforeAll(async () => {
  signers = await makeSigners();
});
afterAll(() => signers.close());

const verify = (...texts: readonly unknown[]) => verifySignatures(texts, ruleSet, signers.registered, LATER);

/** Any bytes under any header, by the key of talis unless said otherwise. */
function signBytes(payload: unknown, header: object = {}, key: SigningKey = signers.of('talis')): Promise<string> {
  const text = typeof payload === 'string' ? payload : JSON.stringify(payload);
  return new CompactSign(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: 'EdDSA', kid: key.kid, typ: SIGNATURE_TYP, ...header })
    .sign(key.key, { crit: { later: true } });
}

/** The payload in its canonical order. */
const payload = () => ({
  contentHash: ruleSet.hash,
  organisation: 'talis',
  ruleSetVersion: ruleSet.version,
  signedAt: SIGNED_AT,
  type: 'accept',
});

describe('a signature by a registered key over this rule set', () => {
  test.each(['accept', 'reject', 'revoke'] as const)('%s is valid, and says what was signed', async (type) => {
    const { valid, ignored } = await verify(await signers.sign('talis', { type }));
    expect(ignored).toEqual([]);
    expect(valid).toEqual([{ ...payload(), type }]);
  });

  test('may be made by any JWS library', async () => {
    expect((await verify(await signBytes(payload()))).valid).toHaveLength(1);
  });

  test('may be dated this very moment', async () => {
    const signedAt = new Date(LATER).toISOString();
    expect((await verify(await signers.sign('talis', { signedAt }))).valid).toHaveLength(1);
  });
});

describe('counts for nothing', () => {
  const flip = (text: string): string => (text.endsWith('A') ? `${text.slice(0, -1)}B` : `${text.slice(0, -1)}A`);
  const tamper = (text: string, part: 0 | 1 | 2): string => {
    const parts = text.split('.');
    // Not its last digit: bits beyond the last byte are no part of the signature.
    parts[part] = `${flip((parts[part] ?? '').slice(0, -8))}${(parts[part] ?? '').slice(-8)}`;
    return parts.join('.');
  };

  // biome-ignore format: a table
  const cases: readonly { what: string; reason: Reason; make: () => Promise<unknown> | unknown }[] = [
    { what: 'a number',                            reason: 'MALFORMED',          make: () => 7 },
    { what: 'an object that reads as a signature', reason: 'MALFORMED',          make: async () => ({ toString: await signers.sign('talis') }) },
    { what: 'an empty text',                       reason: 'MALFORMED',          make: () => '' },
    { what: 'a text without points',               reason: 'MALFORMED',          make: () => 'accept' },
    { what: 'no algorithm',                        reason: 'MALFORMED',          make: () => `${Buffer.from(JSON.stringify({ alg: 'none', typ: SIGNATURE_TYP, kid: signers.of('talis').kid })).toString('base64url')}.e30.` },
    { what: 'another algorithm of the same key',   reason: 'MALFORMED',          make: () => signBytes(payload(), { alg: 'Ed25519' }) },
    { what: 'a token of the same key',             reason: 'MALFORMED',          make: () => signBytes(payload(), { typ: 'JWT' }) },
    { what: 'one that does not say what it is',    reason: 'MALFORMED',          make: () => signBytes(payload(), { typ: undefined }) },
    { what: 'one that names no key',               reason: 'MALFORMED',          make: () => signBytes(payload(), { kid: undefined }) },
    { what: 'a payload that is no JSON',           reason: 'MALFORMED',          make: () => signBytes('accept') },
    { what: 'a payload in another order',          reason: 'MALFORMED',          make: () => signBytes(Object.fromEntries(Object.entries(payload()).reverse())) },
    { what: 'a payload that says a thing twice',   reason: 'MALFORMED',          make: () => signBytes(JSON.stringify(payload()).replace('{', '{"type":"reject",')) },
    { what: 'a payload with more in it',           reason: 'MALFORMED',          make: () => signBytes({ ...payload(), unless: 'we say so' }) },
    { what: 'a payload with less in it',           reason: 'MALFORMED',          make: () => signBytes({ ...payload(), signedAt: undefined }) },
    { what: 'a type that is none',                 reason: 'MALFORMED',          make: () => signBytes({ ...payload(), type: 'abstain' }) },
    { what: 'a body outside the covenant',         reason: 'MALFORMED',          make: () => signBytes({ ...payload(), organisation: 'bank' }) },
    { what: 'a time that is none',                 reason: 'MALFORMED',          make: () => signBytes({ ...payload(), signedAt: 'yesterday' }) },
    { what: 'a hash that is none',                 reason: 'MALFORMED',          make: () => signBytes({ ...payload(), contentHash: 'sha256:' }) },
    { what: 'an extension nobody knows',           reason: 'FORGED',             make: () => signBytes(payload(), { crit: ['later'], later: true }) },
    { what: 'a key nobody registered',             reason: 'UNREGISTERED_KEY',   make: () => signers.sign('talis', {}, signers.stranger) },
    { what: 'a registered name over another key',  reason: 'FORGED',             make: () => signBytes(payload(), { kid: signers.of('talis').kid }, signers.stranger) },
    { what: 'a changed payload',                   reason: 'FORGED',             make: async () => tamper(await signers.sign('talis'), 1) },
    { what: 'a changed signature',                 reason: 'FORGED',             make: async () => tamper(await signers.sign('talis'), 2) },
    { what: 'the name of another organisation',    reason: 'OTHER_ORGANISATION', make: () => signers.sign('politie', {}, signers.of('talis')) },
    { what: 'another hash',                        reason: 'OTHER_RULE_SET',     make: () => signers.sign('talis', { contentHash: `sha256:${'0'.repeat(64)}` }) },
    { what: 'another version of this hash',        reason: 'OTHER_RULE_SET',     make: () => signers.sign('talis', { ruleSetVersion: '1.0.0' }) },
    { what: 'a time that has not come',            reason: 'IN_THE_FUTURE',      make: () => signers.sign('talis', { signedAt: new Date(LATER + 1).toISOString() }) },
  ];

  test.each(cases)('$what: $reason', async ({ make, reason }) => {
    const { valid, ignored } = await verify(await make());
    expect(valid).toEqual([]);
    expect(ignored.map((one) => [one.number, one.reason])).toEqual([[1, reason]]);
  });

  test('the same a second time, to the letter or anew; a refusal beside an acceptance is another thing', async () => {
    const first = await signers.sign('talis');
    const anew = await signers.sign('talis', { signedAt: '2026-11-21T09:00:00Z' });
    const { valid, ignored } = await verify(first, first, anew, await signers.sign('talis', { type: 'revoke' }));
    expect(valid.map(({ type }) => type)).toEqual(['accept', 'revoke']);
    expect(ignored).toEqual([
      { number: 2, organisation: 'talis', reason: 'DUPLICATE' },
      { number: 3, organisation: 'talis', reason: 'DUPLICATE' },
    ]);
  });

  test('whose it is, is told where its key says so, and never by its word alone', async () => {
    const { ignored } = await verify(
      await signers.sign('politie', {}, signers.of('talis')),
      await signers.sign('politie', {}, signers.stranger),
    );
    expect(ignored.map(({ organisation }) => organisation)).toEqual(['talis', null]);
  });

  test('every reason has its case', () => {
    const tried = new Set<string>([...cases.map(({ reason }) => reason), 'DUPLICATE']);
    expect(Object.keys(REASONS).filter((reason) => !tried.has(reason))).toEqual([]);
  });
});
