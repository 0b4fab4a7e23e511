/** P 2, A 4: what a person said yes or no to, as a reference to the evidence of whoever heard it (obligations 41, 43; X1). */
import type { EntityManager } from '@mikro-orm/postgresql';
import { Refusal } from '../../../kit/grant/refusal.js';
import type { MessageBody, Receive } from '../../../kit/index.js';
import { Consent } from '../../registry/consent.entity.js';
import { recordConsent } from '../../registry/record-consent.js';
import { TeamEntry } from '../../registry/team-entry.entity.js';
import { findCase, requirePersons } from './case-of-message.js';

export const receiveConsent: Receive<'CONSENT'> = async (em, { caseId, controller, body: { consent } }, { now }) => {
  if ((await findCase(em, caseId)) === null) return;
  const known = await em.findOne(Consent, { id: consent.id });
  if (known !== null) {
    if (known.caseId !== caseId) throw new Refusal('MESSAGE_NOT_YOURS');
    return;
  }
  await requirePersons(em, caseId, [consent.person]);
  await requireHeard(em, caseId, controller, consent);
  const { withdrawnAt: _withdrawnAt, recordedAt: _recordedAt, ...said } = consent;
  await recordConsent(em, { ...said, caseId, recordedBy: null }, now.toISOString());
};

/**
 * Recorded by the item's controller, or for others' data by one on the case team, whose case manager hears it; and
 * confirmed for its own secrecy only (law.md §1.2).
 */
async function requireHeard(
  em: EntityManager,
  caseId: string,
  controller: string,
  { items, confirmedBy }: MessageBody<'CONSENT'>['consent'],
): Promise<void> {
  if (confirmedBy.some((each) => each !== controller)) throw new Refusal('MESSAGE_NOT_YOURS');
  if (items.every((item) => item.controller === controller)) return;
  if ((await em.count(TeamEntry, { caseId, organisation: controller })) === 0) throw new Refusal('MESSAGE_NOT_YOURS');
}
