/**
 * Long work in short pieces. One piece a turn of the event loop, whoever works: while a batch of evaluations is decided,
 * or the matrix is made, what others ask is read, answered and sent in between.
 */

/** Longer than this nobody else waits for a piece of work. */
const MILLISECONDS_A_PIECE = 4;

export class Turns {
  readonly #line: (() => void)[] = [];

  /** Begins a work and resolves in its first turn. */
  async begin(): Promise<Pace> {
    await this.#next();
    return new Pace(() => this.#next());
  }

  #next(): Promise<void> {
    return new Promise((resolve) => {
      this.#line.push(resolve);
      if (this.#line.length === 1) setImmediate(() => this.#serve());
    });
  }

  #serve(): void {
    const [first] = this.#line;
    first?.();
    this.#line.shift();
    // An immediate made in an immediate runs in the next turn, so input and output come in between.
    if (this.#line.length > 0) setImmediate(() => this.#serve());
  }
}

/** The pace of one work: ask after each step whether the piece is done, and rest if so. */
export class Pace {
  #began = performance.now();

  constructor(private readonly next: () => Promise<void>) {}

  isDue(): boolean {
    return performance.now() - this.#began >= MILLISECONDS_A_PIECE;
  }

  /** Resolves in the next turn that is this work's. */
  async rest(): Promise<void> {
    await this.next();
    this.#began = performance.now();
  }
}
