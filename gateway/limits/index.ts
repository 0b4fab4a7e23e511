export { apolloLimitOptions, limitsApolloPlugin } from './apollo.js';
export { createLimits, type Limits } from './limits.js';
export { fastifyLimitOptions, type LimitsPluginOptions, limitsPlugin } from './limits.plugin.js';
export { LIMITS, type LimitName, type LimitSettings, readLimitSettings } from './settings.js';
