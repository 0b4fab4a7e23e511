/**
 * A conflict of duties: the bound professional speaks without consent, to few and for three days at most. It lifts the
 * secrecy, not the ban on health data for those who give no care (P 2, P 5; obligations 70, 90).
 */
import { CONFLICT_OF_DUTIES, careTask } from '../bases.js';
import { noticesFor, sharing, takenUpNotices } from '../contributions.js';
import { Draft, type Household } from '../draft.js';
import { mentalHealth, publicHealth } from '../items.js';
import { SEAT } from '../recipients.js';

export const h07: Household = (clock) => {
  const draft = new Draft('h07', clock);
  const a = draft.person('a', { name: 'Wout Gedicht-Korenbloem', age: 44, tenantOf: ['portaal'] });
  const shareNow = sharing(draft, 'APPROACH', 0, -12);
  const shareLastWeek = sharing(draft, 'APPROACH', -7);
  const duty = {
    secrecyLift: CONFLICT_OF_DUTIES,
    classGround: { SPECIAL: 'A9_2_H' },
    classLaw: 'WVGGZ',
  } as const;

  const contributions = [
    shareNow(mentalHealth('CRISIS_AGREEMENT'), [a], [SEAT.socialWork, SEAT.police], careTask('WMO', 'WVGGZ'), {
      ...duty,
      until: draft.at(0, 60),
    }),
    shareLastWeek(mentalHealth('OUTREACH'), [a], [SEAT.socialWork], careTask('WMO', 'WVGGZ'), {
      ...duty,
      until: draft.at(-4),
    }),
    shareNow(publicHealth('KNOWN'), [a], [SEAT.socialWork], careTask('WMO', 'WVGGZ')),
  ];

  return draft.finish({
    ward: 'lindenholt',
    address: 'Fictieve Weegbreepad 19',
    scenario:
      'Conflict of duties: the case manager hears of a crisis for three days, the police do not; the GGD was not called in.',
    phase: 'APPROACH',
    since: -25,
    persons: [a],
    team: [
      draft.member('case-manager', -30),
      draft.member('mental-health-member', -30),
      draft.member('police-member', -30),
      draft.member('portaal-member', -30),
      draft.member('public-health-member', -30),
    ],
    caseManager: 'case-manager',
    referrals: ['WMO'],
    contributions,
    notices: [...noticesFor(draft, contributions, -8), ...takenUpNotices(draft, [a], 'sterker', -24)],
  });
};
