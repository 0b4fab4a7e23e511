/** A consent taken back and one that ran out: what stood on them is gone at the next request (P 2; obligations 58, 60). */
import { BY_CONSENT, municipalTask, policeTask } from '../bases.js';
import { consent } from '../consents.js';
import { noticesFor, sharing, takenUpNotices } from '../contributions.js';
import { Draft, type Household } from '../draft.js';
import { debt, income, police, talis } from '../items.js';
import { SEAT } from '../recipients.js';

export const h09: Household = (clock) => {
  const draft = new Draft('h09', clock);
  const a = draft.person('a', { name: 'Ruud Luchtkasteel-Vlasveld', age: 57, tenantOf: ['talis'] });
  const b = draft.person('b', { name: 'Coby Luchtkasteel-Vlasveld', age: 55 });
  const share = sharing(draft, 'REVIEW', -9);
  const onDecision = policeTask('DEBT_COUNSELLING', 'besluit-2026-0077');

  const contributions = [
    share(talis('RENT_ARREARS'), [a], [SEAT.debt, SEAT.socialWork], municipalTask('DEBT_COUNSELLING')),
    share(police('CALL_OUTS'), [a], [SEAT.talis], onDecision),
    share(police('CALL_OUTS'), [b], [SEAT.talis], onDecision),
    share(income('INCOME_SUPPORT'), [a], [SEAT.socialWork], municipalTask('PARTICIPATION_ACT')),
    share(debt('DEBTS'), [b], [SEAT.socialWork], BY_CONSENT),
    share(debt('DEBT_KNOWN'), [b], [SEAT.socialWork], municipalTask('DEBT_COUNSELLING')),
  ];

  return draft.finish({
    ward: 'lindenholt',
    address: 'Fictieve Zeggepad 210',
    scenario: 'Review: he withdrew his consent for Talis and debt counselling, hers for debts has expired.',
    phase: 'REVIEW',
    since: -10,
    persons: [a, b],
    team: [
      draft.member('talis-member', -60),
      draft.member('police-member', -60),
      draft.member('case-manager', -60),
      draft.member('debt-counsellor', -60),
    ],
    caseManager: 'case-manager',
    referrals: ['DEBT_COUNSELLING', 'PARTICIPATION_ACT'],
    contributions,
    consents: [
      consent(draft, 'arrears', a, -50, [talis('RENT_ARREARS'), police('CALL_OUTS')], [SEAT.debt, SEAT.talis], {
        withdrawnAt: draft.at(-2),
      }),
      consent(draft, 'case-manager', a, -50, [talis('RENT_ARREARS'), income('INCOME_SUPPORT')], [SEAT.socialWork]),
      consent(draft, 'call-outs', b, -50, [police('CALL_OUTS')], [SEAT.talis]),
      consent(draft, 'debts', b, -50, [debt('DEBTS'), debt('DEBT_KNOWN')], [SEAT.socialWork], {
        expiresAt: draft.at(-1),
      }),
    ],
    notices: [...noticesFor(draft, contributions, -10), ...takenUpNotices(draft, [a, b], 'sterker', -55)],
  });
};
