/**
 * I29: a rule set is in force exactly when every organisation has a valid accept and none a valid reject or revoke. Over random sets of
 * true and false signatures, against what was drawn. Each signature is made and checked once; how they count together is tried for
 * every set, and for some sets all of it from their texts on. Seeds are fixed.
 */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ORGANISATIONS, type Organisation } from '../../policy/index.js';
import { loadRuleSet } from '../rule-set/index.js';
import { SIGNATURE_TYPES, type SignatureType } from './signature.js';
import { LATER, makeSigners, type Signers } from './testing/signers.js';
import { judgeSignatures } from './verdict.js';
import { type CheckedSignature, checkSignature, verifySignatures, weighSignatures } from './verify-signatures.js';

const ruleSet = loadRuleSet();
const RUNS = 10_000;

/** The ways of signing; all but the first are worth nothing. */
const WAYS = [
  'TRUE',
  'FORGED',
  'UNREGISTERED',
  'FOR_ANOTHER',
  'OTHER_HASH',
  'OTHER_VERSION',
  'FUTURE',
  'BROKEN',
] as const;
type Way = (typeof WAYS)[number];

interface Drawn {
  readonly organisation: Organisation;
  readonly type: SignatureType;
  readonly way: Way;
}

let signers: Signers;
const pool = new Map<string, string>();
const checked = new Map<string, CheckedSignature>();
const keyOf = ({ organisation, type, way }: Drawn): string => `${organisation} ${type} ${way}`;

beforeAll(async () => {
  signers = await makeSigners();
  for (const organisation of ORGANISATIONS) {
    for (const type of SIGNATURE_TYPES) {
      for (const way of WAYS) pool.set(keyOf({ organisation, type, way }), await make({ organisation, type, way }));
    }
  }
  for (const [key, text] of pool) checked.set(key, await checkSignature(text, signers.registered));
}, 60_000);
afterAll(() => signers.close());

async function make({ organisation, type, way }: Drawn): Promise<string> {
  const other = organisation === 'talis' ? 'politie' : 'talis';
  const text = await signers.sign(
    organisation,
    { type, ...CHANGES[way] },
    way === 'UNREGISTERED' ? signers.stranger : undefined,
  );
  switch (way) {
    case 'FORGED':
      // The payload of one under the signature of another.
      return [
        ...text.split('.').slice(0, 2),
        (await signers.sign(organisation, { signedAt: '2026-11-01T00:00:00Z' })).split('.')[2],
      ].join('.');
    case 'FOR_ANOTHER':
      return signers.sign(organisation, { type }, signers.of(other));
    case 'BROKEN':
      return text.slice(0, -5);
    default:
      return text;
  }
}

const CHANGES: { readonly [name in Way]?: object } = {
  OTHER_HASH: { contentHash: `sha256:${'0'.repeat(64)}` },
  OTHER_VERSION: { ruleSetVersion: '1.9.9' },
  FUTURE: { signedAt: '2026-12-24T00:00:00Z' },
};

/** What was drawn decides, with nothing known of keys or bytes. */
function isInForce(drawn: readonly Drawn[]): boolean {
  const signed = (organisation: Organisation, type: SignatureType) =>
    drawn.some((one) => one.way === 'TRUE' && one.organisation === organisation && one.type === type);
  return ORGANISATIONS.every(
    (organisation) =>
      signed(organisation, 'accept') && !signed(organisation, 'reject') && !signed(organisation, 'revoke'),
  );
}

const organisation = fc.constantFrom(...ORGANISATIONS);
const anything: fc.Arbitrary<Drawn> = fc.record({
  organisation,
  type: fc.constantFrom(...SIGNATURE_TYPES),
  way: fc.constantFrom(...WAYS),
});
/** Nearly all sets have most accepts, so that one signature more or less decides. */
const accepts = fc
  .oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 2, arbitrary: fc.array(organisation, { maxLength: 2 }) })
  .map((without: readonly Organisation[]) => ORGANISATIONS.filter((one) => !without.includes(one)))
  .map((names) => names.map((name): Drawn => ({ organisation: name, type: 'accept', way: 'TRUE' })));
const sets = fc
  .tuple(
    accepts,
    fc.oneof({ weight: 2, arbitrary: fc.constant([]) }, { weight: 3, arbitrary: fc.array(anything, { maxLength: 4 }) }),
  )
  .chain(([most, more]) => fc.shuffledSubarray([...most, ...more], { minLength: most.length + more.length }));

function get<Value>(values: ReadonlyMap<string, Value>, drawn: Drawn): Value {
  const value = values.get(keyOf(drawn));
  if (value === undefined) throw new Error(`Nobody made ${keyOf(drawn)}.`);
  return value;
}

const judge = (drawn: readonly Drawn[]) =>
  judgeSignatures(
    weighSignatures(
      drawn.map((one) => get(checked, one)),
      ruleSet,
      LATER,
    ),
  );

test('I29: in force ⇔ every organisation has a valid accept, and no valid reject or revoke', () => {
  const seen = { inForce: 0, not: 0 };
  fc.assert(
    fc.property(sets, (drawn) => {
      const verdict = judge(drawn);
      const expected = isInForce(drawn);
      seen[expected ? 'inForce' : 'not'] += 1;
      expect(verdict.isInForce).toBe(expected);
      const worth = new Set(drawn.filter(({ way }) => way === 'TRUE').map(keyOf));
      expect(verdict.ignored.length).toBe(drawn.length - worth.size);
    }),
    { numRuns: RUNS, seed: 29 },
  );
  // Neither side is a handful of cases.
  expect(Math.min(seen.inForce, seen.not)).toBeGreaterThan(RUNS / 5);
}, 60_000);

test('I29: the same from the texts on', async () => {
  await fc.assert(
    fc.asyncProperty(sets, async (drawn) => {
      const texts = drawn.map((one) => get(pool, one));
      const verdict = judgeSignatures(await verifySignatures(texts, ruleSet, signers.registered, LATER));
      expect(verdict.isInForce).toBe(isInForce(drawn));
      expect(verdict).toEqual(judge(drawn));
    }),
    { numRuns: 300, seed: 290 },
  );
}, 60_000);

test('I29: nothing brings back what a reject or a revoke ended, in whatever order they stand', () => {
  const type = fc.constantFrom<SignatureType>('reject', 'revoke');
  const refusal: fc.Arbitrary<Drawn> = fc.record({ organisation, type, way: fc.constant<Way>('TRUE') });
  fc.assert(
    fc.property(sets, refusal, fc.nat(), (drawn, refused, place) => {
      const at = place % (drawn.length + 1);
      const verdict = judge([...drawn.slice(0, at), refused, ...drawn.slice(at)]);
      expect(verdict.isInForce).toBe(false);
      expect([...verdict.rejected, ...verdict.revoked]).toContain(refused.organisation);
    }),
    { numRuns: RUNS, seed: 291 },
  );
}, 60_000);
