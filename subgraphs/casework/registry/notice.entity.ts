import { Check, Entity, Enum } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { NOTICE_KINDS, type NoticeKind } from '../../../policy/vocabulary.js';
import { Process } from '../../kit/index.js';
import { PersonFactRecord } from './case-record.js';
import { notBlank } from './checks.js';
import { DayOrNull, InstantOrNull, Text, TextOrNull, Texts, YesOrNull } from './columns.js';

/** What a person was told before sharing (informeren), or a motivated deferral with a day to it (P 4; obligations 80–83). */
@ObjectType('NoticeRecord', { description: 'A notice to the person, or its deferral (informeren).' })
@Entity({ tableName: 'notice' })
@Check({ name: 'notice_controller_said', expression: notBlank('controller') })
@Check({
  name: 'notice_taken_up_names_nothing',
  expression: "kind <> 'TAKEN_UP' or (cardinality(categories) = 0 and cardinality(recipients) = 0)",
})
export class Notice extends PersonFactRecord {
  @Field(() => String, { nullable: true })
  @Process('ACCOUNTABILITY')
  @Enum({ items: () => [...NOTICE_KINDS], columnType: 'text' })
  kind!: NoticeKind;

  @Field(() => ID, { nullable: true })
  @Process('ACCOUNTABILITY')
  @Text()
  controller!: string;

  @Field(() => [String], { nullable: true })
  @Process('ACCOUNTABILITY')
  @Texts()
  categories!: string[];

  @Field(() => [String], { nullable: true })
  @Process('ACCOUNTABILITY')
  @Texts()
  recipients!: string[];

  @Field(() => String, { nullable: true })
  @Process('ACCOUNTABILITY')
  @InstantOrNull()
  givenAt: string | null = null;

  @Field(() => String, { nullable: true })
  @Process('ACCOUNTABILITY')
  @InstantOrNull()
  deferredAt: string | null = null;

  @Field(() => String, { nullable: true })
  @Process('ACCOUNTABILITY')
  @DayOrNull()
  deferredUntil: string | null = null;

  @YesOrNull()
  reasonGiven: boolean | null = null;

  /** Of the letter that was shown, where the college keeps it (P 4; obligation 80). */
  @TextOrNull()
  textVersion: string | null = null;
}
