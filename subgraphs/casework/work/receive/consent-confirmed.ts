/** P 2: the bound professional of one controller confirmed a consent for the secrecy of its data. */
import { randomUUID } from 'node:crypto';
import { Refusal } from '../../../kit/grant/refusal.js';
import type { Receive } from '../../../kit/index.js';
import { Consent } from '../../registry/consent.entity.js';
import { ConsentConfirmation } from '../../registry/consent-confirmation.entity.js';
import { findCase } from './case-of-message.js';

export const receiveConsentConfirmed: Receive<'CONSENT_CONFIRMED'> = async (em, { caseId, body }, { now }) => {
  if ((await findCase(em, caseId)) === null) return;
  const { consent: id, controller, at } = body;
  const consent = await em.findOne(Consent, { id, caseId });
  if (consent === null || !consent.items.some((item) => item.controller === controller))
    throw new Refusal('MESSAGE_NOT_YOURS');
  if ((await em.count(ConsentConfirmation, { consent: id, controller })) > 0) return;
  await em.insert(
    Object.assign(new ConsentConfirmation(), {
      id: randomUUID(),
      caseId,
      consent: id,
      controller,
      at,
      recordedAt: now.toISOString(),
    }),
  );
};
