import { Check, Entity, Enum, Unique } from '@mikro-orm/decorators/legacy';
import { DOMAINS, type Domain } from '../../../policy/vocabulary.js';
import { CaseRecord } from './case-record.js';
import { notBlank } from './checks.js';
import { Instant, InstantOrNull, Text, TextOrNull, Yes } from './columns.js';

/**
 * A party the case team needs (A 4; obligation 39), with the two answers of its necessity and no free text: it may be
 * named in INQUIRY, where nothing is written down about a household.
 */
@Entity({ tableName: 'party' })
@Unique({
  name: 'party_one_current',
  expression:
    'create unique index "party_one_current" on "party" ("case_id", "organisation", "domain") where ("removed_at" is null)',
})
@Check({ name: 'party_organisation_said', expression: notBlank('organisation') })
@Check({ name: 'party_needed', expression: 'proportionate and least_intrusive' })
@Check({ name: 'party_removal_whole', expression: '(removed_at is null) = (removed_by is null)' })
@Check({ name: 'party_interval', expression: 'removed_at >= named_at' })
export class Party extends CaseRecord {
  @Text()
  organisation!: string;

  @Enum({ items: () => [...DOMAINS], columnType: 'text' })
  domain!: Domain;

  @Yes()
  proportionate!: boolean;

  @Yes()
  leastIntrusive!: boolean;

  @Text()
  namedBy!: string;

  @Instant()
  namedAt!: string;

  @TextOrNull()
  removedBy: string | null = null;

  @InstantOrNull()
  removedAt: string | null = null;
}
