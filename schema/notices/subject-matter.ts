/** What a letter is about, looked up in the flows: the fields that go to these organisations, and in which ways. */
import { findPartner, isRegistered, type Organisation, type RuleSet } from '../../policy/index.js';
import type { Way } from '../matrix/cell.js';
import type { Flow, Reader } from '../matrix/flows.js';
import { OUTSIDER } from '../matrix/posts.js';
import type { Letter } from './letter.js';

export interface Matter {
  readonly letter: Letter;
  readonly ruleSet: RuleSet;
  /** Of these categories, and with those of the organisations it can reach. */
  readonly flows: readonly Flow[];
  readonly ways: readonly Way[];
}

export interface LetterSources {
  readonly ruleSet: RuleSet;
  readonly flows: readonly Flow[];
}

export function lookUp(letter: Letter, { ruleSet, flows }: LetterSources): Matter {
  const own = flowsOf(letter, flows).filter(({ rule }) => letter.categories.includes(rule.category));
  const reached = own.map((flow) => ({
    ...flow,
    readers: flow.readers.filter((reader) =>
      letter.recipients.some((recipient) => isOf(reader, recipient, letter.controller)),
    ),
  }));
  const ways = reached.flatMap(({ readers }) => readers.flatMap((reader) => reader.ways));
  return { letter, ruleSet, flows: reached, ways };
}

/** Everything this controller can share in the phase. A field of the eviction route is told of in the letter of that route (C 4.2). */
export function flowsOf(
  { controller, phase, kind }: Pick<Letter, 'controller' | 'phase' | 'kind'>,
  flows: readonly Flow[],
): readonly Flow[] {
  return flows.filter(
    (flow) =>
      flow.phase === phase &&
      flow.controllers.includes(controller) &&
      (kind !== 'SHARING' || phase !== 'SIGNAL' || flow.rule.route !== 'EVICTION') &&
      (kind !== 'CONSENT' || flow.readers.some(({ ways }) => ways.some(asksConsent))),
  );
}

/** One corporation stands for the six in the matrix, and they are strangers to each other; one outsider for every other body. */
export function isOf({ post }: Reader, recipient: string, controller: Organisation): boolean {
  if (!isRegistered(recipient)) return post.organisation === OUTSIDER.organisation;
  const partner = findPartner(recipient);
  if (partner !== 'HOUSING') return post.organisation === recipient;
  return recipient !== controller && findPartner(post.organisation) === 'HOUSING';
}

/** Consent as basis, across domains, to lift secrecy, or for special and criminal data. */
export function asksConsent({ basis, crossDomainConsent, lift, grounds }: Way): boolean {
  return (
    basis === 'CONSENT' ||
    crossDomainConsent ||
    lift === 'CONSENT' ||
    grounds.some((ground) => ground === 'A9_2_A' || ground === 'UAVG_32')
  );
}
