import { describe, expect, test } from '@jest/globals';
import { type ChainLink, findBreak, hashOf } from './chain.js';

function chain(bodies: readonly string[]): ChainLink[] {
  let previousHash = '';
  return bodies.map((body, index) => {
    const link = { sequence: String(index + 1), body, previousHash, hash: hashOf(previousHash, body) };
    previousHash = link.hash;
    return link;
  });
}

const whole = chain(['a', 'b', 'c', 'd']);
const at = (index: number, change: Partial<ChainLink>) =>
  whole.map((link, place) => (place === index ? { ...link, ...change } : link));

describe('findBreak', () => {
  test('finds none in a whole chain, nor in an empty one', () => {
    expect(findBreak(whole)).toBeUndefined();
    expect(findBreak([])).toBeUndefined();
  });

  test.each([
    ['a changed body', at(1, { body: 'B' }), '2'],
    ['a changed body with its hash made anew', at(1, { body: 'B', hash: hashOf(whole[0]?.hash ?? '', 'B') }), '3'],
    ['a line taken out', whole.filter((_, index) => index !== 2), '4'],
    ['the first line taken out', whole.slice(1), '2'],
    ['two lines changed of place', [whole[0], whole[2], whole[1], whole[3]] as ChainLink[], '3'],
  ])('finds %s', (_what, links, sequence) => {
    expect(findBreak(links)?.sequence).toBe(sequence);
  });
});
