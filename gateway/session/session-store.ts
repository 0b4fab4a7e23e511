/**
 * The sessions in the gateway's database. Time is an argument; what has ended is not found, and goes at the next sign-in.
 * Errors of every method: SESSIONS_UNAVAILABLE; what the driver says of its queries is not for a log.
 */
import { createHash } from 'node:crypto';
import type { MikroORM } from '@mikro-orm/postgresql';
import { RegietafelError } from '../errors/index.js';
import { within } from '../within.js';
import { Session } from './session.entity.js';

export type StoredSession = Pick<
  Session,
  'idHash' | 'issuer' | 'subject' | 'issuerSession' | 'sealedTokens' | 'lastSeenAt' | 'expiresAt'
>;

/** Whom an issuer signs out: one session of his there, or all of them. */
export interface SignedOut {
  readonly issuer: string;
  readonly issuerSession: string | undefined;
  readonly subject: string | undefined;
}

export function hashOfId(id: string): string {
  return createHash('sha256').update(id).digest('hex');
}

/** A session that is used every second is written once a minute. */
const SEEN_EVERY_MS = 60_000;

export class SessionStore {
  constructor(
    private readonly orm: MikroORM,
    private readonly idleMs: number,
    /** Milliseconds a query may take before it counts as unanswered. */
    private readonly timeout = 3_000,
  ) {}

  insert(session: StoredSession, now: Date): Promise<void> {
    return this.run(async (em) => {
      const ended = [{ expiresAt: { $lte: now } }, { lastSeenAt: { $lte: this.idleSince(now) } }];
      await em.nativeDelete(Session, { $or: ended });
      await em.insert(Session, { ...session, createdAt: now, refreshingUntil: null });
    });
  }

  /** The session, if it has not ended. */
  find(idHash: string, now: Date): Promise<StoredSession | undefined> {
    const alive = { idHash, expiresAt: { $gt: now }, lastSeenAt: { $gt: this.idleSince(now) } };
    return this.run(async (em) => (await em.findOne(Session, alive)) ?? undefined);
  }

  async markSeen({ idHash, lastSeenAt }: StoredSession, now: Date): Promise<void> {
    if (now.getTime() - lastSeenAt.getTime() < SEEN_EVERY_MS) return;
    // An update and never an upsert: a session that ended meanwhile does not come back.
    await this.run((em) => em.nativeUpdate(Session, { idHash }, { lastSeenAt: now }));
  }

  /** True for the one that may get new tokens until then; everyone else waits for what it writes. */
  async takeRefresh(idHash: string, now: Date, until: Date): Promise<boolean> {
    const free = { idHash, $or: [{ refreshingUntil: null }, { refreshingUntil: { $lte: now } }] };
    return (await this.run((em) => em.nativeUpdate(Session, free, { refreshingUntil: until }))) === 1;
  }

  /** False when the session ended while its tokens were being renewed. */
  async finishRefresh(idHash: string, sealedTokens: string | undefined): Promise<boolean> {
    const changed = { refreshingUntil: null, ...(sealedTokens !== undefined && { sealedTokens }) };
    return (await this.run((em) => em.nativeUpdate(Session, { idHash }, changed))) === 1;
  }

  async end(idHash: string): Promise<void> {
    await this.run((em) => em.nativeDelete(Session, { idHash }));
  }

  /** Ends what the issuer signed out; the number of sessions that ended. A `sid` alone or with its subject ends that one. */
  async endAt({ issuer, issuerSession, subject }: SignedOut): Promise<number> {
    if (issuerSession === undefined && subject === undefined) return 0;
    const named = {
      issuer,
      ...(issuerSession !== undefined && { issuerSession }),
      ...(subject !== undefined && { subject }),
    };
    return this.run((em) => em.nativeDelete(Session, named));
  }

  private async run<Result>(work: (em: MikroORM['em']) => Promise<Result>): Promise<Result> {
    try {
      return await within(this.timeout, work(this.orm.em.fork()));
    } catch (error) {
      const detail = error instanceof Error ? error.name : 'unknown';
      throw new RegietafelError('SESSIONS_UNAVAILABLE', { detail, headers: { 'retry-after': '5' } });
    }
  }

  private idleSince(now: Date): Date {
    return new Date(now.getTime() - this.idleMs);
  }
}
