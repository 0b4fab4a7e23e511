export { authzenPlugin } from './authzen.plugin.js';
export { describeConfiguration } from './metadata.js';
