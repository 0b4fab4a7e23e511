/** §5 The neutral reason (15d, I23): what the asking professional hears must not tell him more than he may know. */
import type { Hearing } from './law/hearings.js';
import type { Question } from './question.js';
import type { BasisKind, UserCode } from './vocabulary.js';

const SAID = Object.freeze({
  RELEASED: Object.freeze({ code: 'RELEASED' }),
  NOT_AVAILABLE: Object.freeze({ code: 'NOT_AVAILABLE' }),
  CONSENT_NEEDED: Object.freeze({ code: 'CONSENT_NEEDED' }),
  NO_BASIS: Object.freeze({ code: 'NO_BASIS' }),
  NOT_SHARED: Object.freeze({ code: 'NOT_SHARED' }),
}) satisfies { readonly [Word in UserCode]: { readonly code: Word } };

type Reason = { readonly code: UserCode };

/** The reason as it may be said, of a refusal on this basis to who asked this. */
export function hear(
  hearing: Hearing | 'RELEASED',
  basis: BasisKind | null = null,
  question: Pick<Question, 'subject' | 'resource'> | null = null,
): Reason {
  switch (hearing) {
    case 'RELEASED':
    case 'NOT_AVAILABLE':
    case 'NOT_SHARED':
      return SAID[hearing];
    case 'CONSENT':
      return mayHearWhy(question) ? SAID.CONSENT_NEEDED : SAID.NOT_SHARED;
    case 'BASIS':
      if (!mayHearWhy(question)) return SAID.NOT_SHARED;
      return basis === 'CONSENT' ? SAID.CONSENT_NEEDED : SAID.NO_BASIS;
  }
}

/** Only the case manager, who informs and asks the household, and never about secret or special data. */
function mayHearWhy(question: Pick<Question, 'subject' | 'resource'> | null): boolean {
  if (question?.subject.capacity !== 'CASE_MANAGER') return false;
  const { resource } = question;
  return resource.kind === 'release' && resource.secrecy === 'NONE' && resource.classes.length === 0;
}
