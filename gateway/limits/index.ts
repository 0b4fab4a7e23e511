export { apolloLimitOptions, limitsApolloPlugin } from './apollo.js';
export { refuseAbove } from './exceeded.js';
export { createLimits, type Limits } from './limits.js';
export { fastifyLimitOptions, type LimitsPluginOptions, limitsPlugin } from './limits.plugin.js';
export { measureDepth, measureJson } from './measure-json.js';
export {
  loadOperations,
  type OperationsSettings,
  type PersistedOperations,
  readOperationsSettings,
} from './operations.js';
export { openRates, type Rates } from './rates.js';
export { LIMITS, type LimitName, type LimitSettings, readLimitSettings } from './settings.js';
export { shedLoadPlugin } from './shed-load.plugin.js';
export { asBytes, findTransportError, readTransportError, sendProblem } from './transport.js';
