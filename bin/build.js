/**
 * Compiles the sources into dist/ and bundles them into dist/bundle/, which is what the command runs: ten processes that
 * each look for 1,700 files spend more time on that than on anything else (docs/adr/0017).
 *
 * With --if-stale only when a source is newer than the last build, so that a start costs no compiler; with --at-install
 * it never fails, because an image may be installed without the compiler.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const compiler = join(root, 'node_modules/typescript/bin/tsc');
const bundle = join(root, 'dist/bundle');
const cache = join(root, 'dist/.compile-cache');
const stamp = join(root, 'dist/.built');
const SOURCES = ['policy', 'schema', 'gateway', 'subgraphs', 'cli'];
const SETTINGS = ['tsconfig.json', 'tsconfig.build.json', 'package.json', 'bin/build.js'];

/**
 * graphql must be one instance for all. What schema/shield.ts loads by a `require` of its own would bring a second from
 * outside the bundle, so in the bundle it is the bundler's `require`.
 */
const shieldPlugin = {
  name: 'shield',
  setup({ onLoad }) {
    onLoad({ filter: /dist\/schema\/shield\.js$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source.replace(/^const require = createRequire\(import\.meta\.url\);$/m, '');
      if (contents === source)
        throw new Error('schema/shield.ts no longer makes its own require: see shieldPlugin in bin/build.js.');
      return { contents, loader: 'js' };
    });
  },
};

const options = new Set(process.argv.slice(2));
if (!options.has('--if-stale') || isStale())
  process.exitCode = options.has('--at-install') ? await install() : await build();

function isStale() {
  if (!existsSync(stamp)) return true;
  const built = statSync(stamp).mtimeMs;
  const isNewer = (file) => statSync(join(root, file)).mtimeMs > built;
  return SETTINGS.some(isNewer) || SOURCES.some((folder) => listSources(folder).some(isNewer));
}

/** Folders too: one that lost a file is newer than the build. */
function listSources(folder) {
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isDirectory() || /(?<!\.test)\.ts$/.test(entry.name));
  return [folder, ...files.map((entry) => join(entry.parentPath, entry.name).slice(root.length))];
}

async function install() {
  if (existsSync(compiler) && (await build()) !== 0) {
    process.stderr.write('Regietafel is installed but could not be built; npm start tries again.\n');
  }
  return 0;
}

async function build() {
  const startedAt = new Date();
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) return 1;
  await makeBundle();
  warmUp();
  writeFileSync(stamp, '');
  // What was saved while the compiler ran is newer than this.
  utimesSync(stamp, startedAt, startedAt);
  return 0;
}

async function makeBundle() {
  const { build: bundleWith } = await import('esbuild');
  rmSync(bundle, { recursive: true, force: true });
  await bundleWith({
    entryPoints: [join(root, 'dist/cli/main.js'), join(root, 'dist/cli/evaluate-worker.js')],
    outdir: bundle,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // Entities and GraphQL types are known by the names of their classes.
    keepNames: true,
    sourcemap: 'linked',
    sourcesContent: false,
    // class-validator is an option of type-graphql that is not used. node-fetch uses a deprecated module of Node, which
    // warns of it everywhere but in node_modules.
    external: ['class-validator', 'node-fetch'],
    plugins: [shieldPlugin],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    logLevel: 'warning',
  });
}

/** Keeps the compiled code of the bundle beside it, so that the first start is as quick as the next. */
function warmUp() {
  // A thread waits for its work and has none here.
  const files = readdirSync(bundle).filter((file) => file.endsWith('.js') && file !== 'evaluate-worker.js');
  const load = `
    import module from 'node:module';
    module.enableCompileCache(${JSON.stringify(cache)});
    for (const file of ${JSON.stringify(files)}) await import(${JSON.stringify(`${pathToFileURL(bundle)}/`)} + file);
    module.flushCompileCache();
    process.exit(0);`;
  rmSync(cache, { recursive: true, force: true });
  spawnSync(process.execPath, ['--input-type=module', '-e', load], { cwd: root, stdio: 'inherit' });
}
