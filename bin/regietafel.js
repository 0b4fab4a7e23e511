#!/usr/bin/env node
/** The `regietafel` command. Plain JavaScript that any Node reads: it finds the Node 24 of this package and the built code. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import module from 'node:module';
import { fileURLToPath } from 'node:url';

const NEEDED = 22;
const main = new URL('../dist/bundle/main.js', import.meta.url);

if (Number.parseInt(process.versions.node, 10) < NEEDED) {
  runWithOwnNode();
} else if (!existsSync(main)) {
  fail('Regietafel is not built yet: run npm run build.');
} else {
  // Ten processes load the same modules at every start; compiled code is kept between them.
  module.enableCompileCache?.(fileURLToPath(new URL('../dist/.compile-cache', import.meta.url)));
  const { main: run } = await import(main.href);
  await run(process.argv.slice(2));
}

/** The host's Node is too old for the code; the one that npm installed beside it is not. */
function runWithOwnNode() {
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const own = fileURLToPath(new URL(`../node_modules/node/bin/${program}`, import.meta.url));
  if (!existsSync(own)) {
    fail(`Regietafel needs Node ${NEEDED} or newer and this is ${process.version}: run npm ci, which brings one.`);
    return;
  }
  const child = spawn(own, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.once('error', (error) => fail(`${own} cannot be run (${error.code}): run npm ci again.`));
  child.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exitCode = 2;
}
