/** The demo world, for the subgraphs that seed it, the command that shows it and the tests that question it. */

export type { DemoCase, DemoPerson } from './draft.js';
export type { Authorisation, ContributionFacts, Facts, NoticeFacts, Recipient } from './facts.js';
export { demoActor, demoId } from './ids.js';
export { type DemoOperation, demoOperations } from './operations.js';
export type { DemoAccount, DemoProfessional } from './professionals.js';
export { createWorld, getCase, type World } from './world.js';
