/** The assignment of the case manager ends: what is left is knowing who is still there (A 8; obligation 48). */
import { BY_CONSENT, municipalTask } from '../bases.js';
import { consent } from '../consents.js';
import { noticesFor, sharing, takenUpNotices } from '../contributions.js';
import { Draft, type Household } from '../draft.js';
import { debt, portaal } from '../items.js';
import { SEAT } from '../recipients.js';

export const h13: Household = (clock) => {
  const draft = new Draft('h13', clock);
  const a = draft.person('a', { name: 'Dirk Mijmering-Waterlelie', age: 70, tenantOf: ['portaal'] });
  const share = sharing(draft, 'CLOSURE', -3);
  const contributions = [
    share(portaal('KNOWN'), [a], [SEAT.socialWork], BY_CONSENT),
    share(debt('DEBT_KNOWN'), [a], [SEAT.direction], municipalTask('DEBT_COUNSELLING')),
  ];

  return draft.finish({
    ward: 'lindenholt',
    address: 'Fictieve Maanzaad 54',
    scenario: 'Closure of the assignment: only who stays involved.',
    phase: 'CLOSURE',
    since: -5,
    persons: [a],
    team: [
      draft.member('portaal-member', -400),
      draft.member('case-manager', -400),
      draft.member('debt-counsellor', -400),
    ],
    caseManager: 'case-manager',
    referrals: ['DEBT_COUNSELLING'],
    contributions,
    consents: [consent(draft, 'closing', a, -10, [portaal('KNOWN')], [SEAT.socialWork])],
    notices: [...noticesFor(draft, contributions, -4), ...takenUpNotices(draft, [a], 'sterker', -380)],
  });
};
