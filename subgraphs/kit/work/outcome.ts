/** What a mutation answers with: a receipt, or every reason why the act was not done. Never a datum of a case. */
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'Why an act was not done (weigering), in words for the one who tried.' })
@Directive('@shareable')
export class ActRefusal {
  @Field(() => String, { description: 'A precondition of the act, or a code of the frame; stable.' })
  code!: string;

  @Field(() => String, { description: 'In Dutch.' })
  nl!: string;

  @Field(() => String, { description: 'In English.' })
  en!: string;

  @Field(() => String, { nullable: true, description: 'The place in the input, such as persons.0; null for none.' })
  field!: string | null;
}

@ObjectType({ description: 'The receipt of an act (ontvangstbewijs). What came of it is asked by Query.case.' })
@Directive('@shareable')
export class ActOutcome {
  @Field(() => Boolean, { description: 'Was it done? If not, nothing was changed, and refusals say why.' })
  done!: boolean;

  @Field(() => String)
  act!: string;

  @Field(() => ID, { nullable: true, description: 'The case it was done in, also one it made.' })
  caseId!: string | null;

  @Field(() => ID, { nullable: true, description: 'The record it made or changed.' })
  id!: string | null;

  @Field(() => Int, { nullable: true, description: 'Of the record, to name when changing it again.' })
  version!: number | null;

  @Field(() => String, { nullable: true, description: 'RFC 3339; null when it was not done.' })
  at!: string | null;

  @Field(() => Boolean, { description: 'Was this key used before? Then this is the receipt of that time.' })
  repeated!: boolean;

  @Field(() => [ActRefusal])
  refusals!: readonly ActRefusal[];
}
