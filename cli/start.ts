/** `regietafel start`: the stack in the foreground, until it is asked to stop. */

import { openStackLog } from './stack/log.js';
import { type Environment, readStackSettings } from './stack/settings.js';
import { startStack } from './stack/start-stack.js';
import { renderWelcome } from './stack/welcome.js';

export async function startCommand(environment: Environment): Promise<void> {
  const began = Date.now();
  const settings = readStackSettings(environment);
  const write = (text: string) => process.stdout.write(text);
  const { log, onLine } = openStackLog({ format: settings.logFormat, level: settings.logLevel, write });
  const asked = new AbortController();
  // npm hands the signal on while the terminal sends it to all: the second one changes nothing.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => asked.abort());
  if (environment.npm_lifecycle_event !== undefined) followParent(asked);
  log.info(`starting on ${settings.home}`);
  let stack: Awaited<ReturnType<typeof startStack>>;
  try {
    stack = await startStack({ settings, environment, log, onLine, signal: asked.signal });
  } catch (error) {
    if (!asked.signal.aborted) throw error;
    log.info('stopped');
    process.exit(0);
  }
  const seconds = (Date.now() - began) / 1000;
  const isText = settings.logFormat === 'text';
  log.info(isText ? {} : { addresses: stack.addresses }, `ready after ${seconds.toFixed(1)} s`);
  if (isText) write(renderWelcome(stack, settings));
  process.send?.({ ready: true, url: stack.addresses.gateway });
  const stopped = Promise.withResolvers<null>();
  if (asked.signal.aborted) stopped.resolve(null);
  asked.signal.addEventListener('abort', () => stopped.resolve(null));
  const problem = await Promise.race([stopped.promise, stack.failed]);
  log.info('stopping');
  await stack.stop();
  if (problem !== null) throw problem;
  log.info('stopped');
  process.exit(0);
}

/** npm may be killed, and the shell it runs us in hands no signal on: when that parent goes, we are asked to stop. */
function followParent(asked: AbortController): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) asked.abort();
  }, 500).unref();
}
