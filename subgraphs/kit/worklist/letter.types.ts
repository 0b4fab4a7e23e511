/** A letter in the contract. It tells of no case: only of what the rules let which organisation share with whom. */
import { Field, ID, InputType, ObjectType } from 'type-graphql';

@InputType({ description: 'What the letter is about.' })
export class LetterInput {
  @Field(() => String, { description: 'SHARING, TAKEN_UP, EVICTION or CONSENT.' })
  kind!: string;

  @Field(() => ID, { description: 'The organisation that sends it.' })
  controller!: string;

  @Field(() => String)
  phase!: string;

  @Field(() => [ID], { description: 'The organisations it would share with.' })
  recipients!: string[];

  @Field(() => [String])
  categories!: string[];
}

@ObjectType({ description: 'A letter of today to a person (brief).' })
export class Letter {
  @Field(() => String, { description: 'What an act names to say which words were shown.' })
  version!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'The whole of it, in Dutch, as Markdown.' })
  text!: string;
}
