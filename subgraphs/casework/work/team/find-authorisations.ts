/** What the college has authorised someone for, as it stands now (R Toegang; obligation 9). */
import type { EntityManager } from '@mikro-orm/postgresql';
import { type Day, parseDay } from '../../../../policy/index.js';
import type { Capacity, Domain } from '../../../../policy/vocabulary.js';
import { Authorisation } from '../../registry/authorisation.entity.js';

/** Who may take a seat in a case team: the director directs it, and the others have no part in it. */
const MEMBERS: readonly Capacity[] = ['TEAM_MEMBER', 'CASE_MANAGER', 'AD_HOC'];

export async function findAuthorisations(
  em: EntityManager,
  actor: string,
  at: Date,
): Promise<readonly Authorisation[]> {
  const current = { actor, $or: [{ endedAt: null }, { endedAt: { $gt: at.toISOString() } }] };
  return await em.find(Authorisation, current, { orderBy: { id: 'asc' } });
}

/** Those by which he may sit for this body and domain. */
export function ofSeat(
  authorisations: readonly Authorisation[],
  seat: { readonly organisation: string; readonly domain?: Domain },
): readonly Authorisation[] {
  return authorisations.filter(
    ({ capacity, organisation, domain }) =>
      MEMBERS.includes(capacity) &&
      organisation === seat.organisation &&
      (seat.domain === undefined || domain === seat.domain),
  );
}

/** What the law asks of his screening, its days read. */
export function screeningOf(
  of: Pick<Authorisation, 'capacity' | 'screenedUntil' | 'professionBound' | 'secrecyDeclaredOn'>,
) {
  const { capacity, professionBound } = of;
  return {
    capacity,
    professionBound,
    screenedUntil: readDay(of.screenedUntil),
    secrecyDeclaredOn: readDay(of.secrecyDeclaredOn),
  };
}

/** Null for no day, and for one that does not exist. */
function readDay(day: string | null): Day | null {
  return parseDay(day ?? '') ?? null;
}
