/** The parties of the demo world: each seat is of a party that was needed (A 4), taken off once its seats have all ended. */
import { demoId, makeRow, type World } from '../../kit/index.js';
import { Party } from '../registry/party.entity.js';

export function partyRows(world: World, { facts }: World['cases'][number]): object[] {
  const { id: caseId, ward, team } = facts.case;
  const director = directorOf(world, ward);
  const now = world.anchor.toISOString();
  const parties = Map.groupBy(team, ({ organisation, domain }) => `${organisation} ${domain}`);
  return [...parties.values()].flatMap((seats) => {
    const [first] = seats.toSorted((a, b) => (a.from < b.from ? -1 : 1));
    if (first === undefined) return [];
    const { organisation, domain, from } = first;
    const ends = seats.map(({ until }) => until ?? '');
    const removedAt = ends.every((until) => until !== '' && until <= now) ? (ends.toSorted().at(-1) ?? null) : null;
    return makeRow(Party, {
      ...{ caseId, organisation, domain, removedAt },
      id: demoId(`party/${caseId}/${organisation}/${domain}`),
      proportionate: true,
      leastIntrusive: true,
      namedBy: director,
      namedAt: from,
      removedBy: removedAt === null ? null : director,
    });
  });
}

function directorOf({ professionals }: World, ward: string): string {
  const found = professionals.find(({ authorisations }) =>
    authorisations.some(({ capacity, wards }) => capacity === 'PROCESS_DIRECTOR' && wards.includes(ward)),
  );
  if (found === undefined) throw new Error(`The demo world has no process director of ${ward}.`);
  return found.actor;
}
