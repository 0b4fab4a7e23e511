/** What each precondition says when it does not hold. Total by type: no refusal without words and an article. */
import type { PreconditionId } from './preconditions.js';
import type { Words } from './words.js';
import { WORDS_OF_SHARING } from './words-of-sharing.js';
import { WORDS_OF_STEPS } from './words-of-steps.js';
import { WORDS_OF_TEAM } from './words-of-team.js';

export const PRECONDITION_WORDS: Readonly<Record<PreconditionId, Words>> = Object.freeze({
  ...WORDS_OF_STEPS,
  ...WORDS_OF_TEAM,
  ...WORDS_OF_SHARING,
} satisfies Record<PreconditionId, Words>);
