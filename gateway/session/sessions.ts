/**
 * Sessions: begun at the end of a sign-in, found by the secret in a cookie, ended by either side. The browser holds an id
 * and nothing else; what a session is worth is asked of its access token at every request, as of anybody's.
 */
import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import { RegietafelError } from '../errors/index.js';
import type { Identity, Verifier } from '../identity/index.js';
import type { RelyingParty, SignedIn } from './relying-party.js';
import type { Seal } from './seal.js';
import { hashOfId, type SessionStore, type SignedOut, type StoredSession } from './session-store.js';

export interface SessionParts {
  readonly store: SessionStore;
  readonly party: RelyingParty;
  readonly verifier: Verifier;
  readonly seal: Seal;
  readonly lifeMs: number;
  readonly idleMs: number;
  readonly now: () => Date;
}

/** What somebody may know of his own session. */
export interface SessionView {
  readonly account: { readonly name?: string };
  readonly expiresAt: Date;
}

const sealed = z.object({ access: z.string(), refresh: z.string().optional(), name: z.string().optional() });
type Sealed = z.infer<typeof sealed>;

/** Longer than an issuer may take; then another may try. */
const REFRESH_LEASE_MS = 12_000;
const REFRESH_LOOK_MS = 100;

export class Sessions {
  constructor(private readonly parts: SessionParts) {}

  /**
   * A session with an id of its own, whatever the browser brought along; that one ends (session fixation).
   * Errors: SIGN_IN_TOO_WEAK; LOGIN_REFUSED when the token is not one that counts here, or is somebody else's.
   */
  async begin(issuer: string, { tokens, subject, issuerSession, name }: SignedIn, before?: string): Promise<string> {
    const { store, verifier, seal, lifeMs, now } = this.parts;
    const identity = await verifier.verify(`Bearer ${tokens.access}`).catch((error: unknown) => {
      // Who signed in too weakly can do something about it.
      throw error instanceof RegietafelError && error.httpStatus === 401 && error.code !== 'SIGN_IN_TOO_WEAK'
        ? new RegietafelError('LOGIN_REFUSED', { detail: `the access token: ${error.code}` })
        : error;
    });
    if (identity.issuer !== issuer || identity.subject !== subject)
      throw new RegietafelError('LOGIN_REFUSED', { detail: 'the access token is of another than the identity token' });
    if (before !== undefined) await store.end(hashOfId(before));
    const id = randomBytes(32).toString('base64url');
    const idHash = hashOfId(id);
    const time = now();
    const content: Sealed = { ...tokens, name };
    const session = {
      idHash,
      issuer,
      subject,
      issuerSession: issuerSession ?? null,
      sealedTokens: await seal.close('tokens', idHash, content),
      lastSeenAt: time,
      expiresAt: new Date(time.getTime() + lifeMs),
    };
    await store.insert(session, time);
    return id;
  }

  /** Who is signed in by this id. Errors: SESSION_ENDED, IDENTITY_UNAVAILABLE. */
  async identify(id: string): Promise<Identity> {
    const { store, now } = this.parts;
    const session = await store.find(hashOfId(id), now());
    if (session === undefined) throw ended();
    const identity = await this.verify(session);
    await store.markSeen(session, now());
    return identity;
  }

  /** Only about himself; looking does not keep a session alive. */
  async describe(id: string): Promise<SessionView | undefined> {
    const { store, idleMs, now } = this.parts;
    const session = await store.find(hashOfId(id), now());
    const content = session && (await this.read(session));
    if (session === undefined || content === undefined) return undefined;
    const idleAt = session.lastSeenAt.getTime() + idleMs;
    return {
      account: { ...(content.name !== undefined && { name: content.name }) },
      expiresAt: new Date(Math.min(idleAt, session.expiresAt.getTime())),
    };
  }

  /** Ends it here first, then at the issuer as far as that can be done without the browser; which issuer it was. */
  async end(id: string): Promise<string | undefined> {
    const { store, party, now } = this.parts;
    const session = await store.find(hashOfId(id), now());
    if (session === undefined) return undefined;
    const content = await this.read(session);
    await store.end(session.idHash);
    if (content?.refresh !== undefined) await party.revoke(session.issuer, content.refresh);
    return session.issuer;
  }

  endAt(signedOut: SignedOut): Promise<number> {
    return this.parts.store.endAt(signedOut);
  }

  private async verify(session: StoredSession): Promise<Identity> {
    const { verifier, store } = this.parts;
    try {
      const content = await this.read(session);
      if (content === undefined) throw ended();
      const identity = await verifier.verify(`Bearer ${content.access}`).catch(async (error: unknown) => {
        if (!(error instanceof RegietafelError) || error.code !== 'TOKEN_EXPIRED') throw error;
        return verifier.verify(`Bearer ${await this.refresh(session, content)}`);
      });
      if (identity.issuer !== session.issuer || identity.subject !== session.subject) throw ended();
      return identity;
    } catch (error) {
      if (!(error instanceof RegietafelError) || error.httpStatus !== 401) throw error;
      // Whatever is wrong with its token, there is no way back from it but to sign in again.
      await store.end(session.idHash);
      throw ended();
    }
  }

  /** The new access token. One of all gateways asks for it; the issuer takes a refresh token that comes twice for stolen. */
  private async refresh(session: StoredSession, content: Sealed): Promise<string> {
    const { store, party, seal, now } = this.parts;
    const { idHash, issuer } = session;
    if (content.refresh === undefined) throw ended();
    const until = new Date(now().getTime() + REFRESH_LEASE_MS);
    if (!(await store.takeRefresh(idHash, now(), until))) return this.awaitRefresh(session);
    // Between the look and the lease another may have done it.
    const current = await store.find(idHash, now());
    if (current !== undefined && current.sealedTokens !== session.sealedTokens) {
      await store.finishRefresh(idHash, undefined);
      return (await this.read(current))?.access ?? '';
    }
    const tokens = await party.refresh(issuer, content.refresh).catch(async (error: unknown) => {
      await store.finishRefresh(idHash, undefined);
      throw error;
    });
    if (tokens === undefined) throw ended();
    const isThere = await store.finishRefresh(idHash, await seal.close('tokens', idHash, { ...content, ...tokens }));
    if (!isThere) throw ended();
    return tokens.access;
  }

  private async awaitRefresh(session: StoredSession): Promise<string> {
    const { store, now } = this.parts;
    for (let waited = 0; waited < REFRESH_LEASE_MS; waited += REFRESH_LOOK_MS) {
      await pause(REFRESH_LOOK_MS);
      const current = await store.find(session.idHash, now());
      if (current === undefined) throw ended();
      if (current.sealedTokens !== session.sealedTokens) return (await this.read(current))?.access ?? '';
    }
    throw new RegietafelError('IDENTITY_UNAVAILABLE', { headers: { 'retry-after': '5' } });
  }

  private async read({ idHash, sealedTokens }: StoredSession): Promise<Sealed | undefined> {
    return sealed.safeParse(await this.parts.seal.open('tokens', idHash, sealedTokens)).data;
  }
}

function ended(): RegietafelError {
  return new RegietafelError('SESSION_ENDED', { headers: { 'www-authenticate': 'Bearer realm="regietafel"' } });
}
