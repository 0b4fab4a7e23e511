import type { EntityManager } from '@mikro-orm/postgresql';
import type { Cover } from '../../../policy/vocabulary.js';
import { aboutOf } from './about.js';
import { Consent } from './consent.entity.js';
import type { Giver, Item, Recipient } from './fact-parts.js';

/** What a person said, as the case manager or the item's controller heard it (law.md §1.2). */
export interface ConsentSaid {
  readonly id: string;
  readonly caseId: string;
  readonly person: string;
  readonly covers: readonly Cover[];
  readonly items: readonly Item[];
  readonly recipients: readonly Recipient[];
  readonly purposes: readonly string[];
  readonly informed: boolean;
  readonly free: boolean;
  readonly explicit: boolean;
  readonly givenBy: readonly Giver[];
  readonly confirmedBy: readonly string[];
  /** One of the two: given, or refused. */
  readonly givenAt: string | null;
  readonly refusedAt: string | null;
  readonly expiresAt: string | null;
  /** Null where a partner told of it: who heard it stands in its evidence. */
  readonly recordedBy: string | null;
}

/** Records a consent or a refusal. It stands from now on; a change of mind is another record (P 2; obligations 41, 57). */
export async function recordConsent(em: EntityManager, said: ConsentSaid, recordedAt: string): Promise<void> {
  const consent = Object.assign(new Consent(), said, {
    covers: [...said.covers],
    purposes: [...said.purposes],
    confirmedBy: [...said.confirmedBy],
    about: aboutOf(said.items, said.recipients),
    recordedAt,
    verified: true,
  });
  await em.insert(consent);
}
