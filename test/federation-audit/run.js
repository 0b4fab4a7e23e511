/**
 * The public federation audit (github.com/graphql-hive/federation-gateway-audit), with release on and everything released.
 *
 *   node test/federation-audit/run.js <checkout>                   ours; exit code 1 below what plain @apollo/gateway reaches
 *   node test/federation-audit/run.js <checkout> --plain           plain @apollo/gateway, to compare with
 *   node test/federation-audit/run.js <checkout> --suite node      one of its suites
 *
 * <checkout> is a clone of the suite in which `npm ci` was run. Nothing of it is kept here.
 */
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { withBundle } from '../support/bundle.js';

/** Of 199, by @apollo/gateway 2.14.4; docs/adr/0085. */
const REACHED_BY_PLAIN = 193;

const { values, positionals } = parseArgs({
  options: { plain: { type: 'boolean', default: false }, suite: { type: 'string' } },
  allowPositionals: true,
});
const [checkout = ''] = positionals;
const entry = join(resolve(checkout), 'src/index.ts');
const packages = join(resolve(checkout), 'node_modules');
if (checkout === '' || !existsSync(entry) || !existsSync(packages)) {
  process.stderr.write('Name the folder of a clone of federation-gateway-audit, in which "npm ci" was run.\n');
  process.exit(2);
}

const { url, close } = await serveSuite();
try {
  const { passed, total } = await withBundle('test/federation-audit/main.ts', async (file) => {
    const { runAudit } = await import(pathToFileURL(file).href);
    const write = (text) => process.stdout.write(text);
    return runAudit({ url, isPlain: values.plain, suite: values.suite, write });
  });
  process.exitCode = passed >= Math.min(REACHED_BY_PLAIN, total) || values.suite !== undefined ? 0 : 1;
} finally {
  await close();
}

/** The subgraphs of the suite, in this process, from its own packages. */
async function serveSuite() {
  const outfile = join(packages, `.regietafel-audit-${process.pid}.mjs`);
  await build({ entryPoints: [entry], outfile, bundle: true, format: 'esm', platform: 'node', packages: 'external' });
  const port = await findPort();
  try {
    const { serve } = await import(pathToFileURL(outfile).href);
    const { close } = await serve(port);
    return { url: `http://127.0.0.1:${port}`, close };
  } finally {
    rmSync(outfile, { force: true });
  }
}

async function findPort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}
