/**
 * Compiles the sources into dist/. With --if-stale only when a source is newer than the last build, so that a start
 * costs no compiler; with --at-install it never fails, because an image may be installed without the compiler.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const compiler = join(root, 'node_modules/typescript/bin/tsc');
const stamp = join(root, 'dist/.built');
const SOURCES = ['policy', 'schema', 'gateway', 'subgraphs', 'cli'];
const SETTINGS = ['tsconfig.json', 'tsconfig.build.json', 'package.json'];

const options = new Set(process.argv.slice(2));
if (!options.has('--if-stale') || isStale()) process.exitCode = options.has('--at-install') ? install() : build();

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

function install() {
  if (existsSync(compiler) && build() !== 0) {
    process.stderr.write('Regietafel is installed but could not be built; npm start tries again.\n');
  }
  return 0;
}

function build() {
  const startedAt = new Date();
  const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) return 1;
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, '');
  // What was saved while the compiler ran is newer than this.
  utimesSync(stamp, startedAt, startedAt);
  return 0;
}
