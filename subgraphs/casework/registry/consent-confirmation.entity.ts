import { Entity, Enum, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { ORGANISATIONS, type Organisation } from '../../../policy/vocabulary.js';
import { CaseRecord } from './case-record.js';
import { Instant } from './columns.js';
import { Consent } from './consent.entity.js';

/** That a controller's bound professional confirmed a consent that another heard: for his own secrecy, and no one else's (P 2). */
@Entity({ tableName: 'consent_confirmation' })
@Unique({ name: 'consent_confirmation_once', properties: ['consent', 'controller'] })
export class ConsentConfirmation extends CaseRecord {
  @ManyToOne({ entity: () => Consent, mapToPk: true, fieldName: 'consent', updateRule: 'no action' })
  consent!: string;

  @Enum({ items: () => [...ORGANISATIONS], columnType: 'text' })
  controller!: Organisation;

  /** By the controller's clock, and by ours. */
  @Instant()
  at!: string;

  @Instant()
  recordedAt!: string;
}
