/** The law made ready for deciding: what a question may name in any text is looked up in maps, never in objects. */
import type { Kind, Partner } from '../vocabulary.js';
import type { ClassLaw } from './class-laws.js';
import type { LawDocument } from './document.js';
import type { RegisterEntry } from './register.js';
import type { TaskLaw } from './task-laws.js';

export interface Law {
  readonly document: LawDocument;
  readonly entries: ReadonlyMap<string, RegisterEntry>;
  readonly tasks: ReadonlyMap<Partner, ReadonlyMap<string, TaskLaw>>;
  readonly care: ReadonlyMap<Partner, ReadonlyMap<string, ClassLaw>>;
  readonly publicInterest: ReadonlyMap<string, ClassLaw>;
  readonly criminal: ReadonlyMap<string, ClassLaw>;
  readonly openKinds: ReadonlyMap<string, ReadonlySet<Kind>>;
}

export function compileLaw(document: LawDocument): Law {
  return {
    document,
    entries: new Map(Object.entries(document.register)),
    tasks: compileLaws(document.taskLaws),
    care: compileLaws(document.careLaws),
    publicInterest: new Map(Object.entries(document.publicInterestLaws)),
    criminal: new Map(Object.entries(document.criminalLaws)),
    openKinds: new Map(Object.entries(document.openKinds).map(([capacity, kinds]) => [capacity, new Set(kinds)])),
  };
}

function compileLaws<Row>(
  tables: Readonly<Record<Partner, Readonly<Record<string, Row>>>>,
): ReadonlyMap<Partner, ReadonlyMap<string, Row>> {
  return new Map(
    Object.entries(tables).map(([partner, laws]) => [partner as Partner, new Map(Object.entries(laws))] as const),
  );
}
