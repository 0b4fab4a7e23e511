/** A closed case: the process dossier stays with the director and the assistant of the ward until it is destroyed. */
import { BY_CONSENT } from '../bases.js';
import { consent } from '../consents.js';
import { noticesFor, sharing, takenUpNotices } from '../contributions.js';
import { Draft, type Household } from '../draft.js';
import { talis } from '../items.js';
import { SEAT } from '../recipients.js';

export const h14: Household = (clock) => {
  const draft = new Draft('h14', clock);
  const a = draft.person('a', { name: 'Els Legende-Vlierbes', age: 48, tenantOf: ['talis'] });
  const share = sharing(draft, 'CLOSURE', -70);
  const contributions = [share(talis('KNOWN'), [a], [SEAT.socialWork], BY_CONSENT)];

  return draft.finish({
    ward: 'hatert',
    address: 'Fictieve Hazelworm 900',
    scenario: 'Closed two months ago: the team is gone, the dossier remains.',
    phase: 'CLOSED',
    since: -60,
    persons: [a],
    team: [draft.member('talis-member', -500, -60), draft.member('case-manager', -500, -60)],
    caseManager: 'case-manager',
    contributions,
    consents: [consent(draft, 'closing', a, -80, [talis('KNOWN')], [SEAT.socialWork])],
    notices: [...noticesFor(draft, contributions, -75), ...takenUpNotices(draft, [a], 'sterker', -490)],
  });
};
