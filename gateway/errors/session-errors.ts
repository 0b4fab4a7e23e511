/** The part of the registry about signing in through the gateway: its session, its cookie, and how recent a sign-in is. */
export const SESSION_ERRORS = {
  SESSION_ENDED: {
    publicMessage: 'The session has ended. Sign in again at /login.',
    httpStatus: 401,
    since: '0.2.0',
  },
  SESSIONS_UNAVAILABLE: {
    publicMessage: 'It cannot be read who is signed in, so nothing can be released. Try again later.',
    httpStatus: 503,
    since: '0.2.0',
  },
  CROSS_SITE_REFUSED: {
    publicMessage:
      'A request with the session cookie must come from the site itself. Send "x-regietafel: 1" from a page of this gateway.',
    httpStatus: 403,
    since: '0.2.0',
  },
  RETURN_REFUSED: {
    publicMessage: 'The parameter "return" must be a path of this gateway, for example /cases.',
    httpStatus: 400,
    since: '0.2.0',
  },
  ISSUER_NOT_OFFERED: {
    publicMessage: 'Nobody can sign in here at that issuer. Leave "issuer" out, or name one that this gateway trusts.',
    httpStatus: 400,
    since: '0.2.0',
  },
  LOGIN_NOT_STARTED: {
    publicMessage: 'This sign-in was not started in this browser, or took too long. Start again at /login.',
    httpStatus: 400,
    since: '0.2.0',
  },
  LOGIN_REFUSED: {
    publicMessage: 'The sign-in was not completed at the issuer. Start again at /login.',
    httpStatus: 401,
    since: '0.2.0',
  },
  LOGOUT_TOKEN_REFUSED: {
    publicMessage: 'The logout token was not accepted. Send one as OpenID Connect Back-Channel Logout 1.0 has it.',
    httpStatus: 400,
    since: '0.2.0',
  },
  STEP_UP_NEEDED: {
    publicMessage:
      'To vouch for an emergency, sign in again first: at /login?prompt=login, or with a token whose auth_time is recent enough.',
    httpStatus: 401,
    since: '0.2.0',
  },
} as const;
