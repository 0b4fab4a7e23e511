import type { EntityManager } from '@mikro-orm/postgresql';
import { Consent } from './consent.entity.js';

/**
 * Withdraws a consent: the next question, everywhere, is answered without it (P 2; obligation 58). It is never undone;
 * withdrawing again leaves the first moment standing. False when there is no such consent.
 */
export async function withdrawConsent(em: EntityManager, id: string, at: string): Promise<boolean> {
  const withdrawn = await em.nativeUpdate(
    Consent,
    { id, $or: [{ withdrawnAt: null }, { withdrawnAt: { $gt: at } }] },
    { withdrawnAt: at },
  );
  return withdrawn > 0 || (await em.count(Consent, { id })) > 0;
}
