/** Refusals of an act, from codes to words (policy/work). Thrown where going on makes no sense, else collected. */
import { type ActName, wordsOf } from '../../../policy/work/index.js';
import { ActOutcome, ActRefusal } from './outcome.js';

/** Stops an act at once: its transaction is undone and the reasons are the answer. */
export class ActRefused extends Error {
  override readonly name = 'ActRefused';

  constructor(readonly refusals: readonly ActRefusal[]) {
    super('The act was refused.');
  }
}

export type RefusalCodeOfAct = Parameters<typeof wordsOf>[0];

export function refusalOf(code: RefusalCodeOfAct, act: ActName, field: string | null = null): ActRefusal {
  const { nl, en } = wordsOf(code, act);
  return Object.assign(new ActRefusal(), { code, nl, en, field });
}

export function refusedOutcome(act: ActName, refusals: readonly ActRefusal[]): ActOutcome {
  return Object.assign(new ActOutcome(), {
    done: false,
    act,
    caseId: null,
    id: null,
    version: null,
    at: null,
    repeated: false,
    refusals,
  });
}
