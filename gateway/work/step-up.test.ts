import { describe, expect, test } from '@jest/globals';
import { BASES, type Basis, LIFTS, type SecrecyLift } from '../../policy/index.js';
import { isEmergency } from '../../policy/work/index.js';
import { attestsEmergency, requireRecentSignIn } from './step-up.js';

const NOW = new Date('2026-11-26T10:00:00Z');
const identity = { issuer: 'https://issuer.example', subject: 'sub-1', expiresAt: new Date('2026-11-26T10:10:00Z') };
const VITAL = { basis: { kind: 'VITAL_INTEREST' } };

function codeAfter(seconds: number | undefined, input = VITAL as object): string {
  const signedIn = seconds === undefined ? {} : { authenticatedAt: new Date(NOW.getTime() - seconds * 1_000) };
  try {
    requireRecentSignIn({ ...input }, { ...identity, ...signedIn }, NOW, 300);
    return 'goes on';
  } catch (error) {
    return String((error as { code: unknown }).code);
  }
}

describe('an emergency', () => {
  test('is what the law calls one, for every basis and lift', () => {
    for (const kind of BASES) {
      for (const lift of [null, ...LIFTS]) {
        const secrecyLift = lift === null ? null : ({ kind: lift } as SecrecyLift);
        const shared = { basis: { kind } as Basis, secrecyLift };
        expect([kind, lift, attestsEmergency({ ...shared })]).toEqual([kind, lift, isEmergency(shared)]);
      }
    }
  });

  test('is none where there is no basis or lift at all', () => {
    for (const input of [
      {},
      { basis: null, secrecyLift: null },
      { basis: 'VITAL_INTEREST' },
      { basis: [VITAL.basis] },
    ]) {
      expect(attestsEmergency(input)).toBe(false);
    }
  });
});

describe('requireRecentSignIn', () => {
  // biome-ignore format: a table
  const cases = [
    { seconds: 0,         says: 'goes on' },
    { seconds: 300,       says: 'goes on' },
    { seconds: 301,       says: 'STEP_UP_NEEDED' },
    { seconds: 36_000,    says: 'STEP_UP_NEEDED' },
    { seconds: undefined, says: 'STEP_UP_NEEDED' },
    { seconds: -5,        says: 'goes on' },
    { seconds: -6,        says: 'STEP_UP_NEEDED' },
  ] as const;
  test.each(cases)('signed in $seconds seconds ago: $says', ({ seconds, says }) => {
    expect(codeAfter(seconds)).toBe(says);
    expect(codeAfter(seconds, { secrecyLift: { kind: 'CONFLICT_OF_DUTIES' } })).toBe(says);
    expect(codeAfter(seconds, { basis: { kind: 'CONSENT' } })).toBe('goes on');
  });

  test('says how recent it must be, as RFC 9470 has it', () => {
    expect(() => requireRecentSignIn(VITAL, identity, NOW, 60)).toThrow(
      expect.objectContaining({
        httpStatus: 401,
        headers: {
          'www-authenticate': 'Bearer realm="regietafel", error="insufficient_user_authentication", max_age="60"',
        },
      }),
    );
  });
});
