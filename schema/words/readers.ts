/** Readers in words, body by body: "Politie (teamlid)". */
import { type Capacity, type Domain, findPartner, isRegistered, type Organisation } from '../../policy/index.js';
import { CAPACITY_WORDS, DOMAIN_WORDS } from '../matrix/dutch.js';
import type { Post } from '../matrix/posts.js';
import { ORGANISATION_WORDS } from './organisations.js';

/** As `controller` sees them: his own colleagues of another domain are named so, and other corporations are others. */
export function describeReaders(posts: readonly Post[], controller: Organisation): readonly string[] {
  const bodies = new Map<string, string[]>();
  for (const post of posts) {
    const body = nameBody(post.organisation, controller);
    const seats = bodies.get(body) ?? [];
    const seat = nameSeat(post.capacity, post.domain, post.organisation);
    if (!seats.includes(seat)) seats.push(seat);
    bodies.set(body, seats);
  }
  return [...bodies].map(([body, seats]) => `${body} (${seats.join(', ')})`);
}

function nameBody(organisation: string, controller: Organisation): string {
  if (!isRegistered(organisation)) return 'andere organisatie die bij de casus is betrokken';
  if (findPartner(organisation) === 'HOUSING')
    return findPartner(controller) === 'HOUSING' ? 'een andere woningcorporatie' : 'woningcorporaties';
  return organisation === controller ? 'binnen de eigen organisatie' : ORGANISATION_WORDS[organisation].name;
}

/** A body of one domain needs no domain. */
function nameSeat(capacity: Capacity, domain: Domain, organisation: string): string {
  const word = CAPACITY_WORDS[capacity];
  const isSeveral = organisation === 'gemeente-nijmegen' || organisation === 'jeugdbescherming-gelderland';
  return isSeveral && domain !== 'CASE_DIRECTION' ? `${word} ${DOMAIN_WORDS[domain]}` : word;
}
