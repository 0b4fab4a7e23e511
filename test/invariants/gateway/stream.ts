/**
 * One stream of questions for several invariants, so that ten thousand real answers serve them all. Each invariant is a
 * property of its own: when it breaks, fast-check runs it alone on the same seed and shrinks to the smallest question.
 */
import fc from 'fast-check';
import { askOtherWay, type OtherWay } from './other-way.js';
import { RUNS, SEED } from './seed.js';
import { type Answered, type Ask, type Question, questions, type Scene, setScene } from './stage.js';

export interface Told extends Answered {
  readonly scene: Scene;
  readonly ask: Ask;
  /** The same asked the other way; once for all who want to know. */
  readonly otherWay: () => Promise<OtherWay>;
}

/** Throws where the invariant is broken; answers whether there was anything to break. */
export type Check = (told: Told) => boolean | Promise<boolean>;

export interface Settled {
  /** Questions asked. */
  readonly cases: number;
  /** Those of them that could have broken it. */
  readonly apt: number;
}

export class Stream<Name extends string> {
  private running: Promise<void> | undefined;
  private readonly broken = new Set<Name>();
  private readonly cases = new Map<Name, number>();
  private readonly apt = new Map<Name, number>();

  constructor(
    private readonly open: () => Ask,
    private readonly checks: Readonly<Record<Name, Check>>,
  ) {}

  /** Runs the stream once, whoever asks first; rejects with fast-check's report when this invariant was broken. */
  async settle(name: Name): Promise<Settled> {
    this.running ??= this.run();
    await this.running;
    if (this.broken.has(name)) await this.assert((told) => this.checks[name](told), true);
    return { cases: this.cases.get(name) ?? 0, apt: this.apt.get(name) ?? 0 };
  }

  private run(): Promise<void> {
    const names = Object.keys(this.checks) as Name[];
    return this.assert(async (told) => {
      for (const name of names) {
        if (this.broken.has(name)) continue;
        try {
          const isApt = await this.checks[name](told);
          this.cases.set(name, (this.cases.get(name) ?? 0) + 1);
          if (isApt) this.apt.set(name, (this.apt.get(name) ?? 0) + 1);
        } catch {
          this.broken.add(name);
        }
      }
      return true;
    }, false);
  }

  private assert(check: Check, shrinks: boolean): Promise<void> {
    const ask = this.open();
    const tell = async (question: Question) => {
      const scene = setScene(question);
      let other: Promise<OtherWay> | undefined;
      const otherWay = () => {
        other ??= askOtherWay(scene, ask);
        return other;
      };
      await check({ ...(await ask(scene)), scene, ask, otherWay });
    };
    return fc.assert(fc.asyncProperty(questions, tell), { numRuns: RUNS, seed: SEED, endOnFailure: !shrinks });
  }
}
