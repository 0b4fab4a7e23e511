import { Check, Entity } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { Process } from '../../kit/index.js';
import { atMost } from '../registry/checks.js';
import { Text } from '../registry/columns.js';
import { CoreChecks, CoreRecord } from './core-record.js';

@ObjectType({ description: 'An organisation involved with the household (betrokken instantie).' })
@Entity({ tableName: 'involved_organisation' })
@CoreChecks('involved_organisation')
@Check({ name: 'involved_organisation_organisation_short', expression: atMost('organisation', 100) })
@Check({ name: 'involved_organisation_role_short', expression: atMost('role', 200) })
export class InvolvedOrganisation extends CoreRecord {
  @Field(() => ID, { nullable: true })
  @Process('CORE', 'BODIES')
  @Text()
  organisation!: string;

  @Field(() => String, { nullable: true })
  @Process('CORE', 'BODIES')
  @Text()
  role!: string;
}
