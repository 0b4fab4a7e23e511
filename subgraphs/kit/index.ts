/** The kit: all that a partner's subgraph is written against. */
import 'reflect-metadata';

export { SUBGRAPH_NAMES, type SubgraphName } from '../../schema/subgraphs.js';
export { Contribution } from './contribution.entity.js';
export {
  type AnyClass,
  defineSubgraph,
  type KitContext,
  type KitRoutes,
  type LoadFacts,
  type MigrationClass,
  makeRow,
  type Narrower,
  type ResolveReference,
  type SubgraphDefinition,
} from './definition.js';
export { enqueue } from './delivery/enqueue.js';
export { addJob, type JobDefinition } from './delivery/jobs.js';
export type { Message, MessageBody, MessageKind, MessageOf } from './delivery/messages.js';
export type { MessageMeta, Receive, Receivers } from './delivery/receive.js';
export { demoActor, demoId } from './demo/ids.js';
export type { World } from './demo/world.js';
export type { Grant, GrantedCase, Released } from './grant/grant.js';
export { LogbookLine } from './logbook-line.entity.js';
export { type RunningSubgraph, type StartOptions, type SubgraphSettings, startSubgraph } from './process.js';
export { ALL_PHASES, Process, Release, type ReleaseOptions, Withhold } from './release.decorators.js';
export { NotNegative, RowCheck } from './row-checks.js';
export { printSubgraphSdl } from './sdl.js';
export { defineSignal, type EvictionRoute, type SignalDefinition } from './signal/signal-definition.js';
export type { EvictionSaid } from './signal/signal-inputs.js';
export { CaseRows } from './store/case-rows.js';
export { Case, Person } from './stubs.js';
export { PersonRow, SubjectRow } from './subject-row.entity.js';
