/** A partner leaves with a year's written notice (C 7; obligation 20). */
import { anniversaryOf, type CalendarDate, type Day } from '../instant.js';
import { WORK_TERMS } from './work-terms.js';

/** Is the first day without the partner at least a year after the day of the notice? */
export function isAYearAhead(givenOn: CalendarDate, leavesOn: Day): boolean {
  return leavesOn >= anniversaryOf(givenOn, WORK_TERMS.noticeOfLeavingYears);
}
