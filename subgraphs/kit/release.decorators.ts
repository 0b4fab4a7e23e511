/**
 * The three directives as decorators: one line in the entity class says what a field is, and that line is printed into
 * the controller's own SDL. A field with none of the three stops composition.
 */
import 'reflect-metadata';
import { Directive } from 'type-graphql';
import type { CoreDatum, DataClass, Detail, Domain, Route, Secrecy, Section, Step } from '../../policy/vocabulary.js';
import { STEPS } from '../../policy/vocabulary.js';

/** Every step of the assessment framework (A 1–8), for fields that only say THAT a household is known. */
export const ALL_PHASES: readonly Step[] = STEPS;

/** What a released field is. Who may read it is not said here: `policy/` holds the law for each class. */
export interface ReleaseOptions {
  /** What the controller contributes and the person consents to (rubriek), for example RENT_ARREARS. */
  readonly category: string;
  /** The domain of the datum and its law, not of the partner (obligation 42). */
  readonly domain: Domain;
  /** THAT (dat-gegeven) or WHAT. */
  readonly detail: Detail;
  readonly phases: readonly Step[];
  /** @default [] */
  readonly classes?: readonly DataClass[];
  /** @default 'NONE' */
  readonly secrecy?: Secrecy;
  /** Only on the route of threatened eviction (C 4.2). */
  readonly route?: Route;
}

/** Classifies a field that may be released. */
export function Release(options: ReleaseOptions): PropertyDecorator & MethodDecorator {
  const args = [
    `category: ${JSON.stringify(options.category)}`,
    `domain: ${options.domain}`,
    `detail: ${options.detail}`,
    `phases: [${options.phases.join(', ')}]`,
  ];
  if (options.classes !== undefined && options.classes.length > 0)
    args.push(`classes: [${options.classes.join(', ')}]`);
  if (options.secrecy !== undefined && options.secrecy !== 'NONE') args.push(`secrecy: ${options.secrecy}`);
  if (options.route !== undefined) args.push(`route: ${options.route}`);
  return Directive(`@release(${args.join(', ')})`);
}

/** Marks a field of the process dossier (procesdossier) by its section, and the core datum it may be recorded as. */
export function Process(section: Section, recordAs?: CoreDatum): PropertyDecorator & MethodDecorator {
  return Directive(
    recordAs === undefined ? `@process(section: ${section})` : `@process(section: ${section}, recordAs: ${recordAs})`,
  );
}

/** Marks a field that never leaves its controller, and says why. */
export function Withhold(why: string): PropertyDecorator & MethodDecorator {
  return Directive(`@withhold(why: ${JSON.stringify(why)})`);
}
