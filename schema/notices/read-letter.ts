/** A letter as asked for, checked against the law and the fields: what cannot be shared is not told of, and the message says what can. */
import { findPartner, isRegistered, isTeamStep, ORGANISATIONS, type Organisation, STEPS } from '../../policy/index.js';
import type { Flow } from '../matrix/flows.js';
import { LETTER_KINDS, type Letter } from './letter.js';
import { asksConsent, flowsOf, isOf, type LetterSources } from './subject-matter.js';

/** The caller's mistake, in one sentence that names the remedy. */
export class LetterProblem extends Error {
  override readonly name = 'LetterProblem';
}

export interface RawLetter {
  readonly kind: string;
  readonly controller: string;
  readonly phase: string;
  readonly recipients: readonly string[];
  readonly categories: readonly string[];
}

/** Throws a LetterProblem. */
export function readLetter(raw: RawLetter, { flows }: LetterSources): Letter {
  const kind = pick('kind', raw.kind, LETTER_KINDS);
  const controller = pick('controller', raw.controller, ORGANISATIONS);
  const phase = pick('phase', raw.phase, STEPS);
  refuseKind(kind, controller, phase);
  const own = flowsOf({ kind, controller, phase }, flows);
  const known = [...new Set(own.map(({ rule }) => rule.category))].sort();
  if (known.length === 0)
    throw new LetterProblem(`${controller} shares nothing in ${phase} for which a letter of kind ${kind} is sent.`);
  const categories = raw.categories.map((category) => pick(`category of ${controller} in ${phase}`, category, known));
  if (categories.length === 0) throw new LetterProblem(`Name at least one category: ${known.join(', ')}.`);
  const recipients = raw.recipients.map(pickRecipient);
  if (recipients.length === 0) throw new LetterProblem(`Name at least one recipient: ${ORGANISATIONS.join(', ')}.`);
  const letter = {
    kind,
    controller,
    phase,
    // In one order, so that one letter has one version however it is asked for.
    recipients: [...ORGANISATIONS.filter((one) => recipients.includes(one)), ...others(recipients)],
    categories: known.filter((category) => categories.includes(category)),
  };
  refuseUnreachable(letter, own);
  return letter;
}

/** Everyone to whom the letter may speak of sharing this category. */
export function listRecipients(
  letter: Omit<Letter, 'recipients' | 'categories'>,
  category: string,
  flows: readonly Flow[],
): readonly Organisation[] {
  const own = flowsOf(letter, flows).filter(({ rule }) => rule.category === category);
  return ORGANISATIONS.filter((recipient) => reaches(letter, own, recipient));
}

function refuseKind(kind: Letter['kind'], controller: Organisation, phase: Letter['phase']): void {
  if (kind === 'EVICTION' && (findPartner(controller) !== 'HOUSING' || phase !== 'SIGNAL'))
    throw new LetterProblem(
      'A letter of kind EVICTION is sent by a housing corporation, in phase SIGNAL, before its report (C 4.2).',
    );
  if (kind === 'TAKEN_UP' && !isTeamStep(phase))
    throw new LetterProblem(
      'A letter of kind TAKEN_UP is sent from phase ASSIGNMENT on, when the team has taken the case up (P 4).',
    );
}

function refuseUnreachable(letter: Letter, own: readonly Flow[]): void {
  const { kind, controller, phase } = letter;
  if (kind === 'EVICTION' && !letter.categories.includes('EVICTION'))
    throw new LetterProblem('A letter of kind EVICTION names category EVICTION.');
  for (const category of letter.categories) {
    const flows = own.filter(({ rule }) => rule.category === category);
    for (const recipient of letter.recipients) {
      if (reaches(letter, flows, recipient)) continue;
      const able = ORGANISATIONS.filter((one) => reaches(letter, flows, one));
      const how = kind === 'CONSENT' ? ' on consent' : '';
      throw new LetterProblem(
        `${category} of ${controller} never reaches ${recipient} in ${phase}${how}; it can reach ${able.length === 0 ? 'nobody' : able.join(', ')}.`,
      );
    }
  }
}

function reaches(
  { controller, kind }: Pick<Letter, 'controller' | 'kind'>,
  flows: readonly Flow[],
  recipient: string,
): boolean {
  return flows.some(({ readers }) =>
    readers.some(
      (reader) => isOf(reader, recipient, controller) && (kind !== 'CONSENT' || reader.ways.some(asksConsent)),
    ),
  );
}

const BODY = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A party to the covenant, or another body whose professional joins for one case (C 4.2). */
function pickRecipient(given: string): string {
  return BODY.test(given) && !isRegistered(given) ? given : pick('recipient', given, ORGANISATIONS);
}

function others(recipients: readonly string[]): readonly string[] {
  return [...new Set(recipients)].filter((one) => !isRegistered(one)).sort();
}

function pick<Word extends string>(what: string, given: string, known: readonly Word[]): Word {
  const word = known.find((one) => one === given);
  if (word === undefined) throw new LetterProblem(`"${given}" is no ${what}; known are ${known.join(', ')}.`);
  return word;
}
