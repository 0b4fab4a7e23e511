/** The letters of today and their versions, as a professional would read them out (P 4; obligations 57, 80). */
import type { LetterKind } from '../../schema/notices/letter.js';
import { noticeText } from '../../schema/notices/notice-text.js';
import { readLetter } from '../../schema/notices/read-letter.js';
import { readCommittedSources } from '../../schema/register/committed.js';

export interface LetterAsked {
  readonly kind: LetterKind;
  readonly controller: string;
  readonly phase: string;
  readonly recipients: readonly string[];
  readonly categories: readonly string[];
}

export function versionOf(asked: LetterAsked): string {
  const sources = readCommittedSources();
  return noticeText(readLetter(asked, sources), sources).version;
}
