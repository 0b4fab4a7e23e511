import { Check, Entity, Enum } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { LIMIT_KINDS, type LimitKind, ORGANISATIONS, type Organisation } from '../../../policy/vocabulary.js';
import { Process } from '../../kit/index.js';
import { PersonFactRecord } from './case-record.js';
import { Instant, InstantOrNull } from './columns.js';

/** A restriction (beperking) or an objection (bezwaar) of a person, for one controller or for all (P 5; obligation 87). */
@ObjectType('LimitRecord', { description: 'A restriction or an objection of the person (beperking, bezwaar).' })
@Entity({ tableName: 'case_limit' })
@Check({ name: 'case_limit_interval', expression: '"until" >= "from"' })
export class Limit extends PersonFactRecord {
  @Field(() => String, { nullable: true })
  @Process('ACCOUNTABILITY')
  @Enum({ items: () => [...LIMIT_KINDS], columnType: 'text' })
  kind!: LimitKind;

  @Field(() => ID, { nullable: true })
  @Process('ACCOUNTABILITY')
  @Enum({ items: () => [...ORGANISATIONS], columnType: 'text', nullable: true })
  controller: Organisation | null = null;

  @Field(() => String, { nullable: true })
  @Process('ACCOUNTABILITY')
  @Instant()
  from!: string;

  @Field(() => String, { nullable: true })
  @Process('ACCOUNTABILITY')
  @InstantOrNull()
  until: string | null = null;
}
