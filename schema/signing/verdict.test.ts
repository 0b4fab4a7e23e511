import { describe, expect, test } from '@jest/globals';
import { ORGANISATIONS, type Organisation } from '../../policy/index.js';
import type { SignaturePayload, SignatureType } from './signature.js';
import { explainIgnored, explainVerdict, judgeSignatures } from './verdict.js';

const sign = (organisation: Organisation, type: SignatureType = 'accept'): SignaturePayload => ({
  contentHash: 'sha256:aa',
  ruleSetVersion: '2.0.0',
  type,
  organisation,
  signedAt: '2026-11-20T09:00:00Z',
});
const all = ORGANISATIONS.map((organisation) => sign(organisation));
const without = (...names: readonly Organisation[]) => all.filter(({ organisation }) => !names.includes(organisation));
const judge = (valid: readonly SignaturePayload[]) => judgeSignatures({ valid, ignored: [] });

describe('a rule set is in force', () => {
  test('when all twelve have accepted it', () => {
    const verdict = judge(all);
    expect(verdict.isInForce).toBe(true);
    expect(verdict.accepted).toHaveLength(12);
    expect(explainVerdict(verdict)).toBeNull();
  });

  // biome-ignore format: a table
  const cases: readonly { valid: readonly SignaturePayload[]; says: string }[] = [
    { valid: [],                                                             says: 'gemeente-nijmegen, talis, portaal, standvast-wonen, woongenoot, de-gemeenschap, mooiland, politie, jeugdbescherming-gelderland, pro-persona, sterker and ggd-gelderland-zuid have not accepted it' },
    { valid: without('mooiland'),                                            says: 'mooiland has not accepted it' },
    { valid: without('talis', 'politie'),                                    says: 'talis and politie have not accepted it' },
    { valid: [...without('politie'), sign('politie', 'reject')],             says: 'politie rejected it' },
    { valid: [...all, sign('politie', 'reject')],                            says: 'politie rejected it' },
    { valid: [sign('politie', 'revoke'), ...all],                            says: 'politie revoked it' },
    { valid: [...without('politie'), sign('politie', 'revoke')],             says: 'politie revoked it' },
    { valid: [...all, sign('politie', 'reject'), sign('politie', 'revoke')], says: 'politie rejected it; politie revoked it' },
    { valid: [...without('talis'), sign('sterker', 'reject')],               says: 'talis has not accepted it; sterker rejected it' },
  ];

  test.each(cases)('and not: $says', ({ valid, says }) => {
    const verdict = judge(valid);
    expect(verdict.isInForce).toBe(false);
    expect(explainVerdict(verdict)).toBe(says);
  });

  test('who refuses is not among those who accepted, nor among the missing', () => {
    const verdict = judge([...all, sign('politie', 'revoke')]);
    expect(verdict.accepted).not.toContain('politie');
    expect(verdict.missing).toEqual([]);
    expect(verdict.revoked).toEqual(['politie']);
  });
});

test('what counts for nothing is said with its place, and with its owner where that is certain', () => {
  expect(explainIgnored({ number: 3, organisation: 'talis', reason: 'OTHER_RULE_SET' })).toBe(
    'Signature 3 of talis counts for nothing: it is over another rule set.',
  );
  expect(explainIgnored({ number: 1, organisation: null, reason: 'FORGED' })).toBe(
    'Signature 1 counts for nothing: its key did not make it.',
  );
});
