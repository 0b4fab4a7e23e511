import { Entity, Index, ManyToOne, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Process } from '../../kit/index.js';
import { About } from './about.js';
import { CaseHandle } from './case-handle.entity.js';
import { Instant, JsonOrNull, TextOrNull, Yes } from './columns.js';
import { Person } from './person.entity.js';

/** A row of one case, found by the case and by nothing else: the cost of a case never grows with the number of cases. */
@ObjectType()
@Entity({ abstract: true })
export abstract class CaseRecord {
  /** By which whoever may read the record names it in an act; it says nothing and never comes alone. */
  @Field(() => ID)
  @Process('HANDLE')
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Index()
  @ManyToOne({ entity: () => CaseHandle, mapToPk: true, fieldName: 'case_id', updateRule: 'no action' })
  caseId!: string;
}

/**
 * A record of fact: append-only, stamped by its store, entered by the one whose fact it is (R, P 3). Director and case
 * manager may read it (P 1, accountability), unless the data it speaks of are under secrecy (law.md §4).
 */
@ObjectType()
@Entity({ abstract: true })
export abstract class FactRecord extends CaseRecord {
  @Field(() => String, { nullable: true })
  @Process('ACCOUNTABILITY')
  @Instant()
  recordedAt!: string;

  /** The actor who entered it; null where a system of the controller did. */
  @Field(() => ID, { nullable: true })
  @Process('HANDLE')
  @TextOrNull()
  recordedBy: string | null = null;

  @Field(() => About, { nullable: true })
  @Process('HANDLE')
  @JsonOrNull()
  about: About | null = null;

  /** Was the signature or the entry checked? An unverified record is absent; a limit is in force all the same. */
  @Yes()
  verified!: boolean;
}

/** A record of fact about one person. */
@ObjectType()
@Entity({ abstract: true })
export abstract class PersonFactRecord extends FactRecord {
  @ManyToOne({ entity: () => Person, mapToPk: true, fieldName: 'person', updateRule: 'no action' })
  person!: string;

  @Field(() => [ID], { description: 'Everyone the record is about.' })
  @Process('HANDLE')
  get personIds(): string[] {
    return [this.person];
  }
}
