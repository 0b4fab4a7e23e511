/** `regietafel issuer`: the demonstration's identity provider in this process. */
import { pino } from 'pino';
import { readIssuerSettings, startIssuer } from '../gateway/identity/issuer/index.js';
import { awaitTurn } from './supervised.js';

const STOP_MS = 4_500;

export async function issuerCommand(environment: Readonly<Record<string, string | undefined>>): Promise<void> {
  const settings = readIssuerSettings(environment);
  await awaitTurn();
  const log = pino({ name: 'issuer', level: environment.LOG_LEVEL || 'info' });
  const issuer = await startIssuer(settings, { onError: (error) => log.error({ err: error }, 'a request failed') });
  const stop = () => {
    setTimeout(() => process.exit(1), STOP_MS).unref();
    void issuer.close().then(() => process.exit(0));
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  log.info({ url: issuer.url }, 'ready');
  process.send?.({ ready: true, url: issuer.url });
}
