export { createIdentify, type Identify, identifyFirst } from './identify.js';
export { createIssuerKeys } from './issuer-keys.js';
export { resourceIndicator } from './resource-indicator.js';
export { loadSigningKey } from './signing-key.js';
export { readAcrValues, readTrustedIssuers, type TrustedIssuer } from './trusted-issuers.js';
export { ALGORITHMS, createVerifier, type Identity, type Verifier, type VerifierOptions } from './verify.js';
export { askVouchedFacts } from './vouch.js';
