/** What the shield asks of a mutation: is it the act of this grant? */
import type { ActName } from '../../../policy/work/index.js';
import { findMutation } from '../../../schema/acts.js';

export interface ActShieldContext {
  readonly grantedAct: ActName;
}

/** False without a grant to act, so that reading changes nothing. */
export function isGrantedMutation(field: string, { grantedAct }: Partial<ActShieldContext>): boolean {
  return grantedAct !== undefined && findMutation(field)?.act === grantedAct;
}
