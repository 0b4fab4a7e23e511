import { Check, Entity, Enum, Index } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { DOMAINS, type Domain } from '../../../policy/vocabulary.js';
import { Process } from '../../kit/index.js';
import { CaseRecord } from './case-record.js';
import { notBlank } from './checks.js';
import { Instant, InstantOrNull, Text } from './columns.js';

/** One professional's place in the case team (casusteam). It ends and is never removed: the history shows who could see. */
@ObjectType('TeamEntry', { description: "The reader's own place in the case team (casusteam)." })
@Entity({ tableName: 'team_entry' })
@Check({ name: 'team_entry_actor_said', expression: notBlank('actor') })
@Check({ name: 'team_entry_interval', expression: '"until" >= "from"' })
export class TeamEntry extends CaseRecord {
  @Index()
  @Text()
  actor!: string;

  @Field(() => ID, { nullable: true })
  @Process('HANDLE')
  @Text()
  organisation!: string;

  @Field(() => String, { nullable: true })
  @Process('HANDLE')
  @Enum({ items: () => [...DOMAINS], columnType: 'text' })
  domain!: Domain;

  @Field(() => String, { nullable: true })
  @Process('HANDLE')
  @Instant()
  from!: string;

  @Field(() => String, { nullable: true })
  @Process('HANDLE')
  @InstantOrNull()
  until: string | null = null;

  @Field(() => String, { nullable: true })
  @Process('HANDLE')
  @InstantOrNull()
  acceptedAt: string | null = null;
}
