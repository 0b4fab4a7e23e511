/**
 * `npm run mutation`: mutates policy/, and writes the score and every survivor with its reason to docs/mutation.md. Exit code 1 when the score is
 * below the threshold, when a mutant survives without a reason, or when a reason no longer meets a survivor.
 *
 *   npm run mutation -- --mutate policy/instant.ts,policy/gates/g0*.ts    part of it; writes no document
 *   npm run mutation -- --concurrency 1                                   leaves a core to others
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { EQUIVALENT } from './equivalent.mjs';
import { prepareProject } from './prepare-project.mjs';
import { printDocument, printList } from './print-document.mjs';
import { readSurvivors } from './read-survivors.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

const { values } = parseArgs({ options: { mutate: { type: 'string' }, concurrency: { type: 'string' } } });
const isWhole = values.mutate === undefined;

const started = Date.now();
process.chdir(ROOT);
const project = prepareProject();
process.chdir(project);
await new Stryker({
  configFile: 'test/mutation/stryker.config.mjs',
  ...(values.concurrency !== undefined && { concurrency: Number(values.concurrency) }),
  ...(values.mutate !== undefined && { mutate: values.mutate.split(',') }),
}).runMutationTest();
const minutes = (Date.now() - started) / 60_000;

const { files } = JSON.parse(readFileSync('report.json', 'utf8'));
const sourceOf = (file) => readFileSync(join(ROOT, file), 'utf8');
const { explained, unexplained, stale } = readSurvivors(files, sourceOf, EQUIVALENT);
if (isWhole) {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`;
  const date = new Date().toISOString().slice(0, 10);
  const document = printDocument({ files, explained, unexplained, machine, date, minutes });
  writeFileSync(join(ROOT, 'docs/mutation.md'), document);
}
process.stdout.write(printList('Survived without a reason in test/mutation/equivalent.mjs', unexplained));
if (isWhole) process.stdout.write(printList('No longer survives; remove it from test/mutation/equivalent.mjs', stale));
if (unexplained.length > 0 || (isWhole && stale.length > 0)) process.exitCode = 1;
