import { Check, Entity } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Process } from '../../kit/index.js';
import { atMost, notBlank } from '../registry/checks.js';
import { DayOrNull, Text, TextOrNull } from '../registry/columns.js';
import { CoreChecks, CoreRecord } from './core-record.js';

/** Every action has an owner and reports its effect (C 4.2; obligation 51). */
@ObjectType({ description: 'An action of the plan (actie), with its owner and its effect.' })
@Entity({ tableName: 'action' })
@CoreChecks('action')
@Check({ name: 'action_owned', expression: notBlank('owner') })
@Check({ name: 'action_effect_short', expression: atMost('effect', 1000) })
@Check({ name: 'action_description_short', expression: atMost('description', 1000) })
export class Action extends CoreRecord {
  @Field(() => String, { nullable: true })
  @Process('CORE', 'ACTION')
  @Text()
  description!: string;

  @Field(() => ID, { nullable: true, description: 'The organisation that carries it out.' })
  @Process('CORE', 'ACTION')
  @Text()
  owner!: string;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' })
  @Process('CORE', 'ACTION')
  @DayOrNull()
  dueOn: string | null = null;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' })
  @Process('CORE', 'ACTION')
  @DayOrNull()
  doneOn: string | null = null;

  @Field(() => String, { nullable: true })
  @Process('CORE', 'ACTION')
  @TextOrNull()
  effect: string | null = null;
}
