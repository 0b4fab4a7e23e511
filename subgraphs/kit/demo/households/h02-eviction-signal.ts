/**
 * A signal on the route of threatened eviction: the corporation told the household beforehand. Towards the police the
 * notice was put off, which serves for the signal itself but never for the route (C 4.2; obligations 83, 85, 120).
 */
import { furtherProcessing } from '../bases.js';
import { deferred, noticesFor, sharing, sharingNotice } from '../contributions.js';
import { Draft, type Household } from '../draft.js';
import { talis } from '../items.js';
import { SEAT } from '../recipients.js';

export const h02: Household = (clock) => {
  const draft = new Draft('h02', clock);
  const a = draft.person('a', { name: 'Sanne Bedacht-Lindebloesem', age: 29, tenantOf: ['talis'] });
  const b = draft.person('b', { name: 'Jip Bedacht-Lindebloesem', age: 6 });
  const share = sharing(draft, 'SIGNAL', -2);
  const basis = furtherProcessing('SIGNAL');
  const told = [SEAT.socialWork, SEAT.mentalHealth, SEAT.debt, SEAT.direction];
  const tellAll = (['KNOWN', 'NAME', 'EVICTION'] as const).map((category) => share(talis(category), [a], told, basis));
  const tellPolice = (['KNOWN', 'NAME', 'EVICTION'] as const).map((category) =>
    share(talis(category), [a], [SEAT.police], basis),
  );
  const toPolice = sharingNotice(draft, a.id, 'talis', ['KNOWN', 'NAME', 'EVICTION'], ['politie'], -3);

  return draft.finish({
    ward: 'hatert',
    address: 'Fictieve Zonnetjespad 3',
    scenario: 'Signal: eviction is threatening. The police get the name but not the route: their notice was deferred.',
    phase: 'SIGNAL',
    since: -3,
    persons: [a, b],
    contributions: [...tellAll, ...tellPolice],
    notices: [...noticesFor(draft, tellAll, -3), deferred(toPolice, draft, -3, 18)],
  });
};
