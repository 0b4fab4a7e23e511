/** Who knows this household? Those who do weigh for themselves what the team needs to decide (A 3; obligation 35). */
import { furtherProcessing } from '../bases.js';
import { noticesFor, sharing } from '../contributions.js';
import { Draft, type Household } from '../draft.js';
import { childProtection, debt, police, talis } from '../items.js';
import { SEAT } from '../recipients.js';

export const h04: Household = (clock) => {
  const draft = new Draft('h04', clock);
  const a = draft.person('a', { name: 'Fleur Fabel-Moerasbes', age: 45, tenantOf: ['talis'] });
  const b = draft.person('b', { name: 'Guus Fabel-Moerasbes', age: 47, tenantOf: ['talis'] });
  const c = draft.person('c', { name: 'Loes Fabel-Moerasbes', age: 15 });
  const share = sharing(draft, 'INQUIRY', -6);
  const basis = furtherProcessing('INQUIRY');
  const onDecision = furtherProcessing('INQUIRY', 'besluit-2026-0098');

  const contributions = [
    share(talis('KNOWN'), [a, b], [SEAT.debt, SEAT.direction], basis),
    share(talis('RENT_ARREARS'), [a, b], [SEAT.debt, SEAT.direction], basis),
    share(talis('NUISANCE_REPORTS'), [a, b], [SEAT.police], furtherProcessing('INQUIRY', null, { obstacle: true })),
    share(debt('DEBT_KNOWN'), [a], [SEAT.talis, SEAT.direction], basis),
    share(debt('DEBTS'), [a], [SEAT.direction], basis),
    share(police('CALL_OUTS'), [b], [SEAT.talis], onDecision),
    share(police('CALL_OUTS'), [b], [SEAT.direction], basis),
    share(childProtection('KNOWN'), [c], [SEAT.socialWork], basis),
  ];

  return draft.finish({
    ward: 'dukenburg',
    address: 'Fictieve Vogelmuur 101',
    scenario:
      'Inquiry: content may be weighed in. Police data without a decision and youth data without a lift are not.',
    phase: 'INQUIRY',
    since: -9,
    persons: [a, b, c],
    contributions,
    notices: noticesFor(draft, contributions, -8),
  });
};
