/** The columns of the matrix: every post of the register (law §1.1), one corporation for the six, and the other body. */
import { type Capacity, type Domain, REGISTER } from '../../policy/index.js';
import { OTHER_BODY } from '../../policy/register.js';
import { CAPACITY_WORDS, DOMAIN_WORDS } from './dutch.js';

export interface Post {
  readonly organisation: string;
  readonly domain: Domain;
  readonly capacity: Capacity;
}

/** An ad-hoc professional of a body outside the covenant; a school's attendance officer is the usual one. */
const OUTSIDER = {
  organisation: 'andere-organisatie',
  domain: 'COMPULSORY_EDUCATION',
  capacity: OTHER_BODY.seats[0].capacities[0],
} as const satisfies Post;

export const POSTS: readonly Post[] = Object.freeze([...listPosts(), OUTSIDER]);

export function describePost({ organisation, domain, capacity }: Post): string {
  const whose = domain === 'YOUTH_ACT' ? ` (${organisation})` : '';
  return domain === 'CASE_DIRECTION'
    ? CAPACITY_WORDS[capacity]
    : `${CAPACITY_WORDS[capacity]} ${DOMAIN_WORDS[domain]}${whose}`;
}

function listPosts(): readonly Post[] {
  const posts: Post[] = [];
  const partners = new Set<string>();
  for (const [organisation, entry] of Object.entries(REGISTER)) {
    // Strangers to each other, but the same law: the first stands for the six.
    if (partners.has(entry.partner)) continue;
    partners.add(entry.partner);
    for (const { domains, capacities } of entry.seats) {
      for (const capacity of capacities) {
        for (const domain of domains) if (capacity !== 'AD_HOC') posts.push({ organisation, domain, capacity });
      }
    }
  }
  return posts;
}
