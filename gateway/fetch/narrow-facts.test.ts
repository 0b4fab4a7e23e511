import { describe, expect, test } from '@jest/globals';
import { narrowFacts } from './narrow-facts.js';

const team = (id: string, actor: string, organisation: string) => ({ id, actor, organisation, domain: 'X' });
const facts = {
  case: {
    id: 'c1',
    caseManager: 'p-9',
    team: [team('m1', 'p-1', 'talis'), team('m2', 'p-2', 'politie'), team('m3', 'p-3', 'pro-persona')],
  },
  persons: [{ id: 'a' }, { id: 'b' }],
  contributions: [{ id: 'k1', controller: 'pro-persona' }],
  consents: [
    {
      id: 't1',
      person: 'a',
      items: [
        { controller: 'politie', category: 'INCIDENTS' },
        { controller: 'pro-persona', category: 'IN_CARE' },
      ],
      recipients: [{ organisation: 'talis' }, { organisation: 'sterker' }],
      givenBy: [
        { role: 'SELF', organisation: null },
        { role: 'REPRESENTATIVE', organisation: 'sterker' },
      ],
      confirmedBy: ['pro-persona', 'politie'],
    },
    { id: 't2', person: 'a', items: [{ controller: 'pro-persona' }], recipients: [], givenBy: [], confirmedBy: [] },
    { id: 't3', person: 'b', items: [{ controller: 'politie' }], recipients: [], givenBy: [], confirmedBy: [] },
  ],
  notices: [
    { id: 'n1', kind: 'SHARING', person: 'a', controller: 'politie', recipients: ['talis', 'sterker'] },
    { id: 'n2', kind: 'SHARING', person: 'a', controller: 'pro-persona', recipients: ['talis'] },
    { id: 'n3', kind: 'TAKEN_UP', person: 'a', controller: 'sterker', recipients: [] },
  ],
  limits: [
    { id: 'l1', person: 'a', controller: null },
    { id: 'l2', person: 'a', controller: 'pro-persona' },
  ],
  onwardUse: [{ id: 'o1' }],
};

const police = { controllers: ['politie'], persons: new Set(['a']), actor: 'p-1', organisation: 'talis' };

describe('narrowFacts tells a partner only what it needs to decide (obligation 15, P 1)', () => {
  const narrowed = narrowFacts(facts, police);

  test('the reader and its own seat, and no other member of the team', () => {
    expect(narrowed.case).toMatchObject({ team: [{ id: 'm1' }, { id: 'm2' }], caseManager: null });
  });

  test('only the persons about whom something is asked', () => {
    expect(narrowed.persons).toEqual([{ id: 'a' }]);
  });

  test('of a consent its own items, the reader as recipient and its own confirmation', () => {
    expect(narrowed.consents).toEqual([
      expect.objectContaining({
        id: 't1',
        items: [{ controller: 'politie', category: 'INCIDENTS' }],
        recipients: [{ organisation: 'talis' }],
        confirmedBy: ['politie'],
      }),
    ]);
  });

  test('not a representative who does not count because a recipient is his own organisation (law §3)', () => {
    expect(narrowed.consents).toEqual([expect.objectContaining({ givenBy: [{ role: 'SELF', organisation: null }] })]);
  });

  test('its own notices and those of take-up', () => {
    expect(narrowed.notices).toMatchObject([{ id: 'n1', recipients: ['talis'] }, { id: 'n3' }]);
  });

  test('limits for all and for itself, and neither contributions nor onward use', () => {
    expect(narrowed.limits).toEqual([{ id: 'l1', person: 'a', controller: null }]);
    expect(narrowed.contributions).toEqual([]);
    expect(narrowed.onwardUse).toEqual([]);
  });

  test('nothing of another organisation stands anywhere in it, save who told the person of the take-up', () => {
    const text = JSON.stringify({ ...narrowed, notices: [] });
    expect(text).not.toMatch(/pro-persona|sterker/);
  });
});
