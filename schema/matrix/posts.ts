/** The columns of the matrix: every post of the register (law §1.1), one corporation for the six, and the other body. */
import type { Capacity, Domain, LawDocument } from '../../policy/index.js';
import { CAPACITY_WORDS, DOMAIN_WORDS } from './dutch.js';

export interface Post {
  readonly organisation: string;
  readonly domain: Domain;
  readonly capacity: Capacity;
}

/** An ad-hoc professional of a body outside the covenant; a school's attendance officer is the usual one. */
export const OUTSIDER = {
  organisation: 'andere-organisatie',
  domain: 'COMPULSORY_EDUCATION',
  capacity: 'AD_HOC',
} as const satisfies Post;

export function describePost({ organisation, domain, capacity }: Post): string {
  const whose = domain === 'YOUTH_ACT' ? ` (${organisation})` : '';
  return domain === 'CASE_DIRECTION'
    ? CAPACITY_WORDS[capacity]
    : `${CAPACITY_WORDS[capacity]} ${DOMAIN_WORDS[domain]}${whose}`;
}

/**
 * Every post there may be, none standing for another: each organisation by itself, the municipality's ad-hoc professionals too, and a
 * body outside the covenant in every domain, as case manager where the setting lets it be one.
 */
export function listEveryPost({ register, otherBody, settings }: LawDocument): readonly Post[] {
  const outside = [...otherBody.seats, ...(settings.externalCaseManagers ? otherBody.caseManagerSeats : [])];
  return [
    ...Object.entries(register).flatMap(([organisation, { seats }]) =>
      seats.flatMap((seat) => fill(organisation, seat)),
    ),
    ...outside.flatMap((seat) => fill(OUTSIDER.organisation, seat)),
  ];
}

function fill(
  organisation: string,
  { domains, capacities }: LawDocument['otherBody']['seats'][number],
): readonly Post[] {
  return capacities.flatMap((capacity) => domains.map((domain) => ({ organisation, domain, capacity })));
}

/** Every post of the register, one corporation for the six, and the ad-hoc professional of another body. */
export function listPosts({ register }: LawDocument): readonly Post[] {
  const posts: Post[] = [];
  const partners = new Set<string>();
  for (const [organisation, entry] of Object.entries(register)) {
    // Strangers to each other, but the same law: the first stands for the six.
    if (partners.has(entry.partner)) continue;
    partners.add(entry.partner);
    for (const { domains, capacities } of entry.seats) {
      for (const capacity of capacities) {
        for (const domain of domains) if (capacity !== 'AD_HOC') posts.push({ organisation, domain, capacity });
      }
    }
  }
  return [...posts, OUTSIDER];
}
