import { Check, Entity } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Process } from '../../kit/index.js';
import { atMost } from '../registry/checks.js';
import { Text } from '../registry/columns.js';
import { CoreChecks, CoreRecord } from './core-record.js';

@ObjectType({ description: 'The problems in broad outline (problematiek in grote lijnen).' })
@Entity({ tableName: 'problem_outline' })
@CoreChecks('problem_outline')
@Check({ name: 'problem_outline_in_broad_lines', expression: atMost('text', 1000) })
export class ProblemOutline extends CoreRecord {
  @Field(() => String, { nullable: true })
  @Process('CORE', 'PROBLEM_OUTLINE')
  @Text()
  text!: string;
}
