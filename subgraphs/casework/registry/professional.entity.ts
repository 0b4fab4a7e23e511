import { Check, Entity, PrimaryKey, Unique } from '@mikro-orm/decorators/legacy';
import { notBlank } from './checks.js';
import { Text } from './columns.js';

/** Who a verified token belongs to. Capacity, wards and domain never come from the token (R Toegang; obligation 9). */
@Entity({ tableName: 'professional' })
@Unique({ name: 'professional_identity', properties: ['issuer', 'subject'] })
@Check({ name: 'professional_actor_said', expression: notBlank('actor') })
export class Professional {
  @PrimaryKey({ type: 'text' })
  actor!: string;

  @Text()
  issuer!: string;

  @Text()
  subject!: string;
}
