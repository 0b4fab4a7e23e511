import { Check, Entity, Enum } from '@mikro-orm/decorators/legacy';
import { DOMAINS, type Domain, ORGANISATIONS, type Organisation } from '../../../policy/vocabulary.js';
import { CaseRecord } from './case-record.js';
import { notBlank } from './checks.js';
import { Instant, TextOrNull } from './columns.js';

/** That a partner weighed and does not contribute, without why: not sharing is a decision too (P 1, A 3; obligation 26). */
@Entity({ tableName: 'contribution_decline' })
@Check({ name: 'contribution_decline_category_said', expression: notBlank('category') })
export class ContributionDecline extends CaseRecord {
  @Enum({ items: () => [...ORGANISATIONS], columnType: 'text' })
  controller!: Organisation;

  @Enum({ items: () => [...DOMAINS], columnType: 'text' })
  domain!: Domain;

  /** Null for all that it could contribute. */
  @TextOrNull()
  category: string | null = null;

  @Instant()
  declinedAt!: string;

  @Instant()
  recordedAt!: string;
}
