/** A subgraph as a process of its own, as a partner hosts it: settings in, one `ready` line out, a clean stop on a signal. */
import { pino } from 'pino';
import type { SubgraphDefinition } from '../definition.js';
import { readSubgraphSettings } from './settings.js';
import { startSubgraph } from './start.js';

/** How long a stop may take before the process ends anyway. */
const STOP_MS = 4_500;

/** Throws a SettingsProblem before anything is started. */
export async function runSubgraph(
  definition: SubgraphDefinition,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const settings = readSubgraphSettings(definition.name, environment);
  const log = pino({ name: definition.name, level: settings.logLevel });
  const running = await startSubgraph(definition, settings, { log });
  const stop = (): void => {
    setTimeout(() => process.exit(1), STOP_MS).unref();
    running.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  log.info({ url: running.url }, 'ready');
  process.send?.({ ready: true, url: running.url });
}
