/** The hash chain of the decision log: whoever changes, drops or inserts a line breaks every hash after it. */
import { createHash } from 'node:crypto';

export interface ChainLink {
  readonly sequence: string;
  readonly body: string;
  readonly previousHash: string;
  readonly hash: string;
}

/** Hash of the link that follows `previousHash` with this body, hexadecimal. */
export function hashOf(previousHash: string, body: string): string {
  return createHash('sha256').update(previousHash).update('\n').update(body).digest('hex');
}

/** The first link that does not follow from the one before it; undefined when the chain is whole. Links in order. */
export function findBreak(links: Iterable<ChainLink>): ChainLink | undefined {
  let previousHash = '';
  let sequence = 0n;
  for (const link of links) {
    sequence += 1n;
    const follows = BigInt(link.sequence) === sequence && link.previousHash === previousHash;
    if (!follows || link.hash !== hashOf(previousHash, link.body)) return link;
    previousHash = link.hash;
  }
  return undefined;
}
