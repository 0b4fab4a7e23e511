import { Check, Entity, Enum } from '@mikro-orm/decorators/legacy';
import { DOMAINS, type Domain, ORGANISATIONS, type Organisation } from '../../../policy/vocabulary.js';
import { CaseRecord } from './case-record.js';
import { Instant, TextOrNull } from './columns.js';

/** That a controller weighed it and brought nothing in: which data and when, not why (P 1, P 3; obligation 26). */
@Entity({ tableName: 'contribution_declined' })
@Check({ name: 'contribution_declined_category_said', expression: "category is null or btrim(category) <> ''" })
export class ContributionDeclined extends CaseRecord {
  @Enum({ items: () => [...ORGANISATIONS], columnType: 'text' })
  controller!: Organisation;

  @Enum({ items: () => [...DOMAINS], columnType: 'text' })
  domain!: Domain;

  /** Null for all of the domain. */
  @TextOrNull()
  category: string | null = null;

  /** By the controller's clock, and by ours. */
  @Instant()
  at!: string;

  @Instant()
  recordedAt!: string;
}
