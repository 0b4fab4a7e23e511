/** The client of `regietafel token`, apart from the issuer so that the command line loads no oidc-provider for it. */
export const CLI_CLIENT_ID = 'regietafel-cli';

/** Native: the issuer takes any port on the loopback address (RFC 8252 §7.3). */
export const CLI_REDIRECT_URI = 'http://127.0.0.1/callback';

/** What a gateway is called at its issuer unless it is set otherwise. */
export const WEB_CLIENT_ID = 'regietafel-gateway';
