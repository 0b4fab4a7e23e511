/**
 * Pro Persona's own extra rule (obligation 22; C 8: partners keep to their own law): what outreach saw goes to other
 * organisations only while the reader's screening (VOG) runs beyond the day of the question. The law accepts the last
 * valid day; a follow-up call about someone who avoids care often comes the day after. It can only refuse.
 */
import { amsterdamDay, parseDay, parseInstant } from '../../policy/index.js';
import type { Narrower } from '../kit/index.js';

export const screeningBeyondToday: Narrower = (row, coordinate, { grant }) => {
  if (!coordinate.startsWith('OutreachContact.')) return true;
  const { organisation, screenedUntil } = readProperties(grant.subject);
  if (organisation === row.controller) return true;
  const lastDay = typeof screenedUntil === 'string' ? parseDay(screenedUntil) : undefined;
  const time = parseInstant(grant.time);
  return lastDay !== undefined && time !== undefined && lastDay > amsterdamDay(time);
};

/** What is not there is undefined, and then the rule refuses. */
function readProperties({ properties }: Readonly<Record<string, unknown>>): Partial<Record<string, unknown>> {
  return typeof properties === 'object' && properties !== null ? { ...properties } : {};
}
