/** The two entities of casework that partners add their own field to. Ids are random and made per case (design §5). */
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Process } from './release.decorators.js';

/** A case (casus), known to a partner by its id alone. */
@ObjectType()
@Directive('@key(fields: "id")')
export class Case {
  @Field(() => ID)
  @Process('HANDLE')
  id!: string;

  /** The same id, where every row has it. Not a GraphQL field. */
  caseId!: string;
}

/** A person of the household (huishoudlid), known to a partner by the id that person has in this case. */
@ObjectType()
@Directive('@key(fields: "id")')
export class Person {
  @Field(() => ID)
  @Process('HANDLE')
  id!: string;

  /** The case the grant places this person in. Not a GraphQL field. */
  caseId!: string;
}
