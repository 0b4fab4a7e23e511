/** Monitoring whose day has passed: everything that was shared for it stops by itself (A 7; obligation 47). */
import { BY_CONSENT } from '../bases.js';
import { consent } from '../consents.js';
import { noticesFor, sharing, takenUpNotices } from '../contributions.js';
import { Draft, type Household } from '../draft.js';
import { portaal } from '../items.js';
import { SEAT } from '../recipients.js';

export const h12: Household = (clock) => {
  const draft = new Draft('h12', clock);
  const a = draft.person('a', { name: 'Mirjam Hersenspinsel-Bremstruik', age: 39, tenantOf: ['portaal'] });
  const share = sharing(draft, 'MONITORING', -100);
  const contributions = [share(portaal('NUISANCE_REPORTS'), [a], [SEAT.socialWork], BY_CONSENT)];

  return draft.finish({
    ward: 'lindenholt',
    address: 'Fictieve Heggemus 31',
    scenario: 'Monitoring that ended five days ago: nothing is released any more, not even to who brought it in.',
    phase: 'MONITORING',
    since: -180,
    persons: [a],
    team: [draft.member('portaal-member', -300), draft.member('case-manager', -300)],
    caseManager: 'case-manager',
    referrals: ['WMO'],
    monitoring: { until: draft.clock.day(-5), reasonGiven: true },
    contributions,
    consents: [consent(draft, 'nuisance', a, -150, [portaal('NUISANCE_REPORTS')], [SEAT.socialWork])],
    notices: [...noticesFor(draft, contributions, -120), ...takenUpNotices(draft, [a], 'sterker', -290)],
  });
};
