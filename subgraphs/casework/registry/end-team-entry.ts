import { type EntityManager, raw } from '@mikro-orm/postgresql';
import { TeamEntry } from './team-entry.entity.js';

/** Ends a place in the case team at once (A 4; obligation 39). It can be brought forward, never put off. */
export async function endTeamEntry(em: EntityManager, id: string, at: string): Promise<boolean> {
  return (await endSeats(em, { id }, at)) > 0;
}

/** Which places: of a case, of a party in it, of a person, of an organisation. */
export type SeatsOf = Partial<Pick<TeamEntry, 'id' | 'caseId' | 'actor' | 'organisation' | 'domain'>>;

/** Ends every place that matches and has not ended yet; answers how many. One that begins only now ends as it begins. */
export async function endSeats(em: EntityManager, of: SeatsOf, at: string): Promise<number> {
  return await em.nativeUpdate(
    TeamEntry,
    { ...of, $or: [{ until: null }, { until: { $gt: at } }] },
    { until: raw<string>('greatest("from", ?::timestamptz)', [at]) },
  );
}
