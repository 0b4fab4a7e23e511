import { Check, Entity, Enum } from '@mikro-orm/decorators/legacy';
import { DOMAINS, type Domain, ORGANISATIONS, type Organisation } from '../../../policy/vocabulary.js';
import { FactRecord } from './case-record.js';
import { notBlank } from './checks.js';
import { Ids, Instant, InstantOrNull, Json, Text } from './columns.js';
import type { Recipient } from './fact-parts.js';

/** A controller's separate approval of further use for the recipient's own task (P 5; obligation 77). */
@Entity({ tableName: 'onward_use' })
@Check({ name: 'onward_use_category_said', expression: notBlank('category') })
@Check({ name: 'onward_use_persons_named', expression: 'cardinality(persons) > 0' })
export class OnwardUse extends FactRecord {
  @Enum({ items: () => [...ORGANISATIONS], columnType: 'text' })
  controller!: Organisation;

  @Enum({ items: () => [...DOMAINS], columnType: 'text' })
  domain!: Domain;

  @Text()
  category!: string;

  @Ids()
  persons!: string[];

  @Json()
  recipient!: Recipient;

  @Instant()
  from!: string;

  @InstantOrNull()
  until: string | null = null;

  @InstantOrNull()
  withdrawnAt: string | null = null;
}
