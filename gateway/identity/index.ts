export { resourceIndicator } from './resource-indicator.js';
export { createVerifier, type Identity, type Verifier, type VerifierOptions } from './verify.js';
