import type { Opt } from '@mikro-orm/core';
import { Entity } from '@mikro-orm/decorators/legacy';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Process, RowCheck } from '../../kit/index.js';
import { CaseRecord } from '../registry/case-record.js';
import { EditedBy, Ids, Instant, JsonOrNull, Text, Version } from '../registry/columns.js';
import { Origin } from './origin.js';

/**
 * One of the seven core data (kerngegevens, P 5; obligation 100), which the college keeps from phase 5 on. Whom it is
 * about, where it came from and who entered it never change: the database refuses (obligations 75, 81, 106).
 */
@ObjectType()
@Entity({ abstract: true })
export abstract class CoreRecord extends CaseRecord {
  @Field(() => [ID], { description: 'Everyone the record is about.' })
  @Process('HANDLE')
  @Ids()
  personIds!: string[];

  /** Null where it came from the person for this dossier, or was made by the team. */
  @Field(() => Origin, { nullable: true })
  @Process('HANDLE')
  @JsonOrNull()
  origin: Origin | null = null;

  /** The organisation that entered it (ingegeven door): exports for statistics leave out what others entered (106). */
  @Text()
  enteredBy!: string;

  @Instant()
  enteredAt!: string;

  /** Raised by each change: who changes it names the version he saw, so that no editor overwrites another. */
  @Field(() => Int, { nullable: true, description: 'To name when changing it.' })
  @Process('HANDLE')
  @Version()
  version: Opt<number> = 1;

  /** Who else entered something of it since: what a partner wrote is no datum of the college's own (106). */
  @EditedBy()
  editedBy: Opt<string[]> = [];
}

/** An origin without a person cannot be judged: the law refuses it as unknown (law.md §1). */
const ORIGIN_NAMES_SOMEONE = 'origin is null or cardinality(person_ids) > 0';

/** The checks every core table shares, under its own names. */
export function CoreChecks(table: string): ClassDecorator {
  return RowCheck(`${table}_origin_names_someone`, ORIGIN_NAMES_SOMEONE);
}
