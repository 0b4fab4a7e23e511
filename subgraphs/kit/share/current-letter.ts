/** Whether the letter that was shown is the one of today: made from the rules and fields that hold now (P 4; obligations 57, 80). */
import type { LetterKind } from '../../../schema/notices/letter.js';
import { noticeText } from '../../../schema/notices/notice-text.js';
import { LetterProblem, readLetter } from '../../../schema/notices/read-letter.js';
import { readCommittedSources } from '../../../schema/register/committed.js';

export interface LetterAsked {
  readonly kind: LetterKind;
  readonly controller: string;
  readonly phase: string;
  /** Organisations. */
  readonly recipients: readonly string[];
  readonly categories: readonly string[];
}

/** `sha256:…`, or null where no such letter can be: what never reaches them is not told of. */
export function currentVersion(asked: LetterAsked): string | null {
  const sources = readCommittedSources();
  try {
    return noticeText(readLetter(asked, sources), sources).version;
  } catch (problem) {
    if (problem instanceof LetterProblem) return null;
    throw problem;
  }
}
