/** The accounts behind the readers: each post one account of the demonstration's issuer, for whatever the college says. */
import type { World } from '../../subgraphs/kit/index.js';
import type { Reader } from './case-table.js';

/** A reader with the account that can log in for him. */
export interface DoorReader extends Reader {
  readonly account: string;
  readonly actor: string;
}

export class DoorReaders {
  readonly #free: World['professionals'][number][];
  readonly #byPost = new Map<string, DoorReader>();

  constructor(professionals: World['professionals']) {
    this.#free = [...professionals];
  }

  /** The same account for the same post, by whatever name a table calls it. */
  find(reader: Reader): DoorReader {
    const post = postOf(reader);
    const known = this.#byPost.get(post);
    if (known !== undefined) return { ...known, word: reader.word };
    const professional = this.#free.shift();
    if (professional === undefined) throw new Error('The issuer has too few accounts.');
    const made = { ...reader, account: professional.account, actor: professional.actor };
    this.#byPost.set(post, made);
    return made;
  }

  /** Someone in a second capacity, who is in it where the case says so (ADR 0062). */
  also(holder: DoorReader, reader: Reader): DoorReader {
    const { account, actor } = holder;
    const second = { ...reader, account, actor };
    this.#byPost.set(postOf(second, account), second);
    return second;
  }

  all(): readonly DoorReader[] {
    return [...this.#byPost.values()];
  }
}

function postOf({ capacity, seat }: Reader, account = ''): string {
  return [capacity, seat.organisation, seat.domain, account].join(' ');
}
