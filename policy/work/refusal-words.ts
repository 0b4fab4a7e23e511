/** The words of every refusal of an act: by the permit, by the frame that carries it out, by a precondition. */
import { ACTS, type ActName } from './acts.js';
import type { PermitCode } from './permit.js';
import { PHASE_WORDS } from './phase-words.js';
import { PRECONDITION_WORDS } from './precondition-words.js';
import type { PreconditionId } from './preconditions.js';
import type { BareWords } from './words.js';

/** What the frame refuses by itself, whatever the act: none of them tells more than the actor knew. */
export const FRAME_CODES = [
  'INPUT_INVALID',
  'KEY_REUSED',
  'STALE_VERSION',
  'STALE_PHASE',
  'NOT_FOUND',
  'CONFLICT',
] as const;
export type FrameCode = (typeof FRAME_CODES)[number];

export type RefusalCode = PermitCode | FrameCode | PreconditionId;

/** Words of a refusal, with the article where one prescribes it. */
export interface RefusalWords extends BareWords {
  readonly article: string | null;
}

/** NOT_AVAILABLE says nothing of existence: it is the same for an unknown case and another team's (obligation 15b). */
// biome-ignore format: a table
export const PERMIT_WORDS = {
  NOT_AVAILABLE: {
    nl: 'Dit is niet beschikbaar voor u.',
    en: 'This is not available to you.' },
  NOT_YOURS: {
    nl: 'In uw rol kunt u dit niet doen. Vraag het aan wie dit wel kan.',
    en: 'You cannot do this in your role. Ask someone who can.' },
  WRONG_PHASE: {
    nl: 'Dit kan niet in de stap waarin de casus nu is.',
    en: 'This cannot be done in the step the case is in now.' },
} as const satisfies Readonly<Record<PermitCode, BareWords>>;

// biome-ignore format: a table
export const FRAME_WORDS = {
  INPUT_INVALID: {
    nl: 'Wat u invulde, klopt niet of is niet volledig. Verbeter het aangegeven veld en probeer het opnieuw.',
    en: 'What you entered is wrong or incomplete. Mend the field shown and try again.' },
  KEY_REUSED: {
    nl: 'Deze sleutel is al gebruikt voor iets anders. Gebruik voor elke handeling een nieuwe sleutel.',
    en: 'This key was used for something else. Use a new key for each act.' },
  STALE_VERSION: {
    nl: 'Iemand anders heeft dit intussen gewijzigd. Lees het opnieuw en doe uw wijziging daarna.',
    en: 'Someone else changed this meanwhile. Read it again, and make your change after that.' },
  STALE_PHASE: {
    nl: 'De casus is intussen in een andere stap. Lees de casus opnieuw.',
    en: 'The case is in another step meanwhile. Read the case again.' },
  NOT_FOUND: {
    nl: 'Wat u noemt, is er niet voor u. Lees de casus opnieuw en kies iets wat er wel is.',
    en: 'What you name is not there for you. Read the case again and choose something that is.' },
  CONFLICT: {
    nl: 'Iemand deed op hetzelfde moment hetzelfde. Lees de casus opnieuw en kijk of het nog nodig is.',
    en: 'Someone did the same at the same moment. Read the case again and see whether it is still needed.' },
} as const satisfies Readonly<Record<FrameCode, BareWords>>;

/** What to tell of a refusal; with the act, WRONG_PHASE names the steps in which it may be done. */
export function wordsOf(code: RefusalCode, act?: ActName): RefusalWords {
  if (isFrameCode(code)) return { ...FRAME_WORDS[code], article: null };
  switch (code) {
    case 'NOT_AVAILABLE':
    case 'NOT_YOURS':
      return { ...PERMIT_WORDS[code], article: null };
    case 'WRONG_PHASE':
      return act === undefined ? { ...PERMIT_WORDS[code], article: null } : wordsOfPhases(act);
    default:
      return PRECONDITION_WORDS[code];
  }
}

function isFrameCode(code: RefusalCode): code is FrameCode {
  const codes: readonly RefusalCode[] = FRAME_CODES;
  return codes.includes(code);
}

function wordsOfPhases(act: ActName): RefusalWords {
  const { phases, article } = ACTS[act];
  const { nl, en } = PERMIT_WORDS.WRONG_PHASE;
  return {
    nl: `${nl} Het kan in: ${phases.map((phase) => PHASE_WORDS[phase].nl).join(', ')}.`,
    en: `${en} It can be done in: ${phases.map((phase) => PHASE_WORDS[phase].en).join(', ')}.`,
    article,
  };
}
