/**
 * Pro Persona's own extra rule (obligation 22; C 8: partners keep to their own law): what outreach saw goes to other
 * organisations only while the reader's screening (VOG) runs beyond the day of the question. The law accepts the last
 * valid day; a follow-up call about someone who avoids care often comes the day after. It can only refuse.
 */
import { amsterdamDay } from '../../policy/amsterdam.js';
import { parseDay, parseInstant } from '../../policy/instant.js';
import type { Narrower } from '../kit/index.js';

export const screeningBeyondToday: Narrower = (row, coordinate, { grant }) => {
  if (!coordinate.startsWith('OutreachContact.') || grant.organisation === row.controller) return true;
  const screenedUntil = readScreenedUntil(grant.subject);
  const time = parseInstant(grant.time);
  return screenedUntil !== undefined && time !== undefined && screenedUntil > amsterdamDay(time);
};

/** Undefined for anything but a day: then the rule refuses. */
function readScreenedUntil({ properties }: Readonly<Record<string, unknown>>): number | undefined {
  if (typeof properties !== 'object' || properties === null || !('screenedUntil' in properties)) return undefined;
  const { screenedUntil } = properties;
  return typeof screenedUntil === 'string' ? parseDay(screenedUntil) : undefined;
}
