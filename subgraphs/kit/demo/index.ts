/** The demo world, for the subgraphs that seed it, the command that shows it and the tests that question it. */
export type { DemoCase, DemoPerson } from './draft.js';
export { demoOperations } from './operations.js';
export type { DemoRecord } from './records.js';
export { createWorld, getCase, getRecord, type World } from './world.js';
