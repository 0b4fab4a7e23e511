/**
 * Input fields that travel in a message later: held to the message's own shapes, so that nothing a professional fills in
 * can be refused on its way (delivery/words.ts). No sentence fits into any of them.
 */
import { z } from 'zod';
import * as words from '../delivery/words.js';
import { Checks, says } from '../work/input-fields.js';

function Shaped(shape: z.ZodType, nl: string, en: string): PropertyDecorator {
  return Checks('shaped', (value) => shape.safeParse(value).success, says(nl, en));
}

/** A word of a list: a category, a law. */
export function Word(): PropertyDecorator {
  return Shaped(
    words.word,
    'Geef een woord uit de lijst, zoals RENT_ARREARS.',
    'Give a word of the list, such as RENT_ARREARS.',
  );
}

export function Words(): PropertyDecorator {
  return Shaped(words.some(words.word), 'Geef ten minste één soort gegevens.', 'Give at least one category.');
}

/** A body by its short name. */
export function Body(): PropertyDecorator {
  return Shaped(
    words.slug,
    'Geef de korte naam van een organisatie, zoals sterker.',
    'Give the short name of an organisation, such as sterker.',
  );
}

/** Bodies by their short names; none is allowed here, because the act itself says that some must be named. */
export function Bodies(): PropertyDecorator {
  return Shaped(
    words.list(words.slug),
    'Geef korte namen van organisaties, zoals sterker.',
    'Give short names of organisations, such as sterker.',
  );
}

/** The mark of a decision in the controller's own file. */
export function Reference(): PropertyDecorator {
  return Shaped(
    words.reference,
    'Geef het kenmerk van het besluit, zonder spaties.',
    'Give the mark of the decision, without spaces.',
  );
}

/** An id of a professional or a record. */
export function Id(): PropertyDecorator {
  return Shaped(words.id, 'Geef een geldig kenmerk.', 'Give a valid id.');
}

const VERSION = /^sha256:[0-9a-f]{64}$/;
const LANGUAGE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

function Matching(pattern: RegExp, nl: string, en: string): PropertyDecorator {
  return Shaped(z.string().regex(pattern), nl, en);
}

/** The version under a letter (schema/notices). */
export function LetterVersion(): PropertyDecorator {
  return Matching(
    VERSION,
    'Geef de versie die onder de brief staat (sha256:…).',
    'Give the version that stands under the letter (sha256:…).',
  );
}

/** At least one of them. */
export function LetterVersions(): PropertyDecorator {
  return Shaped(
    words.some(z.string().regex(VERSION)),
    'Geef de versie die onder elke brief staat (sha256:…).',
    'Give the version that stands under each letter (sha256:…).',
  );
}

/** BCP 47. */
export function Language(): PropertyDecorator {
  return Matching(LANGUAGE, 'Geef de taal, zoals nl of ar.', 'Give the language, such as nl or ar.');
}
