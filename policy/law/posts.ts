/** Posts: may this organisation, by the register, act in this capacity with this domain in this phase? (§1.1, G2) */
import { isEarlyStep } from '../steps.js';
import type { Capacity, Domain, Phase } from '../vocabulary.js';
import type { Law } from './law.js';
import type { Seat } from './register.js';

export interface Post {
  readonly organisation: string;
  readonly capacity: Capacity;
  readonly domain: Domain;
}

export function allowsPost({ entries, document }: Law, post: Post, phase: Phase): boolean {
  const { otherBody, earlyMunicipalDomains, settings } = document;
  const entry = entries.get(post.organisation);
  if (entry === undefined) {
    if (holdsPost(otherBody.seats, post)) return true;
    return settings.externalCaseManagers && holdsPost(otherBody.caseManagerSeats, post);
  }
  if (!holdsPost(entry.seats, post)) return false;
  if (entry.partner !== 'MUNICIPALITY' || post.capacity !== 'TEAM_MEMBER') return true;
  return !isEarlyStep(phase) || earlyMunicipalDomains.includes(post.domain);
}

function holdsPost(seats: readonly Seat[], post: Post): boolean {
  for (const seat of seats) {
    if (seat.capacities.includes(post.capacity) && seat.domains.includes(post.domain)) return true;
  }
  return false;
}
