/** A signal that did not belong in the team: nobody sees anything, whatever was brought in (A 2; obligation 33). */
import { furtherProcessing } from '../bases.js';
import { noticesFor, sharing } from '../contributions.js';
import { Draft, type Household } from '../draft.js';
import { talis } from '../items.js';
import { SEAT } from '../recipients.js';

export const h15: Household = (clock) => {
  const draft = new Draft('h15', clock);
  const a = draft.person('a', { name: 'Karim Mythe-Zilverschoon', age: 26, tenantOf: ['talis'] });
  const share = sharing(draft, 'ASSESSMENT', -20);
  const contributions = [share(talis('KNOWN'), [a], [SEAT.socialWork], furtherProcessing('ASSESSMENT'))];

  return draft.finish({
    ward: 'dukenburg',
    address: 'Fictieve Torenvalk 73',
    scenario: 'Declined: regular help can go on. No one may look any more.',
    phase: 'DECLINED',
    since: -15,
    persons: [a],
    contributions,
    notices: noticesFor(draft, contributions, -21),
  });
};
