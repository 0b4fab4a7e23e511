import type { ActContext } from '../../../kit/work/index.js';
import { PlanOfApproach } from '../../dossier/plan-of-approach.entity.js';
import { findCore } from './core-writing.js';

/** The one active plan of the household (C 2; obligation 52), or null. */
export function findPlan(context: ActContext): Promise<PlanOfApproach | null> {
  return findCore(context, PlanOfApproach, { endedOn: null });
}
