import { Check, Entity } from '@mikro-orm/decorators/legacy';
import type { Domain, Organisation } from '../../../policy/vocabulary.js';
import { CaseRecord } from './case-record.js';
import { Ids, Instant, InstantOrNull, Json, Text, YesOrNull } from './columns.js';
import type { Recipient } from './fact-parts.js';

/** That a contributor was asked whether a recipient may use his data further, and what he answered (P 5; obligation 77). */
@Entity({ tableName: 'onward_use_request' })
@Check({ name: 'onward_use_request_persons_named', expression: 'cardinality(persons) > 0' })
@Check({ name: 'onward_use_request_answered_whole', expression: '(approved is null) = (answered_at is null)' })
export class OnwardUseRequest extends CaseRecord {
  @Text()
  controller!: Organisation;

  @Text()
  domain!: Domain;

  @Text()
  category!: string;

  @Ids()
  persons!: string[];

  /** Who asks: the organisation and domain of the actor. */
  @Json()
  recipient!: Recipient;

  /** How long the asker needs it; the contributor sets the end. */
  @InstantOrNull()
  until: string | null = null;

  @Text()
  requestedBy!: string;

  @Instant()
  requestedAt!: string;

  /** Null while it is open. */
  @YesOrNull()
  approved: boolean | null = null;

  @InstantOrNull()
  answeredAt: string | null = null;
}
