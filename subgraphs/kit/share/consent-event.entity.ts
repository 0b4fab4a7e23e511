/** What happened to a consent, one row each in the order of time: appended, never edited (ISO/IEC TS 27560; obligations 41, 58). */
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { RowCheck } from '../row-checks.js';

/** The states of DPV, and one of ours: that the bound professional confirmed that it lifts his secrecy (P 2). */
export const CONSENT_STATES = [
  'ConsentRequested',
  'ConsentGiven',
  'ConsentRefused',
  'ConsentWithdrawn',
  'ConsentExpired',
  'SecrecyConfirmed',
] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

@Entity({ tableName: 'consent_event' })
@RowCheck(
  'consent_event_state_known',
  "event_state in ('ConsentRequested', 'ConsentGiven', 'ConsentRefused', 'ConsentWithdrawn', 'ConsentExpired', 'SecrecyConfirmed')",
)
export class ConsentEvent {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Index()
  @Property({ type: 'uuid' })
  caseId!: string;

  @Property({ type: 'uuid' })
  consent!: string;

  @Property({ type: 'text' })
  eventState!: ConsentState;

  /** `regular` or `explicit`; consent in the covenant is always explicit (P 2). */
  @Property({ type: 'text' })
  eventType!: 'regular' | 'explicit';

  @Property({ type: 'datetime', length: 3 })
  eventTime!: Date;

  /** `validity_duration`, as the moment it ends; null without an end. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  validUntil: Date | null = null;

  /** `entity_id`: who recorded it; null where a message told of it. */
  @Property({ type: 'text', nullable: true })
  entityId: string | null = null;

  @Property({ type: 'datetime', length: 3 })
  recordedAt!: Date;
}
