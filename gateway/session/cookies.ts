/** The two cookies of the gateway: a session, and a sign-in under way. Neither can be read by a page. */
import type { CookieSerializeOptions } from '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';

export interface Cookies {
  readSession(request: FastifyRequest): string | undefined;
  writeSession(reply: FastifyReply, id: string): void;
  clearSession(reply: FastifyReply): void;
  readLogin(request: FastifyRequest): string | undefined;
  writeLogin(reply: FastifyReply, sealed: string): void;
  clearLogin(reply: FastifyReply): void;
}

export interface CookieOptions {
  /** Whether browsers reach the gateway by https. */
  readonly isHttps: boolean;
  readonly lifeSeconds: number;
}

/** Long enough to sign in with a second factor, short enough that a forgotten tab signs nobody in. */
export const LOGIN_SECONDS = 600;

const ID = /^[\w-]{43}$/;
const LONGEST_LOGIN = 4_096;

/** `__Host-`: no other host or path can set or read it. Browsers take that name with `Secure` only, so not over http. */
export function createCookies({ isHttps, lifeSeconds }: CookieOptions): Cookies {
  const prefix = isHttps ? '__Host-' : '';
  const [session, login] = [`${prefix}regietafel`, `${prefix}regietafel-login`];
  const common = { httpOnly: true, secure: isHttps, path: '/' } as const satisfies CookieSerializeOptions;
  const strict = { ...common, sameSite: 'strict' } as const;
  // The issuer sends the browser back from another site; a strict cookie would stay behind.
  const lax = { ...common, sameSite: 'lax' } as const;
  return {
    readSession: ({ cookies }) => findMatch(cookies[session], (text) => ID.test(text)),
    writeSession: (reply, id) => void reply.setCookie(session, id, { ...strict, maxAge: lifeSeconds }),
    clearSession: (reply) => void reply.clearCookie(session, strict),
    readLogin: ({ cookies }) => findMatch(cookies[login], (text) => text.length <= LONGEST_LOGIN),
    writeLogin: (reply, sealed) => void reply.setCookie(login, sealed, { ...lax, maxAge: LOGIN_SECONDS }),
    clearLogin: (reply) => void reply.clearCookie(login, lax),
  };
}

function findMatch(text: string | undefined, isSound: (text: string) => boolean): string | undefined {
  return text !== undefined && isSound(text) ? text : undefined;
}
