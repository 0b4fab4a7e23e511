/** A sign-in under way, sealed into a cookie: whoever only starts one costs the gateway neither memory nor a row. */
import { z } from 'zod';
import { RegietafelError } from '../errors/index.js';
import { LOGIN_SECONDS } from './cookies.js';
import type { Attempt } from './relying-party.js';
import type { Seal } from './seal.js';

export interface Login {
  readonly attempt: Attempt;
  /** Where to go afterwards. */
  readonly returnTo: string;
}

const shape = z.object({
  attempt: z.object({ issuer: z.string(), state: z.string(), nonce: z.string(), verifier: z.string() }),
  returnTo: z.string(),
  until: z.number(),
});

const PLACE = 'cookie';

export function sealLogin(seal: Seal, login: Login, now: Date): Promise<string> {
  return seal.close('login', PLACE, { ...login, until: now.getTime() + LOGIN_SECONDS * 1_000 });
}

/** Errors: LOGIN_NOT_STARTED for what was not sealed here, or too long ago. */
export async function openLogin(seal: Seal, sealed: string | undefined, now: Date): Promise<Login> {
  const content = sealed === undefined ? undefined : await seal.open('login', PLACE, sealed);
  const parsed = shape.safeParse(content);
  if (!parsed.success || parsed.data.until <= now.getTime()) throw new RegietafelError('LOGIN_NOT_STARTED');
  const { attempt, returnTo } = parsed.data;
  return { attempt, returnTo };
}
