/** The base of every row that is about people: whom it is about, who controls it, and in which case it stands. */
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Process } from './release.decorators.js';

/** A row of a case. Extend it for data of the household as a whole (housing); extend PersonRow for data of one person. */
@ObjectType()
@Entity({ abstract: true })
export abstract class SubjectRow {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Index()
  @Property({ type: 'uuid' })
  caseId!: string;

  /** Everyone the datum is about, by their id in this case: one refusal hides it (obligation 14). */
  @Field(() => [ID])
  @Process('HANDLE')
  @Property({ type: 'array', columnType: 'text[]' })
  personIds!: string[];

  /** The registered organisation that answers for this row (verwerkingsverantwoordelijke). */
  @Field(() => ID)
  @Process('HANDLE')
  @Property({ type: 'text' })
  controller!: string;
}

/** A row that stands under one person of the household; `personIds` may name others it is also about. */
@ObjectType()
@Entity({ abstract: true })
export abstract class PersonRow extends SubjectRow {
  /** The person under whom the row is shown, always one of `personIds`. Not a GraphQL field. */
  @Index()
  @Property({ type: 'uuid' })
  personId!: string;
}
