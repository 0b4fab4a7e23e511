/**
 * The case manager meets the household and asks for consent: until then she gets what she needs to reach them and no
 * more. Wmo and debt counselling of one municipality are strangers too (A 4; obligations 40, 42).
 */
import { municipalTask } from '../bases.js';
import { noticesFor, sharing } from '../contributions.js';
import { Draft, type Household } from '../draft.js';
import { talis, wmo } from '../items.js';
import { SEAT } from '../recipients.js';

export const h05: Household = (clock) => {
  const draft = new Draft('h05', clock);
  const a = draft.person('a', { name: 'Henk Verhaal-Rietkraag', age: 61, tenantOf: ['talis'] });
  const share = sharing(draft, 'ASSIGNMENT', -4);

  const contributions = [
    share(talis('NAME'), [a], [SEAT.socialWork], municipalTask('WMO')),
    share(talis('KNOWN'), [a], [SEAT.socialWork], municipalTask('WMO')),
    share(wmo('WMO_KNOWN'), [a], [SEAT.direction, SEAT.debt], municipalTask('WMO')),
  ];

  return draft.finish({
    ward: 'dukenburg',
    address: 'Fictieve Lisdoddehof 8',
    scenario: 'Assignment, before any consent: the case manager gets the name to introduce herself, nothing else.',
    phase: 'ASSIGNMENT',
    since: -5,
    persons: [a],
    team: [
      draft.member('talis-member', -5),
      draft.member('case-manager', -5),
      draft.member('debt-counsellor', -5),
      draft.member('wmo-member', -5),
    ],
    caseManager: 'case-manager',
    needs: ['WMO'],
    contributions,
    notices: noticesFor(draft, contributions, -5),
  });
};
