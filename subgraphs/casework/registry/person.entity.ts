import type { Opt } from '@mikro-orm/core';
import { Entity, Index, ManyToOne, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Process } from '../../kit/index.js';
import { CaseHandle } from './case-handle.entity.js';
import { DayOrNull, Version, Yes } from './columns.js';

/**
 * A member of the household, by a random id of this case: a person in two cases has two ids. Birth date and
 * representation are the college's own facts, asked to judge who must consent (X4), and leave through no field.
 */
@ObjectType('Person', { description: 'A member of the household (betrokkene).' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'person' })
export class Person {
  @Field(() => ID)
  @Process('HANDLE')
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Index()
  @ManyToOne({ entity: () => CaseHandle, mapToPk: true, fieldName: 'case_id', updateRule: 'no action' })
  caseId!: string;

  /** Raised by each change. Who may change it reads it of `PersonFacts`; to others it would tell that there was one. */
  @Version()
  version: Opt<number> = 1;

  @DayOrNull()
  birthDate: string | null = null;

  @Yes()
  represented: boolean = false;
}
