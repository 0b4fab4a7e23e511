/** What is filled in to answer a request of the college. */
import { Field, ID, InputType } from 'type-graphql';
import { CaseActInput, InstantText, Optional, Paragraph, Uuid, YesNo } from '../work/index.js';
import { MOST_WEIGHING } from './shared-fields.js';

@InputType()
export abstract class AnswerInput extends CaseActInput {
  @Field(() => ID)
  @Uuid()
  request!: string;

  @Field(() => Boolean)
  @YesNo()
  approve!: boolean;

  @Field(() => String, { nullable: true, description: 'Why. It stays with your organisation.' })
  @Optional()
  @Paragraph(MOST_WEIGHING)
  weighing?: string | null;
}

@InputType()
export class AnswerRecordingRequestInput extends AnswerInput {}

@InputType()
export class AnswerOnwardUseRequestInput extends AnswerInput {
  @Field(() => String, { nullable: true, description: 'RFC 3339; until which it may be used.' })
  @Optional()
  @InstantText()
  until?: string | null;
}
