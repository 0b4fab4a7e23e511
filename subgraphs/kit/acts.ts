/** The acts a subgraph carries out: casework's are its own, those of a controller are the same for every partner. */
import type { SubgraphDefinition } from './definition.js';
import { SHARE_ACTS } from './share/acts.js';
import type { AnyAct } from './work/define-act.js';

/** What a partner does in its own subgraph (policy/work/acts-of-controller.ts). */
export const CONTROLLER_ACTS: readonly AnyAct[] = [...SHARE_ACTS];

export function actsFor({ name, acts = [] }: SubgraphDefinition): readonly AnyAct[] {
  return name === 'casework' ? acts : [...acts, ...CONTROLLER_ACTS];
}
