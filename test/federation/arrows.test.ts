/** The arrows hold: one violation of every rule is planted in a small tree, and each is refused by the rule that names it. */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const CONFIG = '.dependency-cruiser.cjs';

interface Plant {
  readonly rule: string;
  readonly file: string;
  readonly imports: string;
}

const PLANTS: readonly Plant[] = [
  { rule: 'policy-imports-nothing', file: 'policy/a.ts', imports: "'graphql'" },
  { rule: 'policy-imports-nothing', file: 'policy/b.ts', imports: "'node:fs'" },
  { rule: 'policy-imports-nothing', file: 'policy/c.ts', imports: "'../schema/sound.js'" },
  { rule: 'policy-tests-know-policy', file: 'policy/d.test.ts', imports: "'../gateway/sound.js'" },
  { rule: 'oracle-knows-nothing', file: 'test/invariants/oracle/a.ts', imports: "'../../../policy/sound.js'" },
  { rule: 'oracle-knows-nothing', file: 'test/invariants/oracle/b.ts', imports: "'fast-check'" },
  { rule: 'schema-knows-policy', file: 'schema/a.ts', imports: "'../gateway/sound.js'" },
  { rule: 'schema-knows-policy', file: 'schema/b.ts', imports: "'../subgraphs/kit/sound.js'" },
  { rule: 'schema-knows-policy', file: 'schema/c.ts', imports: "'../cli/sound.js'" },
  { rule: 'gateway-knows-no-subgraph', file: 'gateway/a.ts', imports: "'../subgraphs/kit/sound.js'" },
  { rule: 'gateway-knows-no-subgraph', file: 'gateway/b.ts', imports: "'../subgraphs/police/sound.js'" },
  { rule: 'gateway-knows-no-cli', file: 'gateway/c.ts', imports: "'../cli/sound.js'" },
  { rule: 'kit-knows-no-subgraph', file: 'subgraphs/kit/a.ts', imports: "'../police/sound.js'" },
  { rule: 'subgraph-knows-no-other', file: 'subgraphs/housing/a.ts', imports: "'../police/sound.js'" },
  { rule: 'subgraphs-know-no-gateway', file: 'subgraphs/police/a.ts', imports: "'../../gateway/sound.js'" },
  { rule: 'subgraphs-know-no-gateway', file: 'subgraphs/kit/b.ts', imports: "'../../cli/sound.js'" },
  { rule: 'cli-is-lazy', file: 'cli/main.ts', imports: "'../gateway/sound.js'" },
  { rule: 'code-knows-no-test', file: 'gateway/d.ts', imports: "'../test/sound.js'" },
  { rule: 'code-knows-no-test', file: 'gateway/e.ts', imports: "'./testing/sound.js'" },
  { rule: 'shield-by-its-door', file: 'gateway/f.ts', imports: "'graphql-shield'" },
  { rule: 'shield-by-its-door', file: 'subgraphs/kit/c.ts', imports: "'graphql-middleware'" },
  { rule: 'no-circle', file: 'gateway/g.ts', imports: "'./h.js'" },
  { rule: 'no-unresolvable', file: 'gateway/i.ts', imports: "'./nowhere.js'" },
  { rule: 'no-undeclared-package', file: 'gateway/j.ts', imports: "'lodash.sortby'" },
  { rule: 'no-dev-package-at-run-time', file: 'gateway/k.ts', imports: "'fast-check'" },
];

/** What every folder may do; nothing of it is refused. */
const SOUND: readonly (readonly [string, string])[] = [
  ['policy/sound.ts', 'export const sound = 1;'],
  ['schema/sound.ts', "export { sound } from '../policy/sound.js';"],
  [
    'gateway/sound.ts',
    "export { sound } from '../schema/sound.js'; export { sound as law } from '../policy/sound.js';",
  ],
  ['gateway/testing/sound.ts', 'export const sound = 1;'],
  ['subgraphs/kit/sound.ts', "export { sound } from '../../schema/sound.js';"],
  [
    'subgraphs/police/sound.ts',
    "export { sound } from '../kit/sound.js'; export { sound as law } from '../../policy/sound.js';",
  ],
  ['subgraphs/police/own.ts', "export { sound } from './sound.js';"],
  ['cli/sound.ts', "export const start = async () => (await import('../gateway/sound.js')).sound;"],
  // The other half of the circle, which is reported once.
  ['gateway/h.ts', "export * from './g.js';"],
  ['test/sound.ts', 'export const sound = 1;'],
  ['schema/shield.ts', "export { shield } from 'graphql-shield';"],
];

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

let violations: readonly Violation[] = [];
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'regietafel-arrows-'));
  for (const name of [CONFIG, 'package.json', 'tsconfig.json']) await cp(join(ROOT, name), join(folder, name));
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  for (const [file, text] of SOUND) await write(file, text);
  for (const { file, imports } of PLANTS) await write(file, `export * from ${imports};`);
  violations = await cruise();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(PLANTS)('$rule refuses $imports in $file', ({ rule, file }) => {
  expect(violations.filter(({ from }) => from === file).map((violation) => violation.rule.name)).toContain(rule);
});

test.each(SOUND)('%s is sound', (file) => {
  expect(violations.filter(({ from }) => from === file)).toEqual([]);
});

describe('the rules', () => {
  const { forbidden } = createRequire(import.meta.url)(join(ROOT, CONFIG)) as {
    readonly forbidden: readonly { readonly name: string; readonly comment: string; readonly severity: string }[];
  };

  test.each(forbidden)('$name has a violation planted', ({ name }) => {
    expect(PLANTS.map(({ rule }) => rule)).toContain(name);
  });

  test.each(forbidden)('$name stops the build and says what to do', ({ severity, comment }) => {
    expect(severity).toBe('error');
    expect(comment).toMatch(/\.$/);
  });
});

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true });
  await writeFile(join(folder, file), `${text}\n`);
}

async function cruise(): Promise<readonly Violation[]> {
  const command = join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const folders = ['policy', 'schema', 'gateway', 'subgraphs', 'cli', 'test'];
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [command, '--config', CONFIG, '--output-type', 'json', ...folders],
    { cwd: folder, maxBuffer: 64 * 1024 * 1024 },
  ).catch((refused: { readonly stdout: string }) => refused);
  const { summary } = JSON.parse(stdout) as { readonly summary: { readonly violations: readonly Violation[] } };
  return summary.violations;
}
