import { Check, Entity, Enum } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Process } from '../../kit/index.js';
import { About } from './about.js';
import { CaseRecord } from './case-record.js';
import { atMost, notBlank } from './checks.js';
import { Instant, Text } from './columns.js';

/** STEP: why the step was taken. LONGER: why monitoring takes more than the guideline of half a year (A 7). */
export const REASON_KINDS = ['STEP', 'LONGER'] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

/** Why a step from phase 5 on was taken (P 1, C 4.2; obligation 47). Before that nothing is written down (A slot). */
@ObjectType({ description: 'Why a step was taken (reden van een stap).' })
@Entity({ tableName: 'step_reason' })
@Check({ name: 'step_reason_said', expression: notBlank('reason') })
@Check({ name: 'step_reason_short', expression: atMost('reason', 1000) })
export class StepReason extends CaseRecord {
  @Field(() => String, { nullable: true })
  @Process('ACCOUNTABILITY')
  @Text()
  act!: string;

  @Field(() => String, { nullable: true })
  @Process('ACCOUNTABILITY')
  @Enum({ items: () => [...REASON_KINDS], columnType: 'text' })
  kind!: ReasonKind;

  @Field(() => String, { nullable: true })
  @Process('ACCOUNTABILITY')
  @Text()
  reason!: string;

  @Text()
  givenBy!: string;

  @Field(() => String, { nullable: true })
  @Process('ACCOUNTABILITY')
  @Instant()
  givenAt!: string;

  @Field(() => [ID], { description: 'Nobody alone: it is about the household.' })
  @Process('HANDLE')
  get personIds(): string[] {
    return [];
  }

  @Field(() => ID, { nullable: true })
  @Process('HANDLE')
  get recordedBy(): string {
    return this.givenBy;
  }

  /** Of no partner's data, so of none under secrecy (law.md §4). */
  @Field(() => About, { nullable: true })
  @Process('HANDLE')
  get about(): About | null {
    return null;
  }
}
