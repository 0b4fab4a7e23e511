/** A whole stack for a measurement, in a folder of its own that goes with it; built, as users run it. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStackLog } from '../dist/cli/stack/log.js';
import { readStackSettings } from '../dist/cli/stack/settings.js';
import { startStack } from '../dist/cli/stack/start-stack.js';
import { fetchToken } from '../dist/cli/token.js';
import { createWorld } from '../dist/subgraphs/kit/demo/index.js';

/** `settings` go to its processes as environment variables. */
export async function openStack(settings = {}) {
  const home = await mkdtemp(join(tmpdir(), 'regietafel-bench-'));
  const environment = { ...process.env, ...settings, LOG_LEVEL: 'warn', PORT: '0', REGIETAFEL_HOME: home };
  const { log, onLine } = openStackLog({ format: 'json', level: 'warn', write: () => {} });
  const stack = await startStack({ settings: readStackSettings(environment), environment, log, onLine });
  const { addresses, anchor, databaseUrls } = stack;
  return {
    home,
    addresses,
    databaseUrls,
    world: createWorld(anchor),
    token: (account) => fetchToken({ issuer: addresses.issuer, account, audience: 'regietafel' }),
    async close() {
      await stack.stop();
      await rm(home, { recursive: true, force: true });
    },
  };
}
