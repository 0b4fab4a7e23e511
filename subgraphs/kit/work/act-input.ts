/** What every mutation is given: the client's key, and the case where the act names one. */
import { Field, ID, InputType } from 'type-graphql';
import { KeyText, Uuid } from './input-fields.js';

@InputType()
export abstract class ActInput {
  /** Chosen by the client, one for each thing it wants done: sent again, nothing is done twice. */
  @Field(() => ID, { description: 'Chosen by the client; the same key is never carried out twice.' })
  @KeyText()
  key!: string;
}

@InputType()
export abstract class CaseActInput extends ActInput {
  @Field(() => ID)
  @Uuid()
  caseId!: string;
}
