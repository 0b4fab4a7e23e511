/** What happens to a consent, written down where its evidence is, or where its secrecy is (ISO/IEC TS 27560). */
import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ConsentEvent, type ConsentState } from './consent-event.entity.js';

export interface ConsentHappened {
  readonly caseId: string;
  readonly consent: string;
  readonly eventState: ConsentState;
  readonly eventTime: Date;
  readonly validUntil?: Date | null;
  readonly entityId: string | null;
}

export async function addConsentEvent(em: EntityManager, happened: ConsentHappened, recordedAt: Date): Promise<void> {
  const { validUntil = null, ...event } = happened;
  await em.insert(ConsentEvent, { ...event, validUntil, id: randomUUID(), eventType: 'explicit', recordedAt });
}
