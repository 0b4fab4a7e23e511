/** What a partner says in a signal: the entity it stands in, and which of its flags may be said (A 1; obligation 31). */
import { Field, InputType, registerEnumType } from 'type-graphql';
import { PersonRow, type SubjectRow } from '../subject-row.entity.js';
import { ManyOf, Optional, Part, Parts } from '../work/index.js';
import { BringSignalInput, type EvictionSaid, SignalPersonInput } from './signal-inputs.js';

export interface SignalDefinition {
  readonly entity: new () => SubjectRow;
  /** Fields that say THAT something is the matter, by the word they have in an input. */
  readonly flags: ReadonlyMap<string, string>;
  readonly input: new () => BringSignalInput;
  readonly route: EvictionRoute | null;
}

/** The route of threatened eviction (C 4.2): its own part of the input, and the columns this fills. */
export interface EvictionRoute {
  readonly input: new () => EvictionSaid;
  /** By field; one that is null is not said. The flag that says so is among them, and is said in no other way. */
  readonly columns: (said: EvictionSaid) => Readonly<Record<string, string | boolean | null>>;
}

type FlagOf<Row> = {
  [K in keyof Row]-?: K extends string ? (boolean extends NonNullable<Row[K]> ? K : never) : never;
}[keyof Row];

const MOST_PERSONS = 12;

/**
 * The inputs of a partner's signal, made from its flags: `PoliceSignal` gives the enum `PoliceSignalFlag` and the inputs
 * `PoliceSignalInput` and `PoliceSignalPerson`. Each has a name of its own, because the supergraph has one of each name.
 */
export function defineSignal<Row extends SubjectRow>(
  entity: new () => Row,
  flags: readonly FlagOf<Row>[],
  route: EvictionRoute | null = null,
): SignalDefinition {
  const { name } = entity;
  const fields = new Map(flags.map((field) => [wordOf(String(field)), String(field)]));
  const words = [...fields.keys()];
  const flag = Object.fromEntries(words.map((word) => [word, word]));
  registerEnumType(flag, { name: `${name}Flag`, description: 'That something is the matter, not what (dat-gegeven).' });

  class Person extends SignalPersonInput {}
  const flagDescription = 'What is said of this person; each flag only of whom it concerns.';
  Field(() => [flag], { description: flagDescription })(Person.prototype, 'flags');
  ManyOf(words, 0)(Person.prototype, 'flags');
  InputType(`${name}Person`, { description: 'One person of the own record, with what is said of him.' })(Person);

  class Input extends BringSignalInput {}
  Field(() => [Person])(Input.prototype, 'persons');
  Parts(1, MOST_PERSONS)(Input.prototype, 'persons');
  if (route !== null) {
    const description = 'Only on the route of threatened eviction (C 4.2).';
    Field(() => route.input, { nullable: true, description })(Input.prototype, 'eviction');
    Optional()(Input.prototype, 'eviction');
    Part()(Input.prototype, 'eviction');
  }
  InputType(`${name}Input`, { description: 'A signal (signaal), with the whole weighing of A 1.' })(Input);
  return Object.freeze({ entity, flags: fields, input: Input, route });
}

/** Does a row stand for each person, or one for the household as a whole? */
export function isPerPerson({ entity }: SignalDefinition): boolean {
  return entity.prototype instanceof PersonRow;
}

/** What is said by going the route of threatened eviction; nothing where it is not gone. */
export function columnsOfRoute(
  { route }: SignalDefinition,
  { eviction }: Pick<BringSignalInput, 'eviction'>,
): Readonly<Record<string, string | boolean>> {
  const columns = route === null || !eviction ? {} : route.columns(eviction);
  const said = Object.entries(columns).filter((entry): entry is [string, string | boolean] => entry[1] !== null);
  return Object.fromEntries(said);
}

function wordOf(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();
}
