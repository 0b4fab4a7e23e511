/** The kit: all that a partner's subgraph is written against. */
import 'reflect-metadata';

export { SUBGRAPH_NAMES, type SubgraphName } from '../../schema/subgraphs.js';
export { Contribution } from './contribution.entity.js';
export {
  type AnyClass,
  type Columns,
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
export { demoActor, demoId } from './demo/ids.js';
export type { World } from './demo/world.js';
export type { Grant, GrantedCase, Released } from './grant/grant.js';
export { LogbookLine } from './logbook-line.entity.js';
export { ALL_PHASES, Process, Release, type ReleaseOptions, Withhold } from './release.decorators.js';
export { printSubgraphSdl } from './sdl.js';
export { CaseRows } from './store/case-rows.js';
export { Case, Person } from './stubs.js';
export { PersonRow, SubjectRow } from './subject-row.entity.js';

import type { SubgraphDefinition } from './definition.js';
import type { SubgraphSettings } from './server/settings.js';
import type { RunningSubgraph, StartOptions } from './server/start.js';

export type { RunningSubgraph, StartOptions, SubgraphSettings };

/** Starts a subgraph in this process. The server is loaded only now: printing a schema needs none of it. */
export async function startSubgraph(
  definition: SubgraphDefinition,
  settings: SubgraphSettings,
  options?: StartOptions,
): Promise<RunningSubgraph> {
  const { startSubgraph: start } = await import('./server/start.js');
  return start(definition, settings, options);
}

/** Runs a subgraph as a process: settings from the environment, `ready` when it listens, a clean stop on SIGTERM. */
export async function runSubgraph(
  definition: SubgraphDefinition,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const { runSubgraph: run } = await import('./server/run.js');
  return run(definition, environment);
}
