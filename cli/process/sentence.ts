/** One sentence of the covenant and what carries it in the software. The compiler knows every name but those of files. */
import type { RuleId } from '../../policy/index.js';
import type { ActName, PreconditionId } from '../../policy/work/index.js';

export interface Sentence {
  /** Its number in the list of obligations. */
  readonly number: number;
  readonly article: string;
  /** The sentence itself, or the part of it that obliges. */
  readonly quote: string;
  readonly acts?: readonly ActName[];
  readonly needs?: readonly PreconditionId[];
  readonly rules?: readonly RuleId[];
  /** From the root of the repository. */
  readonly files?: readonly string[];
  /** In Dutch: how it is carried, or that it is not. */
  readonly note?: string;
}

/** How a note begins that says what is left to people: it must not read as if the software did it. */
export const NOT_HERE = 'Niet in de software:';
