/**
 * The kinds of input field, each with its bounds and, in Dutch and English, what is expected. class-validator checks them;
 * what it finds becomes a refusal with the field's place. They never say what was sent.
 */
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateBy,
  ValidateNested,
  type ValidationOptions,
} from 'class-validator';
import { parseDay, parseInstant } from '../../../policy/index.js';

/** Dutch and English, kept with the check (`contexts` of a ValidationError). */
export interface InputWords {
  readonly nl: string;
  readonly en: string;
}

export const says = (nl: string, en: string, each = false): ValidationOptions => ({ context: { nl, en }, each });

type Decorator = PropertyDecorator;

export function all(...decorators: readonly Decorator[]): Decorator {
  return (target, property) => {
    for (const decorate of decorators) decorate(target, property);
  };
}

/** Null and absent pass; whatever is there is checked. */
export function Optional(): Decorator {
  return IsOptional();
}

/** It is kept with the receipt, so nothing that could be a sentence about someone, and no control character. */
export function KeyText(): Decorator {
  const words = says(
    'Geef een sleutel van 8 tot 100 letters, cijfers of tekens als - en _.',
    'Give a key of 8 to 100 letters, digits or marks such as - and _.',
  );
  return all(IsString(words), MinLength(8, words), MaxLength(100, words), Matches(/^[\w.:~-]*$/, words));
}

/** Something is said, and no control character is in it. */
const LINE = /^(?=[\s\S]*\S)[^\p{Cc}]*$/u;
const LINES = /^(?=[\s\S]*\S)[^\p{Cc}\n]*(\n[^\p{Cc}\n]*)*$/u;

/** One line of free text, not blank. */
export function Line(most: number): Decorator {
  const words = says(`Schrijf een regel van hoogstens ${most} tekens.`, `Write a line of at most ${most} characters.`);
  return all(IsString(words), MaxLength(most, words), Matches(LINE, words));
}

/** Free text of some lines, not blank; line feeds are allowed. */
export function Paragraph(most: number): Decorator {
  const words = says(`Schrijf hoogstens ${most} tekens.`, `Write at most ${most} characters.`);
  return all(IsString(words), MaxLength(most, words), Matches(LINES, words));
}

export function Uuid(): Decorator {
  return IsUUID('all', says('Geef een geldig kenmerk (UUID).', 'Give a valid id (UUID).'));
}

/** Ids, each once. */
export function Uuids(least = 1, most = 50): Decorator {
  const words = says(`Geef ${least} tot ${most} verschillende kenmerken.`, `Give ${least} to ${most} different ids.`);
  return all(
    ArrayMinSize(least, words),
    ArrayMaxSize(most, words),
    ArrayUnique(words),
    IsUUID('all', { ...says('Geef geldige kenmerken (UUID).', 'Give valid ids (UUID).'), each: true }),
  );
}

/** A day in Europe/Amsterdam, which the calendar has. */
export function DayText(): Decorator {
  return Passes('day', parseDay, says('Geef een dag als JJJJ-MM-DD.', 'Give a day as YYYY-MM-DD.'));
}

export function InstantText(): Decorator {
  return Passes(
    'instant',
    parseInstant,
    says('Geef een tijdstip met tijdzone (RFC 3339).', 'Give an instant with offset (RFC 3339).'),
  );
}

/** What the law itself can read. */
function Passes(name: string, read: (text: string) => unknown, words: ValidationOptions): Decorator {
  return Checks(name, (value) => typeof value === 'string' && read(value) !== undefined, words);
}

/** A check of our own. Without a message class-validator keeps no context, though nobody reads it. */
export function Checks(name: string, validate: (value: unknown) => boolean, words: ValidationOptions): Decorator {
  return ValidateBy({ name, validator: { validate, defaultMessage: () => name } }, words);
}

/** A body or a ward by its short name, as messages have them. */
const SLUG = /^[a-z0-9][a-z0-9-]{0,63}$/;

export function Slug(): Decorator {
  return Matches(SLUG, says('Geef een korte naam, zoals pro-persona.', 'Give a short name, such as pro-persona.'));
}

/** Short names, each once. */
export function Slugs(least: number, most: number): Decorator {
  const words = says(`Geef ${least} tot ${most} verschillende namen.`, `Give ${least} to ${most} different names.`);
  const named = says('Geef korte namen, zoals hatert.', 'Give short names, such as hatert.', true);
  return all(ArrayMinSize(least, words), ArrayMaxSize(most, words), ArrayUnique(words), Matches(SLUG, named));
}

/** The pseudonym of a professional. */
const ACTOR = /^[A-Za-z0-9][A-Za-z0-9_-]{0,79}$/;

export function ActorId(): Decorator {
  return Matches(ACTOR, says('Geef het kenmerk van een professional.', 'Give the id of a professional.'));
}

export function OneOf(words: readonly string[]): Decorator {
  const list = words.join(', ');
  return IsIn([...words], says(`Kies een van: ${list}.`, `Choose one of: ${list}.`));
}

export function ManyOf(words: readonly string[], least = 1): Decorator {
  const list = words.join(', ');
  const counted = says(
    `Kies er ten minste ${least}, elk één keer: ${list}.`,
    `Choose at least ${least}, each once: ${list}.`,
  );
  return all(ArrayMinSize(least, counted), ArrayUnique(counted), IsIn([...words], { ...counted, each: true }));
}

export function YesNo(): Decorator {
  return IsBoolean(says('Antwoord met ja of nee.', 'Answer yes or no.'));
}

export function Whole(least: number, most: number): Decorator {
  const words = says(`Geef een heel getal van ${least} tot ${most}.`, `Give a whole number from ${least} to ${most}.`);
  return all(IsInt(words), Min(least, words), Max(most, words));
}

/** An object with fields of its own. */
export function Part(): Decorator {
  return ValidateNested(says('Vul dit onderdeel in.', 'Fill this part in.'));
}

export function Parts(least: number, most: number): Decorator {
  const words = says(`Geef er ${least} tot ${most}.`, `Give ${least} to ${most} of them.`);
  return all(
    ArrayMinSize(least, words),
    ArrayMaxSize(most, words),
    ValidateNested({ ...says('Vul elk onderdeel in.', 'Fill each part in.'), each: true }),
  );
}
