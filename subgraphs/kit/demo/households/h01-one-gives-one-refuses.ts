/**
 * The main case: one partner of a couple agrees that the team works together, the other refuses. What is about her is
 * shared as far as she said; what is about him stays with each controller (A 4; obligations 41, 42).
 */
import { BY_CONSENT, careTask, directlyInvolved, LIFTED_BY_CONSENT, municipalTask, policeTask } from '../bases.js';
import { consent, onwardUse, refusal } from '../consents.js';
import { noticesFor, sharing, takenUpNotices } from '../contributions.js';
import { Draft, type Household } from '../draft.js';
import { debt, mentalHealth, police, socialWork, talis, wmo } from '../items.js';
import { SEAT } from '../recipients.js';

export const h01: Household = (clock) => {
  const draft = new Draft('h01', clock);
  const a = draft.person('a', { name: 'Noor Fictief-Wilgenhof', age: 34, tenantOf: ['talis'] });
  const b = draft.person('b', { name: 'Bas Verzonnen-Zandkasteel', age: 38 });
  const c = draft.person('c', { name: 'Pip Fictief-Wilgenhof', age: 8 });
  const share = sharing(draft, 'APPROACH', -14);
  const onDecision = policeTask('WMO', 'besluit-2026-0114');
  const bySecrecyConsent = { secrecyLift: LIFTED_BY_CONSENT } as const;
  const careByConsent = { ...bySecrecyConsent, classGround: { SPECIAL: 'A9_2_A' } } as const;

  const contributions = [
    share(talis('KNOWN'), [a], [SEAT.police, SEAT.mentalHealth, SEAT.socialWork, SEAT.debt], BY_CONSENT),
    share(talis('RENT_ARREARS'), [a], [SEAT.socialWork, SEAT.debt], municipalTask('DEBT_COUNSELLING')),
    share(talis('NUISANCE_REPORTS'), [a], [SEAT.police, SEAT.socialWork], BY_CONSENT),
    share(talis('TENANCY'), [a], [SEAT.socialWork], BY_CONSENT),

    share(police('KNOWN'), [a], [SEAT.talis, SEAT.socialWork], onDecision),
    share(police('KNOWN'), [b], [SEAT.talis, SEAT.socialWork], onDecision),
    share(police('CALL_OUTS'), [a], [SEAT.talis, SEAT.socialWork], onDecision),
    share(police('CALL_OUTS'), [b], [SEAT.talis, SEAT.socialWork], onDecision),
    share(police('INCIDENTS'), [a], [SEAT.socialWork], onDecision, { classGround: { CRIMINAL: 'WPG_20' } }),

    share(debt('KNOWN'), [a], [SEAT.talis, SEAT.socialWork], municipalTask('DEBT_COUNSELLING')),
    share(debt('DEBT_KNOWN'), [a], [SEAT.talis, SEAT.socialWork], municipalTask('DEBT_COUNSELLING')),
    share(debt('DEBT_KNOWN'), [a], [SEAT.direction], municipalTask('DEBT_COUNSELLING'), {
      recordApproval: { field: 'DebtCounselling.known', recordAs: 'PROBLEM_OUTLINE', givenAt: draft.at(-13) },
    }),
    share(debt('DEBT_KNOWN'), [b], [SEAT.talis, SEAT.socialWork, SEAT.direction], municipalTask('DEBT_COUNSELLING')),
    share(debt('DEBTS'), [a], [SEAT.socialWork, SEAT.direction], municipalTask('DEBT_COUNSELLING')),
    share(wmo('WMO_KNOWN'), [a], [SEAT.socialWork, SEAT.direction], municipalTask('WMO')),
    share(wmo('PROVISIONS'), [a], [SEAT.socialWork, SEAT.debt], municipalTask('WMO')),

    share(mentalHealth('KNOWN'), [a], [SEAT.socialWork], BY_CONSENT, careByConsent),
    share(mentalHealth('KNOWN'), [b], [SEAT.socialWork], BY_CONSENT, careByConsent),
    share(mentalHealth('OUTREACH'), [a], [SEAT.socialWork], BY_CONSENT, careByConsent),
    share(mentalHealth('CRISIS_AGREEMENT'), [a], [SEAT.socialWork, SEAT.police], BY_CONSENT, careByConsent),

    share(socialWork('KNOWN'), [a], [SEAT.talis], BY_CONSENT, bySecrecyConsent),
    share(socialWork('GOALS'), [a], [SEAT.debt], BY_CONSENT, bySecrecyConsent),
    share(socialWork('TRAJECTORIES'), [a], [SEAT.mentalHealth], careTask('WMO'), {
      secrecyLift: directlyInvolved('mental-health-member'),
    }),
  ];

  const team = [SEAT.talis, SEAT.police, SEAT.mentalHealth, SEAT.socialWork, SEAT.debt];
  const consents = [
    consent(
      draft,
      'working-together',
      a,
      -18,
      [
        ...[talis('KNOWN'), talis('RENT_ARREARS'), talis('NUISANCE_REPORTS'), talis('TENANCY')],
        ...[police('KNOWN'), police('CALL_OUTS'), police('INCIDENTS')],
        ...[debt('KNOWN'), debt('DEBT_KNOWN'), debt('DEBTS'), wmo('WMO_KNOWN'), wmo('PROVISIONS')],
        socialWork('TRAJECTORIES'),
      ],
      team,
    ),
    consent(
      draft,
      'care',
      a,
      -17,
      [mentalHealth('KNOWN'), mentalHealth('OUTREACH'), mentalHealth('CRISIS_AGREEMENT')],
      [SEAT.socialWork, SEAT.police],
      { covers: ['PROCESSING', 'CROSS_DOMAIN', 'SECRECY'], confirmedBy: ['pro-persona'] },
    ),
    consent(draft, 'social-work', a, -17, [socialWork('KNOWN'), socialWork('GOALS')], [SEAT.talis, SEAT.debt], {
      covers: ['PROCESSING', 'CROSS_DOMAIN', 'SECRECY'],
      confirmedBy: ['sterker'],
    }),
    refusal(
      draft,
      b,
      -18,
      [
        ...[police('KNOWN'), police('CALL_OUTS'), police('INCIDENTS')],
        ...[debt('DEBT_KNOWN'), debt('DEBTS'), mentalHealth('KNOWN'), talis('NUISANCE_REPORTS')],
      ],
      team,
    ),
  ];

  return draft.finish({
    ward: 'hatert',
    address: 'Fictieve Kersenpit 12',
    scenario:
      'Two adults and a child of 8. She consents, he refuses: her data go to those she named, his stay where they are. ' +
      'Youth protection, Portaal and the GGD are not on the team.',
    phase: 'APPROACH',
    since: -20,
    persons: [a, b, c],
    team: [
      draft.member('talis-member', -30),
      draft.member('police-member', -30),
      draft.member('case-manager', -30),
      draft.member('mental-health-member', -28),
      draft.member('debt-counsellor', -30),
      draft.member('unscreened', -30),
    ],
    caseManager: 'case-manager',
    needs: ['WMO', 'DEBT_COUNSELLING'],
    referrals: ['WMO', 'DEBT_COUNSELLING'],
    contributions,
    consents,
    notices: [...noticesFor(draft, contributions, -18), ...takenUpNotices(draft, [a, b, c], 'sterker', -19)],
    onwardUse: [onwardUse(draft, talis('RENT_ARREARS'), [a], SEAT.debt, -10)],
  });
};
