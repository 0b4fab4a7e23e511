import { Check, Entity, Enum, Index, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { DOMAINS, type Domain } from '../../../policy/vocabulary.js';
import { CaseRecord } from './case-record.js';
import { Instant, InstantOrNull, Text, TextOrNull } from './columns.js';
import { Party } from './party.entity.js';
import { Professional } from './professional.entity.js';
import { TeamEntry } from './team-entry.entity.js';

/** A professional whom a party needed proposes for the case team; the college admits him (R Toegang; obligation 9). */
@Entity({ tableName: 'proposal' })
@Unique({
  name: 'proposal_one_open',
  expression: 'create unique index "proposal_one_open" on "proposal" ("party", "actor") where ("answered_at" is null)',
})
@Check({
  name: 'proposal_answer_whole',
  expression: '(answered_at is null) = (answered_by is null) and (answered_at is null) = (seat is null)',
})
export class Proposal extends CaseRecord {
  @Index()
  @ManyToOne({ entity: () => Party, mapToPk: true, fieldName: 'party', updateRule: 'no action' })
  party!: string;

  @ManyToOne({ entity: () => Professional, mapToPk: true, fieldName: 'actor', updateRule: 'no action' })
  actor!: string;

  @Text()
  organisation!: string;

  @Enum({ items: () => [...DOMAINS], columnType: 'text' })
  domain!: Domain;

  /** Until when he joins; who joins incidentally does so for 28 days at most (C 4.2; obligation 127). */
  @InstantOrNull()
  until: string | null = null;

  @Text()
  proposedBy!: string;

  @Instant()
  proposedAt!: string;

  @InstantOrNull()
  answeredAt: string | null = null;

  @TextOrNull()
  answeredBy: string | null = null;

  @ManyToOne({
    entity: () => TeamEntry,
    mapToPk: true,
    fieldName: 'seat',
    updateRule: 'no action',
    deleteRule: 'no action',
    nullable: true,
  })
  seat: string | null = null;
}
