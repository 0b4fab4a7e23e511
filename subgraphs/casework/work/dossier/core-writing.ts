/** What every act on a core datum has in common: the law is asked whether it may be recorded, and the row keeps who wrote it. */
import { randomUUID } from 'node:crypto';
import type { FilterQuery } from '@mikro-orm/postgresql';
import { Field, ID, InputType, Int } from 'type-graphql';
import type { CoreDatum } from '../../../../policy/vocabulary.js';
import { ACTS, judgeCoreWriting, type PreconditionId } from '../../../../policy/work/index.js';
import {
  type ActContext,
  ActRefused,
  CaseActInput,
  type Performed,
  refusalOf,
  Uuids,
  Whole,
} from '../../../kit/work/index.js';
import type { CoreRecord } from '../../dossier/core-record.js';
import type { Origin } from '../../dossier/origin.js';

@InputType()
export abstract class PersonsInput extends CaseActInput {
  @Field(() => [ID], { description: 'Everyone it is about.' })
  @Uuids()
  persons!: string[];
}

@InputType()
export abstract class ChangeInput extends CaseActInput {
  @Field(() => Int, { description: 'The version that was read.' })
  @Whole(1, 1_000_000)
  expectedVersion!: number;
}

export interface CoreAsked {
  readonly recordAs: CoreDatum;
  readonly persons: readonly string[];
  /** The organisation that is to act; of an action only. @default null */
  readonly owner?: string | null;
}

/** What the law says of writing it (law.md §4); each answer is a precondition of its own, so that all that fail are told. */
export interface CoreAnswers {
  readonly isOfCase: boolean;
  readonly isUnlimited: boolean;
  readonly isWriter: boolean;
}

export function mayRecordCore(context: ActContext, { recordAs, persons, owner = null }: CoreAsked): CoreAnswers {
  const { subject, time, facts, ruleSet } = context;
  if (facts === null) throw new Error(`${context.act} is done in a case.`);
  const ask = (about: readonly string[]) =>
    judgeCoreWriting({ subject, time, facts, persons: about, datum: recordAs, owner }, ruleSet);
  const known = persons.filter((person) => facts.persons.has(person));
  return {
    isOfCase: known.length === persons.length,
    isUnlimited: ask(known) !== 'NOT_LIMITED',
    // A limit is somebody's: about nobody, only who writes is left to judge.
    isWriter: ask([]) === null,
  };
}

/** The same; who is no writer of this datum at all is refused at once where the act does not name it as a precondition. */
export function requireCore(context: ActContext, asked: CoreAsked): CoreAnswers {
  const answers = mayRecordCore(context, asked);
  const needs: readonly PreconditionId[] = ACTS[context.act].needs;
  if (answers.isWriter || needs.includes('OWNER_MAY_RECORD')) return answers;
  throw new ActRefused([refusalOf('NOT_YOURS', context.act)]);
}

interface WithCore {
  readonly core: CoreAnswers;
}

export const PERSONS_OF_CASE = ({ core }: WithCore): boolean => core.isOfCase;
export const NOT_LIMITED = ({ core }: WithCore): boolean => core.isUnlimited;
export const OWNER_MAY_RECORD = ({ core }: WithCore): boolean => core.isWriter;

type CoreClass<Row extends CoreRecord> = new () => Row;
/** What is of the row itself, beside whom it is about and who wrote it. */
type Content<Row extends CoreRecord> = Partial<Omit<Row, keyof CoreRecord>>;

export interface CoreMaking<Row extends CoreRecord> {
  readonly persons: readonly string[];
  readonly content: Content<Row>;
  /** Where it came from, if from a partner; kept for ever (P 4; obligation 81). @default null */
  readonly origin?: Origin | null;
}

export async function makeCore<Row extends CoreRecord>(
  { em, caseId, organisation, now }: ActContext,
  entity: CoreClass<Row>,
  { persons, content, origin = null }: CoreMaking<Row>,
): Promise<Performed & { readonly id: string }> {
  const kept = { id: randomUUID(), caseId, personIds: [...persons], origin };
  const row = Object.assign(new entity(), content, kept, { enteredBy: organisation, enteredAt: now.toISOString() });
  await em.insert(row);
  return { id: kept.id, version: row.version, subjects: persons, section: 'CORE' };
}

/** As it stands in the database, also where an act before it changed it. */
export async function findCore<Row extends CoreRecord>(
  { em, caseId }: ActContext,
  entity: CoreClass<Row>,
  where: Partial<Row>,
): Promise<Row | null> {
  const found = await em.findOne(entity, { ...where, caseId } as FilterQuery<Row>, { disableIdentityMap: true });
  return found as Row | null;
}

/** Changes a row at the version it was read with; who else wrote something of it is kept beside who entered it (106). */
export async function changeCore<Row extends CoreRecord>(
  { em, act, organisation }: ActContext,
  entity: CoreClass<Row>,
  row: Row,
  content: Content<Row>,
): Promise<Performed> {
  const { id, version, enteredBy, editedBy, personIds } = row;
  const editors = new Set([...editedBy, ...(organisation === enteredBy ? [] : [organisation])]);
  const changed = await em.nativeUpdate(
    entity as CoreClass<CoreRecord>,
    { id, version },
    { ...content, editedBy: [...editors] },
  );
  if (changed !== 1) throw new ActRefused([refusalOf('STALE_VERSION', act, 'expectedVersion')]);
  return { id, version: version + 1, subjects: personIds, section: 'CORE' };
}
