/** Retention of the oracle (P 5, R Bewaartermijn): by the calendar alone, counted from the end of care. Imports nothing. */

/** The first day on which nothing may be left, as YYYY-MM-DD: fifteen years on, and of 29 February the day after the 28th. */
export function lastDayPassed(careEndedOn: string): string {
  const later = `${String(Number(careEndedOn.slice(0, 4)) + 15).padStart(4, '0')}${careEndedOn.slice(4)}`;
  return isDay(later) ? later : `${later.slice(0, 4)}-03-01`;
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text;
}
