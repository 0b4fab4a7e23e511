/** The gateway as a process: settings in, a ready line out, a clean stop on SIGTERM. */
import { pino } from 'pino';
import { readLimitSettings } from './limits/index.js';
import { readGatewaySettings } from './settings.js';
import { startGateway } from './start-gateway.js';

/** Runs until stopped. Errors: SettingsProblem for a setting that is missing or wrong. */
export async function runGateway(environment: Readonly<Record<string, string | undefined>>): Promise<void> {
  const settings = readGatewaySettings(environment);
  const log = pino({ name: 'gateway', level: settings.logLevel });
  const gateway = await startGateway(settings, readLimitSettings(environment), log);
  log.info({ url: gateway.url }, 'ready');
  process.send?.({ ready: true, url: gateway.url });
  const stop = () => void gateway.close().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.once('disconnect', stop);
}
