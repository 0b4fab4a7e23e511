/** Monitoring has a last day; beyond the guideline of half a year that length has a reason of its own (A 7; obligation 47). */
import type { Day } from '../instant.js';
import { WORK_TERMS } from './work-terms.js';

export interface MonitoringTerm {
  readonly lastDay: Day | null;
  /** Was it said why half a year is not enough? */
  readonly longerReasonGiven: boolean;
}

/** The term as it is set on a day: it ends ahead, and soon enough or with its reason. */
export function isMonitoringTerm({ lastDay, longerReasonGiven }: MonitoringTerm, today: Day): boolean {
  if (lastDay === null || lastDay <= today) return false;
  return longerReasonGiven || lastDay <= today + WORK_TERMS.monitoringGuidelineDays;
}
