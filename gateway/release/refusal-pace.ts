/**
 * When a refusal leaves. Casework answers a case that is there later than an id that names nothing, by a millisecond or two:
 * there are facts to read, to send and to judge. Whoever is on no case could measure that (obligation 15b). So an answer
 * that refuses a case leaves at a whole step after its question came, later than either is ready (docs/adr/0084).
 */
import { setTimeout } from 'node:timers/promises';

/** Called when a question comes; what it returns resolves when its refusal may leave. */
export type RefusalPace = () => () => Promise<void>;

/** `step` in milliseconds. The clock is given by tests alone. */
export function refusalPace(step: number, now = () => performance.now(), wait = setTimeout as Wait): RefusalPace {
  return () => {
    const came = now();
    return async () => {
      const due = came + step * Math.ceil((now() - came) / step);
      // Whole milliseconds upwards, since timers cut off what is beyond them and would let the rest shine through.
      for (let left = due - now(); left > 0; left = due - now()) await wait(Math.ceil(left));
    };
  };
}

type Wait = (milliseconds: number) => Promise<unknown>;
