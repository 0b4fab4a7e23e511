/**
 * Does the signal belong in the team? Only that there is something, never what; health data only with consent, even
 * "that" someone is in care (A 2; obligations 31, 65).
 */
import { CONFLICT_OF_DUTIES, furtherProcessing, LIFTED_BY_CONSENT } from '../bases.js';
import { consent } from '../consents.js';
import { noticesFor, sharing } from '../contributions.js';
import { Draft, type Household } from '../draft.js';
import { debt, mentalHealth, police } from '../items.js';
import { SEAT } from '../recipients.js';

export const h03: Household = (clock) => {
  const draft = new Draft('h03', clock);
  const a = draft.person('a', { name: 'Teun Denkbeeld-Heideveld', age: 52, tenantOf: ['talis'] });
  const share = sharing(draft, 'ASSESSMENT', -4);
  const shareToday = sharing(draft, 'ASSESSMENT', 0, -12);
  const onDecision = furtherProcessing('ASSESSMENT', 'besluit-2026-0121');
  const basis = furtherProcessing('ASSESSMENT');

  const contributions = [
    share(police('KNOWN'), [a], [SEAT.talis, SEAT.socialWork, SEAT.direction], onDecision),
    share(police('NAME'), [a], [SEAT.talis, SEAT.socialWork, SEAT.direction], onDecision),
    // That there were call-outs goes out as a flag of the signal; what they were is content, and waits for A 3.
    share(police('CALL_OUTS'), [a], [SEAT.talis], onDecision),
    share(mentalHealth('KNOWN'), [a], [SEAT.socialWork], basis, {
      secrecyLift: LIFTED_BY_CONSENT,
      classGround: { SPECIAL: 'A9_2_A' },
    }),
    shareToday(mentalHealth('KNOWN'), [a], [SEAT.childProtection], basis, {
      secrecyLift: CONFLICT_OF_DUTIES,
      classGround: { SPECIAL: 'A9_2_H' },
      classLaw: 'WVGGZ',
      until: draft.at(0, 60),
    }),
    share(debt('KNOWN'), [a], [SEAT.talis], furtherProcessing('ASSESSMENT', null, { compatible: false })),
    share(debt('KNOWN'), [a], [SEAT.socialWork], basis),
  ];

  return draft.finish({
    ward: 'hatert',
    address: 'Fictieve Meidoornhof 27',
    scenario:
      'Assessment of a police signal: that-data only; care only by consent; an incompatible purpose is refused.',
    phase: 'ASSESSMENT',
    since: -6,
    persons: [a],
    contributions,
    consents: [
      consent(draft, 'care', a, -5, [mentalHealth('KNOWN')], [SEAT.socialWork], {
        covers: ['PROCESSING', 'SECRECY'],
        confirmedBy: ['pro-persona'],
      }),
    ],
    notices: noticesFor(draft, contributions, -5),
  });
};
