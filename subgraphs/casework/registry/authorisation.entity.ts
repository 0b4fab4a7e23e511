import { Entity, Enum, Index, ManyToOne, PrimaryKey, Unique } from '@mikro-orm/decorators/legacy';
import { CAPACITIES, type Capacity, DOMAINS, type Domain } from '../../../policy/vocabulary.js';
import { DayOrNull, Instant, InstantOrNull, Text, TextOrNull, Texts, Yes } from './columns.js';
import { Professional } from './professional.entity.js';

/** What the college authorised a professional for (R Toegang): one row a capacity, ended and never removed. */
@Entity({ tableName: 'authorisation' })
@Index({
  name: 'authorisation_screening',
  expression: 'create index "authorisation_screening" on "authorisation" ("screened_until") where ("ended_at" is null)',
})
@Unique({
  name: 'authorisation_one_current',
  expression:
    'create unique index "authorisation_one_current" on "authorisation" ("actor", "organisation", "capacity", "domain") where ("ended_at" is null)',
})
export class Authorisation {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Index()
  @ManyToOne({ entity: () => Professional, mapToPk: true, fieldName: 'actor', updateRule: 'no action' })
  actor!: string;

  @Text()
  organisation!: string;

  @Enum({ items: () => [...CAPACITIES], columnType: 'text' })
  capacity!: Capacity;

  @Enum({ items: () => [...DOMAINS], columnType: 'text' })
  domain!: Domain;

  @Texts()
  wards: string[] = [];

  /** The last valid day of certificate of conduct or screening (VOG; obligation 128). */
  @DayOrNull()
  screenedUntil: string | null = null;

  @Yes()
  professionBound: boolean = false;

  @DayOrNull()
  secrecyDeclaredOn: string | null = null;

  @Instant()
  recordedAt!: string;

  /** Leaving ends it at once (R; obligation 20). */
  @InstantOrNull()
  endedAt: string | null = null;

  /** The officer who granted it and who ended it; null where it came with the system. */
  @TextOrNull()
  grantedBy: string | null = null;

  @TextOrNull()
  endedBy: string | null = null;

  /** The mark of the employer's proposal. */
  @TextOrNull()
  proposedBy: string | null = null;
}
