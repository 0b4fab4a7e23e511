export type { DemoAccount } from './accounts.js';
export { CLI_CLIENT_ID, CLI_REDIRECT_URI } from './client.js';
export { type IssuerHooks, type RunningIssuer, startIssuer } from './issuer.js';
export { type IssuerSettings, readIssuerSettings } from './settings.js';
