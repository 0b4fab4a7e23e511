/** Monitoring with a reason and an end: public task and consent still carry, vital interest no more (A 7; obligation 47). */
import { BY_CONSENT, CONFLICT_OF_DUTIES, municipalTask, VITAL_INTEREST } from '../bases.js';
import { consent } from '../consents.js';
import { noticesFor, sharing, takenUpNotices } from '../contributions.js';
import { Draft, type Household } from '../draft.js';
import { debt, mentalHealth, talis } from '../items.js';
import { SEAT } from '../recipients.js';

export const h11: Household = (clock) => {
  const draft = new Draft('h11', clock);
  const a = draft.person('a', { name: 'Gijs Dagdroom-Kattenstaart', age: 63, tenantOf: ['talis'] });
  const both = { purposes: ['PLAN_AND_DIRECTION', 'NUISANCE_REDUCTION'] } as const;
  const share = sharing(draft, 'MONITORING', -30);
  const shareToday = sharing(draft, 'MONITORING', 0, -12);

  const ordinary = [
    share(talis('NUISANCE_REPORTS'), [a], [SEAT.police], BY_CONSENT, both),
    share(talis('NUISANCE_REPORTS'), [a], [SEAT.socialWork], BY_CONSENT),
    share(debt('DEBT_KNOWN'), [a], [SEAT.direction], municipalTask('DEBT_COUNSELLING')),
  ];
  const urgent = shareToday(mentalHealth('CRISIS_AGREEMENT'), [a], [SEAT.socialWork], VITAL_INTEREST, {
    until: draft.at(0, 60),
    secrecyLift: CONFLICT_OF_DUTIES,
    classGround: { SPECIAL: 'A9_2_C' },
  });

  return draft.finish({
    ward: 'dukenburg',
    address: 'Fictieve Zwaluwtong 7',
    scenario:
      'Monitoring for half a year: the agreed nuisance reports still flow, to the police for both purposes; vital interest is no basis here.',
    phase: 'MONITORING',
    since: -40,
    persons: [a],
    team: [
      draft.member('talis-member', -200),
      draft.member('police-member', -200),
      draft.member('case-manager', -200),
      draft.member('mental-health-member', -200),
      draft.member('debt-counsellor', -200),
    ],
    caseManager: 'case-manager',
    referrals: ['DEBT_COUNSELLING'],
    monitoring: { until: draft.clock.day(140), reasonGiven: true },
    contributions: [...ordinary, urgent],
    consents: [consent(draft, 'nuisance', a, -45, [talis('NUISANCE_REPORTS')], [SEAT.police, SEAT.socialWork], both)],
    notices: [...noticesFor(draft, [...ordinary, urgent], -39), ...takenUpNotices(draft, [a], 'sterker', -190)],
  });
};
