/**
 * The letter of today, as a professional reads it out and names its version in his act (P 4; obligations 57, 80). It is
 * made from rules and fields alone and tells of no case, so whoever is signed in may ask for it and nothing is decided.
 */
import { noticeText, printNotice } from '../../schema/notices/notice-text.js';
import { LetterProblem, type RawLetter, readLetter } from '../../schema/notices/read-letter.js';
import { readCommittedSources } from '../../schema/register/committed.js';
import { badInput } from './operation.js';

export interface WrittenLetter {
  readonly version: string;
  readonly title: string;
  /** Markdown, in Dutch. */
  readonly text: string;
}

/** Errors: BAD_USER_INPUT with the sentence that names the remedy. */
export function writeLetter({ input }: { readonly input: RawLetter }): WrittenLetter {
  const sources = readCommittedSources();
  try {
    const notice = noticeText(readLetter(input, sources), sources);
    return { version: notice.version, title: notice.title, text: printNotice(notice) };
  } catch (problem) {
    if (problem instanceof LetterProblem) throw badInput(problem.message);
    throw problem;
  }
}
