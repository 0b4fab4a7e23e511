/**
 * One household, two corporations, strangers to each other: Talis sees of Portaal what Portaal brings in for Talis, and
 * the other way round (C preamble; obligation 1).
 */
import { BY_CONSENT, municipalTask } from '../bases.js';
import { consent } from '../consents.js';
import { noticesFor, sharing, takenUpNotices } from '../contributions.js';
import { Draft, type Household } from '../draft.js';
import { portaal, talis } from '../items.js';
import { SEAT } from '../recipients.js';

export const h10: Household = (clock) => {
  const draft = new Draft('h10', clock);
  const a = draft.person('a', { name: 'Ineke Parabel-Hazelnoot', age: 41, tenantOf: ['talis'] });
  const b = draft.person('b', { name: 'Joop Parabel-Hazelnoot', age: 66, tenantOf: ['portaal'] });
  const share = sharing(draft, 'REVIEW', -11);

  const contributions = [
    share(portaal('KNOWN'), [b], [SEAT.talis, SEAT.socialWork], BY_CONSENT),
    share(portaal('RENT_ARREARS'), [b], [SEAT.talis], BY_CONSENT),
    share(talis('KNOWN'), [a], [SEAT.portaal, SEAT.socialWork], BY_CONSENT),
    share(talis('NUISANCE_REPORTS'), [a], [SEAT.portaal], BY_CONSENT),
    share(talis('RENT_ARREARS'), [a], [SEAT.socialWork], municipalTask('DEBT_COUNSELLING')),
  ];

  return draft.finish({
    ward: 'hatert',
    address: 'Fictieve Vuurdoornstraat 66',
    scenario: 'She rents from Talis, he from Portaal; each corporation sees of the other only what it was given.',
    phase: 'REVIEW',
    since: -14,
    persons: [a, b],
    team: [draft.member('talis-member', -70), draft.member('portaal-member', -70), draft.member('case-manager', -70)],
    caseManager: 'case-manager',
    referrals: ['DEBT_COUNSELLING'],
    contributions,
    consents: [
      // PROCESSING only: between two corporations nothing crosses a domain.
      consent(draft, 'corporations', b, -60, [portaal('KNOWN'), portaal('RENT_ARREARS')], [SEAT.talis], {
        covers: ['PROCESSING'],
      }),
      consent(draft, 'case-manager', b, -60, [portaal('KNOWN')], [SEAT.socialWork], { covers: ['PROCESSING'] }),
      consent(draft, 'corporations', a, -60, [talis('KNOWN'), talis('NUISANCE_REPORTS')], [SEAT.portaal], {
        covers: ['PROCESSING'],
      }),
      consent(draft, 'case-manager', a, -60, [talis('KNOWN'), talis('RENT_ARREARS')], [SEAT.socialWork]),
    ],
    notices: [...noticesFor(draft, contributions, -12), ...takenUpNotices(draft, [a, b], 'sterker', -65)],
  });
};
