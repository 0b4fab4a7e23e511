/** The messages a subgraph takes: casework's are its own, what the college tells a controller is taken by every partner alike. */
import type { SubgraphDefinition } from './definition.js';
import type { Receivers } from './delivery/receive.js';
import { SHARE_RECEIVERS } from './share/receivers.js';

const CONTROLLER_RECEIVERS: Receivers = SHARE_RECEIVERS;

/** Its own come first: a test may put one in the place of the kit's. */
export function receiversFor({ name, receives = {} }: SubgraphDefinition): Receivers {
  return name === 'casework' ? receives : { ...CONTROLLER_RECEIVERS, ...receives };
}
