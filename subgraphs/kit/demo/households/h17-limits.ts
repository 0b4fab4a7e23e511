/**
 * He objects to what the municipality does as a public task; she asked that everything about her stand still. His own
 * consent still carries what it covers (P 5, R; obligations 87, 93).
 */
import { BY_CONSENT, municipalTask } from '../bases.js';
import { consent, limit } from '../consents.js';
import { noticesFor, sharing, takenUpNotices } from '../contributions.js';
import { Draft, type Household } from '../draft.js';
import { debt, talis } from '../items.js';
import { SEAT } from '../recipients.js';

export const h17: Household = (clock) => {
  const draft = new Draft('h17', clock);
  const a = draft.person('a', { name: 'Arie Kronkel-Pinksterbloem', age: 50, tenantOf: ['talis'] });
  const b = draft.person('b', { name: 'Yvon Kronkel-Pinksterbloem', age: 49, represented: true });
  const share = sharing(draft, 'APPROACH', -16);

  const contributions = [
    share(debt('DEBT_KNOWN'), [a], [SEAT.talis], municipalTask('DEBT_COUNSELLING')),
    share(debt('DEBTS'), [a], [SEAT.talis], BY_CONSENT),
    share(debt('DEBT_KNOWN'), [b], [SEAT.talis], BY_CONSENT),
    share(talis('RENT_ARREARS'), [a], [SEAT.debt], municipalTask('DEBT_COUNSELLING')),
  ];

  return draft.finish({
    ward: 'dukenburg',
    address: 'Fictieve Langblad 15',
    scenario: 'An objection against the municipality and a restriction for everyone.',
    phase: 'APPROACH',
    since: -22,
    persons: [a, b],
    team: [draft.member('talis-member', -25), draft.member('debt-counsellor', -25), draft.member('case-manager', -25)],
    caseManager: 'case-manager',
    referrals: ['DEBT_COUNSELLING'],
    contributions,
    consents: [
      consent(draft, 'debts', a, -20, [debt('DEBT_KNOWN'), debt('DEBTS')], [SEAT.talis]),
      consent(draft, 'arrears', a, -20, [talis('RENT_ARREARS')], [SEAT.debt]),
      consent(draft, 'debts', b, -20, [debt('DEBT_KNOWN')], [SEAT.talis], {
        givenBy: [{ role: 'REPRESENTATIVE', organisation: null }],
      }),
    ],
    notices: [...noticesFor(draft, contributions, -18), ...takenUpNotices(draft, [a, b], 'sterker', -21)],
    limits: [limit(draft, 'OBJECTION', a, 'gemeente-nijmegen', -6), limit(draft, 'RESTRICTION', b, null, -6)],
  });
};
