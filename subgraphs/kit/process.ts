/** Running a subgraph. The server is loaded only when it is started: printing a schema needs none of it. */
import type { SubgraphDefinition } from './definition.js';
import type { SubgraphSettings } from './server/settings.js';
import type { RunningSubgraph, StartOptions } from './server/start.js';

export type { RunningSubgraph, StartOptions, SubgraphSettings };

/** Starts a subgraph in this process. */
export async function startSubgraph(
  definition: SubgraphDefinition,
  settings: SubgraphSettings,
  options?: StartOptions,
): Promise<RunningSubgraph> {
  const { startSubgraph: start } = await import('./server/start.js');
  return start(definition, settings, options);
}
