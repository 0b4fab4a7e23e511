/** The fields that contributing and confirming have in common. */
import { Field, InputType } from 'type-graphql';
import { PHASES, type Phase, PURPOSES, type Purpose } from '../../../policy/vocabulary.js';
import { CaseActInput, InstantText, ManyOf, OneOf, Optional, Paragraph, Part, Parts } from '../work/index.js';
import { Word } from './input-words.js';
import { BasisInput, ClassGroundInput, NecessityInput, RecipientInput, SecrecyLiftInput } from './share-inputs.js';

/** A weighing is an argument, not a file. */
export const MOST_WEIGHING = 4000;

@InputType()
export abstract class SharingInput extends CaseActInput {
  @Field(() => String, { description: 'The step it is weighed for; in another step nothing is shared.' })
  @OneOf(PHASES)
  phase!: Phase;

  @Field(() => [RecipientInput])
  @Parts(0, 50)
  recipients!: RecipientInput[];

  @Field(() => [String])
  @ManyOf(PURPOSES)
  purposes!: Purpose[];

  @Field(() => NecessityInput)
  @Part()
  necessity!: NecessityInput;

  @Field(() => BasisInput)
  @Part()
  basis!: BasisInput;

  @Field(() => SecrecyLiftInput, { nullable: true })
  @Optional()
  @Part()
  secrecyLift?: SecrecyLiftInput | null;

  @Field(() => [ClassGroundInput], { nullable: true })
  @Optional()
  @Parts(0, 2)
  classGround?: ClassGroundInput[] | null;

  @Field(() => String, { nullable: true, description: 'The law that the ground for a class rests on, such as WGBO.' })
  @Optional()
  @Word()
  classLaw?: string | null;

  @Field(() => String, { nullable: true, description: 'RFC 3339; an emergency ends within 72 hours.' })
  @Optional()
  @InstantText()
  until?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it is shared. It stays with your organisation.' })
  @Optional()
  @Paragraph(MOST_WEIGHING)
  weighing?: string | null;
}
