/** The acts a subgraph carries out: casework's are its own, those of a controller are the same for every partner. */
import type { SubgraphDefinition } from './definition.js';
import { informHousehold } from './purge/inform-household.js';
import { SHARE_ACTS } from './share/acts.js';
import { bringSignal } from './signal/bring-signal.js';
import { linkRecord } from './signal/link-record.js';
import type { AnyAct } from './work/define-act.js';

/** What a partner does in its own subgraph (policy/work/acts-of-controller.ts). */
export const CONTROLLER_ACTS: readonly AnyAct[] = [linkRecord, informHousehold, ...SHARE_ACTS];

export function actsFor({ name, acts = [], signal }: SubgraphDefinition): readonly AnyAct[] {
  if (name === 'casework') return acts;
  return [...acts, ...(signal === undefined ? [] : [bringSignal(signal)]), ...CONTROLLER_ACTS];
}
