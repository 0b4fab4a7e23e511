/** The messages a subgraph takes: casework's are its own, those of a controller are the same for every partner. */
import type { SubgraphDefinition } from './definition.js';
import type { Receivers } from './delivery/receive.js';
import { receiveCaseDeclined } from './purge/case-declined.js';

export function receiversFor(definition: SubgraphDefinition): Receivers {
  const { name, receives = {} } = definition;
  if (name === 'casework') return receives;
  return { CASE_DECLINED: receiveCaseDeclined(definition), ...receives };
}
