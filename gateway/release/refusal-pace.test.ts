import { describe, expect, test } from '@jest/globals';
import { refusalPace } from './refusal-pace.js';

/** When a refusal leaves whose work took so long; the timers of this clock may ring early, as real ones do. */
async function leavesAt(work: number, early = 0): Promise<number> {
  let time = 1_000.25;
  const wait = async (milliseconds: number) => {
    expect(Number.isInteger(milliseconds)).toBe(true);
    time += milliseconds - early;
  };
  const leave = refusalPace(50, () => time, wait)();
  time += work;
  await leave();
  return time - 1_000.25;
}

describe('a refusal (obligation 15b)', () => {
  test.each([0.4, 3, 9.7, 12.5, 49.9])('leaves after one step when it is ready after %d ms', async (work) => {
    const left = await leavesAt(work);
    expect(left).toBeGreaterThanOrEqual(50);
    expect(left).toBeLessThan(51);
  });

  test.each([
    [50.1, 100],
    [249, 250],
  ])('leaves at the next whole step when it is ready after %d ms', async (work, step) => {
    expect(Math.floor(await leavesAt(work))).toBe(step);
  });

  test('does not leave before its step when a timer rings early', async () => {
    expect(await leavesAt(7, 0.6)).toBeGreaterThanOrEqual(50);
  });

  test('waits on the real clock', async () => {
    const start = performance.now();
    await refusalPace(20)()();
    expect(performance.now() - start).toBeGreaterThanOrEqual(20);
  });
});
