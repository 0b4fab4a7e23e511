/**
 * The case moved on two days ago. What was brought in for the phase before has died with it; who has not brought in
 * anew is silent, and silence is no. The police left the team and are not asked (P 5; obligations 24, 39, 76).
 */
import { municipalTask, policeTask } from '../bases.js';
import { consent } from '../consents.js';
import { noticesFor, sharing, takenUpNotices } from '../contributions.js';
import { Draft, type Household } from '../draft.js';
import { police, portaal, wmo } from '../items.js';
import { SEAT } from '../recipients.js';

export const h18: Household = (clock) => {
  const draft = new Draft('h18', clock);
  const a = draft.person('a', { name: 'Ömer Vondst-Dotterbloem', age: 33, tenantOf: ['portaal'] });
  const shareBefore = sharing(draft, 'ASSIGNMENT', -12);
  const share = sharing(draft, 'APPROACH', -1);

  const contributions = [
    shareBefore(portaal('RENT_ARREARS'), [a], [SEAT.socialWork], municipalTask('DEBT_COUNSELLING')),
    share(portaal('KNOWN'), [a], [SEAT.socialWork], municipalTask('DEBT_COUNSELLING')),
    share(police('KNOWN'), [a], [SEAT.socialWork], policeTask('DEBT_COUNSELLING', 'besluit-2026-0130')),
    share(wmo('WMO_KNOWN'), [a], [SEAT.socialWork], municipalTask('WMO')),
  ];

  return draft.finish({
    ward: 'hatert',
    address: 'Fictieve Cipresstraat 88',
    scenario:
      'A new phase: old contributions are gone, the police left the team, a task serves a referral nobody made.',
    phase: 'APPROACH',
    since: -2,
    persons: [a],
    team: [
      draft.member('portaal-member', -15),
      draft.member('case-manager', -15),
      draft.member('police-member', -15, -2),
    ],
    caseManager: 'case-manager',
    needs: ['DEBT_COUNSELLING'],
    referrals: ['DEBT_COUNSELLING'],
    contributions,
    consents: [
      consent(
        draft,
        'working-together',
        a,
        -10,
        [portaal('KNOWN'), portaal('RENT_ARREARS'), police('KNOWN'), wmo('WMO_KNOWN')],
        [SEAT.socialWork],
      ),
    ],
    notices: [...noticesFor(draft, contributions, -13), ...takenUpNotices(draft, [a], 'sterker', -14)],
  });
};
