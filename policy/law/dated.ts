/** Law that comes and goes (X9): every row of a statute says from which day it holds, and up to which. */
import { type Day, parseDay } from '../instant.js';
import { PolicyProblem } from '../policy-problem.js';

/** Days as `YYYY-MM-DD`, in Europe/Amsterdam; `until` is the first day on which the row no longer holds. */
export interface Dated {
  readonly from: string;
  readonly until: string | null;
}

/** Does the row hold on this day? */
export function holdsOn(row: Dated, day: Day): boolean {
  return dayOf(row.from) <= day && (row.until === null || day < dayOf(row.until));
}

/** The rows of a table that hold on this day, by their names. */
export function rowsOn<Row extends Dated>(
  table: Readonly<Record<string, Row>>,
  day: Day,
): Readonly<Record<string, Row>> {
  return Object.fromEntries(Object.entries(table).filter(([, row]) => holdsOn(row, day)));
}

/** The day of a date in a table. Throws a PolicyProblem for what is no date. */
export function dayOf(date: string): Day {
  const day = parseDay(date);
  if (day === undefined) throw new PolicyProblem(`"${date}" is no date; write YYYY-MM-DD.`);
  return day;
}

/** Every day on which one of the rows begins or ends, in order, each once. */
export function changesOf(rows: readonly Dated[]): readonly string[] {
  return [...new Set(rows.flatMap(({ from, until }) => (until === null ? [from] : [from, until])))].sort();
}

/** From the last change on or before a day up to the next one after it: as long as these days last, the law stays as it is. */
export function editionOn(changes: readonly string[], day: Day): Dated {
  const from = changes.findLast((date) => dayOf(date) <= day);
  if (from === undefined)
    throw new PolicyProblem(`No law of release is known before ${changes[0]}; ask as of a later day.`);
  return { from, until: changes.find((date) => dayOf(date) > day) ?? null };
}
