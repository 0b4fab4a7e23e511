/**
 * A life in danger: every other ground has failed, so the crisis agreement goes out for three days at most, past the
 * restriction she asked for; nothing else does, and its own controller waits (P 2, P 5; obligations 61, 93).
 */
import { BY_CONSENT, CONFLICT_OF_DUTIES, LIFTED_BY_CONSENT, VITAL_INTEREST } from '../bases.js';
import { consent, limit } from '../consents.js';
import { deferred, noticesFor, sharing, sharingNotice, takenUpNotices } from '../contributions.js';
import { Draft, type Household } from '../draft.js';
import { mentalHealth } from '../items.js';
import { SEAT } from '../recipients.js';

export const h08: Household = (clock) => {
  const draft = new Draft('h08', clock);
  const a = draft.person('a', { name: 'Anouk Sprookje-Duindoorn', age: 31, tenantOf: ['talis'] });
  const shareToday = sharing(draft, 'APPROACH', 0, -12);
  const shareBefore = sharing(draft, 'APPROACH', -20);

  const vital = shareToday(mentalHealth('CRISIS_AGREEMENT'), [a], [SEAT.socialWork, SEAT.police], VITAL_INTEREST, {
    until: draft.at(0, 60),
    secrecyLift: CONFLICT_OF_DUTIES,
    classGround: { SPECIAL: 'A9_2_C' },
  });
  const known = shareBefore(mentalHealth('KNOWN'), [a], [SEAT.socialWork], BY_CONSENT, {
    secrecyLift: LIFTED_BY_CONSENT,
    classGround: { SPECIAL: 'A9_2_A' },
  });
  const later = sharingNotice(draft, a.id, 'pro-persona', ['CRISIS_AGREEMENT'], ['sterker', 'politie'], -1);

  return draft.finish({
    ward: 'hatert',
    address: 'Fictieve Egelantierplein 5',
    scenario: 'Vital interest: police and case manager get the crisis agreement although she restricted the rest.',
    phase: 'APPROACH',
    since: -30,
    persons: [a],
    team: [
      draft.member('case-manager', -40),
      draft.member('mental-health-member', -40),
      draft.member('police-member', -40),
      draft.member('talis-member', -40),
    ],
    caseManager: 'case-manager',
    referrals: ['WMO'],
    contributions: [vital, known],
    consents: [
      consent(draft, 'care', a, -25, [mentalHealth('KNOWN')], [SEAT.socialWork], {
        covers: ['PROCESSING', 'CROSS_DOMAIN', 'SECRECY'],
        confirmedBy: ['pro-persona'],
      }),
    ],
    notices: [
      ...noticesFor(draft, [known], -25),
      deferred(later, draft, -1, 13),
      ...takenUpNotices(draft, [a], 'sterker', -29),
    ],
    limits: [limit(draft, 'RESTRICTION', a, 'pro-persona', -3)],
  });
};
