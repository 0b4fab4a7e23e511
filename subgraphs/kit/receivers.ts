/** The messages a subgraph takes: casework's are its own, what the college tells a controller is taken by every partner alike. */
import type { SubgraphDefinition } from './definition.js';
import type { Receivers } from './delivery/receive.js';
import { receiveCaseDeclined } from './purge/case-declined.js';
import { SHARE_RECEIVERS } from './share/receivers.js';

/** Its own come first: a test may put one in the place of the kit's. */
export function receiversFor(definition: SubgraphDefinition): Receivers {
  const { name, receives = {} } = definition;
  if (name === 'casework') return receives;
  return { ...SHARE_RECEIVERS, CASE_DECLINED: receiveCaseDeclined(definition), ...receives };
}
