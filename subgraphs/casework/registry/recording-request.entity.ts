import { Check, Entity, Enum, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { CORE_DATA, type CoreDatum } from '../../../policy/vocabulary.js';
import { CaseRecord } from './case-record.js';
import { Ids, Instant, InstantOrNull, Text, YesOrNull } from './columns.js';
import { ContributionReference } from './contribution-reference.entity.js';

/** That a contributor was asked whether a field may be recorded, and what he answered (P 3; obligation 75). Silence is no. */
@Entity({ tableName: 'recording_request' })
@Unique({
  name: 'recording_request_one_open',
  expression:
    'create unique index "recording_request_one_open" on "recording_request" ("contribution") where ("approved" is null)',
})
@Check({ name: 'recording_request_persons_named', expression: 'cardinality(persons) > 0' })
@Check({ name: 'recording_request_answered_whole', expression: '(approved is null) = (answered_at is null)' })
export class RecordingRequest extends CaseRecord {
  @ManyToOne({
    entity: () => ContributionReference,
    mapToPk: true,
    fieldName: 'contribution',
    updateRule: 'no action',
    index: false,
  })
  contribution!: string;

  /** A coordinate of the schema. */
  @Text()
  field!: string;

  @Enum({ items: () => [...CORE_DATA], columnType: 'text' })
  recordAs!: CoreDatum;

  @Ids()
  persons!: string[];

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
