export { createIdentify, type Identify, identifyFirst } from './identify.js';
export { resourceIndicator } from './resource-indicator.js';
export { readTrustedIssuers, type TrustedIssuer } from './trusted-issuers.js';
export { createVerifier, type Identity, type Verifier, type VerifierOptions } from './verify.js';
export { askVouchedFacts } from './vouch.js';
