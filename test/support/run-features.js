/**
 * Runs the features: the law as a compliance officer reads it, asked of the engine that decides.
 *
 *   node test/support/run-features.js                     prints what fails and writes reports/features.html
 *   node test/support/run-features.js a-4 p-4             only the features whose file name says so
 *   node test/support/run-features.js --messages <file>   writes cucumber's messages there instead, for features.test.ts
 */
import { mkdirSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadConfiguration, runCucumber } from '@cucumber/cucumber/api';
import { withBundle } from './bundle.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const features = join(root, 'test/features');
const report = join(root, 'reports/features.html');

const { values, positionals } = parseArgs({
  options: { messages: { type: 'string' } },
  allowPositionals: true,
});

process.exitCode = await withBundle('test/features/steps/index.ts', run);

async function run(steps) {
  const [kind, file] = values.messages === undefined ? ['html', report] : ['message', values.messages];
  mkdirSync(dirname(file), { recursive: true });
  const { runConfiguration } = await loadConfiguration(
    {
      file: false,
      provided: {
        paths: listFeatures(),
        import: [steps],
        language: 'nl',
        format: ['summary', [kind, file]],
        strict: true,
        publish: false,
      },
    },
    { cwd: root },
  );
  const { success } = await runCucumber(runConfiguration, { cwd: root });
  if (kind === 'html') process.stdout.write(`Het verslag voor de lezer: ${relative(process.cwd(), report)}\n`);
  return success ? 0 : 1;
}

function listFeatures() {
  const files = readdirSync(features).filter((file) => file.endsWith('.feature'));
  const chosen = files.filter((file) => positionals.length === 0 || positionals.some((part) => file.includes(part)));
  if (chosen.length === 0) throw new Error(`No feature is called ${positionals.join(' or ')}.`);
  return chosen.map((file) => join(features, file));
}
