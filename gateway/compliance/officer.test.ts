import { describe, expect, test } from '@jest/globals';
import { AUTHORISATIONS, authorise, NOW, ruleSet } from '../testing/open-server.js';
import { isComplianceOfficer } from './officer.js';

const asks = (...authorisations: readonly object[]) =>
  isComplianceOfficer({ actor: 'p-1', authorisations: authorisations as never }, ruleSet, NOW);

describe('a compliance officer', () => {
  test('is one by an authorisation of the college, among others too', () => {
    expect(asks(authorise('officer'))).toBe(true);
    expect(asks(authorise('member'), authorise('officer'))).toBe(true);
  });

  test('is screened up to and with the last day, as Amsterdam counts it', () => {
    const until = (screenedUntil: unknown, now = NOW) =>
      isComplianceOfficer({ actor: 'p-1', authorisations: [authorise('officer', { screenedUntil })] }, ruleSet, now);
    expect(until('2026-11-23')).toBe(true);
    expect(until('2026-11-23', new Date('2026-11-23T22:59:59Z'))).toBe(true);
    expect(until('2026-11-23', new Date('2026-11-23T23:00:00Z'))).toBe(false);
    expect(until('2026-11-22')).toBe(false);
    expect(until(null)).toBe(false);
    expect(until(undefined)).toBe(false);
    expect(until('2026-11-31')).toBe(false);
  });

  test.each(['director', 'member'] as const)('is no %s', (account) => {
    expect(asks(authorise(account))).toBe(false);
  });

  test.each([
    ['of another organisation', { organisation: 'politie' }],
    ['of a body outside the covenant', { organisation: 'bureau-toezicht' }],
    ['of another domain', { domain: 'WMO' }],
    ['of no domain', { domain: undefined }],
    ['by another word', { capacity: 'compliance_officer' }],
    ['without wards that can be read', { wards: 'hatert' }],
  ])('is nobody %s', (_what, changes) => {
    expect(asks({ ...authorise('officer'), ...changes })).toBe(false);
  });

  test('is nobody without authorisations, and not by two halves', () => {
    expect(asks()).toBe(false);
    expect(asks(authorise('officer', { screenedUntil: null }), authorise('member'))).toBe(false);
    expect(asks({ ...AUTHORISATIONS.officer })).toBe(false);
  });
});
