import { Check, Entity } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Process } from '../../kit/index.js';
import { atMost } from '../registry/checks.js';
import { Day, Text } from '../registry/columns.js';
import { CoreChecks, CoreRecord } from './core-record.js';

@ObjectType({ description: 'A note of progress (voortgang).' })
@Entity({ tableName: 'progress_note' })
@CoreChecks('progress_note')
@Check({ name: 'progress_note_short', expression: atMost('text', 1000) })
export class ProgressNote extends CoreRecord {
  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD' })
  @Process('CORE', 'PROGRESS')
  @Day()
  on!: string;

  @Field(() => String, { nullable: true })
  @Process('CORE', 'PROGRESS')
  @Text()
  text!: string;
}
