import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { Turns } from './turns.js';

/** Keeps the processor for so long. */
function work(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

async function workInPieces(turns: Turns, pieces: number, done: () => void): Promise<void> {
  const pace = await turns.begin();
  for (let piece = 0; piece < pieces; piece += 1) {
    work(5);
    done();
    if (pace.isDue()) await pace.rest();
  }
}

describe('Turns', () => {
  test('between two pieces of work the event loop turns, however many work at once', async () => {
    const turns = new Turns();
    let pieces = 0;
    let most = 0;
    let isOver = false;
    const works = Promise.all(Array.from({ length: 5 }, () => workInPieces(turns, 6, () => (pieces += 1)))).then(() => {
      isOver = true;
    });
    for (let before = 0; !isOver; before = pieces) {
      await nextTurn();
      most = Math.max(most, pieces - before);
    }
    await works;
    expect([pieces, most]).toEqual([30, 1]);
  });

  test('works go on side by side, each in its order', async () => {
    const turns = new Turns();
    const order: string[] = [];
    await Promise.all(['a', 'b'].map((name) => workInPieces(turns, 3, () => order.push(name))));
    expect(order).toEqual(['a', 'b', 'a', 'b', 'a', 'b']);
  });

  test('a short work is not due to rest', async () => {
    const pace = await new Turns().begin();
    expect(pace.isDue()).toBe(false);
    work(5);
    expect(pace.isDue()).toBe(true);
    await pace.rest();
    expect(pace.isDue()).toBe(false);
  });
});
