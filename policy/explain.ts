/** §5 The neutral reason (15d, I23): what the asking professional hears must not tell him more than he may know. */
import type { Question } from './question.js';
import type { BasisKind, Gate, UserCode } from './vocabulary.js';

type Hearing = 'NOT_AVAILABLE' | 'NOT_SHARED' | 'BASIS' | 'CONSENT';

/** What a refusal at a gate sounds like; BASIS and CONSENT only to whom can do something about it. */
// biome-ignore format: a table
export const HEARINGS = {
  UNKNOWN:      'NOT_AVAILABLE',
  SCREENING:    'NOT_AVAILABLE',
  CAPACITY:     'NOT_AVAILABLE',
  INVOLVEMENT:  'NOT_AVAILABLE',
  PURPOSE:      'NOT_AVAILABLE',
  PHASE:        'NOT_AVAILABLE',
  LIMITS:       'NOT_SHARED',
  OWN_DATA:     'NOT_SHARED',
  CONTRIBUTION: 'NOT_SHARED',
  NOTICE:       'NOT_SHARED',
  BASIS:        'BASIS',
  CROSS_DOMAIN: 'CONSENT',
  SECRECY:      'NOT_SHARED',
  CLASS:        'NOT_SHARED',
  ACTION:       'NOT_SHARED',
} as const satisfies Record<Gate, Hearing>;

export function explainRefusal(
  gate: Gate,
  basis: BasisKind | null,
  question: Pick<Question, 'subject' | 'resource'> | null,
): UserCode {
  const hearing: Hearing = HEARINGS[gate];
  switch (hearing) {
    case 'NOT_AVAILABLE':
    case 'NOT_SHARED':
      return hearing;
    case 'CONSENT':
      return mayHearWhy(question) ? 'CONSENT_NEEDED' : 'NOT_SHARED';
    case 'BASIS':
      if (!mayHearWhy(question)) return 'NOT_SHARED';
      return basis === 'CONSENT' ? 'CONSENT_NEEDED' : 'NO_BASIS';
  }
}

/** Only the case manager, who informs and asks the household, and never about secret or special data. */
function mayHearWhy(question: Pick<Question, 'subject' | 'resource'> | null): boolean {
  if (question?.subject.capacity !== 'CASE_MANAGER') return false;
  const { resource } = question;
  return resource.kind === 'release' && resource.secrecy === 'NONE' && resource.classes.length === 0;
}
