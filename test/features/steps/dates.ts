/** Dutch dates: "23 november 2026" and "23 november 2026 om 11:00", as they hold in Amsterdam. */

// biome-ignore format: a table
const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];

const DATE = `\\d{1,2} (?:${MONTHS.join('|')}) \\d{4}`;
export const DAY_PATTERN = new RegExp(DATE);
export const MOMENT_PATTERN = new RegExp(`${DATE}(?: om \\d{2}:\\d{2}(?::\\d{2})?)?`);

/** "2026-11-23". */
export function toDay(dutch: string): string {
  const [day = '', month = '', year = ''] = dutch.split(' ');
  const number = MONTHS.indexOf(month) + 1;
  if (number === 0) throw new Error(`"${dutch}" is geen datum.`);
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** "2026-11-23T11:00:00+01:00"; a date without an hour is its first moment. */
export function toInstant(dutch: string): string {
  const [date = '', hour = '00:00'] = dutch.split(' om ');
  const local = `${toDay(date)}T${hour.length === 5 ? `${hour}:00` : hour}`;
  const offset = OFFSETS.find((candidate) => inAmsterdam(`${local}${candidate}`) === local);
  if (offset === undefined)
    throw new Error(`"${dutch}" bestaat niet: dat uur valt weg bij de overgang naar zomertijd.`);
  return `${local}${offset}`;
}

const OFFSETS = ['+01:00', '+02:00'];
const AMSTERDAM = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'medium',
});

function inAmsterdam(instant: string): string {
  return AMSTERDAM.format(new Date(instant)).replace(' ', 'T');
}
