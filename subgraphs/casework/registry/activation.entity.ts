import { Check, Entity, Enum, Unique } from '@mikro-orm/decorators/legacy';
import { PARTNERS, type Partner } from '../../../policy/vocabulary.js';
import { CaseRecord } from './case-record.js';
import { Instant, InstantOrNull, Yes } from './columns.js';

/** A shell partner (schilpartner) called in for this case, with its necessity (C preamble G; obligation 3). */
@Entity({ tableName: 'activation' })
@Unique({
  name: 'activation_one_open',
  expression:
    'create unique index "activation_one_open" on "activation" ("case_id", "partner") where ("until" is null)',
})
@Check({ name: 'activation_interval', expression: '"until" >= "from"' })
export class Activation extends CaseRecord {
  @Enum({ items: () => [...PARTNERS], columnType: 'text' })
  partner!: Partner;

  @Instant()
  from!: string;

  @InstantOrNull()
  until: string | null = null;

  @Yes()
  necessity!: boolean;
}
