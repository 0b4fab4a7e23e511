/** Every obligation that is a rule is cited by a test that runs; a gap is named, with the way to mend it. */
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { packageFile } from '../../schema/package-file.js';
import { OBLIGATIONS, SECTIONS } from './obligations.js';

const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe('the list of obligations', () => {
  test('holds 24–79, each once and in order', () => {
    expect(OBLIGATIONS.map(({ number }) => number)).toEqual(Array.from({ length: 56 }, (_, index) => 24 + index));
    expect(SECTIONS.map(({ from }) => from)).toEqual(SECTIONS.map(({ from }) => from).toSorted((a, b) => a - b));
  });

  test('says each in one sentence of both languages, and gives a reason where there is no rule', () => {
    const wrong = OBLIGATIONS.filter(
      ({ nl, en, noRule }) => ![nl, en, noRule ?? 'A reason.'].every((text) => /^\p{Lu}.*\.$/u.test(text)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('npm run obligations', () => {
  test('finds a test for every rule of the covenant', async () => {
    const { exitCode, stderr } = await run();
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  }, 60_000);

  test('counts the titles of tests and the tags of features together', async () => {
    const { exitCode, stdout, stderr } = await run(
      '--root',
      makeRoot({ titles: ['obligations 24–72', 'obligation 74', 'obligation 74 again'], tags: [75, 76, 77, 78, 79] }),
    );
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('policy/law.test.ts (2)');
    expect(stdout).toMatch(/^79 .* 2 {2}test\/features\/law\.feature \(2\)$/m);
    expect(stdout).toContain('obligations: 55 of 55 rules proven, 1 no rule; in order.');
  }, 60_000);

  test('names a gap, and says how to mend it', async () => {
    const root = makeRoot({ titles: ['obligations 24–72, 74–76'], tags: [77, 78], skipped: ['obligation 79'] });
    const { exitCode, stdout, stderr } = await run('--root', root);
    expect(exitCode).toBe(1);
    expect(stderr.split('\n')).toEqual([
      'Obligation 79 (R Doel) is cited by no test: The college too records only what is necessary, and only for the purpose.',
      '  Write "obligation 79" into the title of the test that proves it, or tag a scenario @verplichting-79.',
      '  If it is no rule over data, say why in `noRule` of its row in test/obligations/obligations.ts.',
      '',
    ]);
    expect(stdout).toContain('obligations: 54 of 55 rules proven, 1 no rule; 1 to mend.');
  }, 60_000);

  test('names a number that is not in the list', async () => {
    const root = makeRoot({ titles: ['obligations 24–79', 'obligation 420 (A 4)'], tags: [] });
    const { exitCode, stderr } = await run('--root', root);
    expect(exitCode).toBe(1);
    expect(stderr).toBe(
      'policy/law.test.ts cites obligation 420, which is not in the list (1–128): mend "obligation 420 (A 4)".\n',
    );
  }, 60_000);

  test('--check refuses a page that is not what the tests say, and --write mends it', async () => {
    const root = makeRoot({ titles: ['obligations 24–79'], tags: [] });
    writeIn(root, 'docs/obligations.md', '# Obligations\n');
    const stale = await run('--root', root, '--check');
    expect(stale).toEqual({
      exitCode: 1,
      stdout: 'obligations: 55 of 55 rules proven, 1 no rule; 1 to mend.\n',
      stderr: 'docs/obligations.md is not what the tests say: run npm run obligations -- --write and commit it.\n',
    });
    await run('--root', root, '--write');
    expect(await run('--root', root, '--check')).toEqual({
      exitCode: 0,
      stdout: 'obligations: 55 of 55 rules proven, 1 no rule; in order.\n',
      stderr: '',
    });
  }, 60_000);
});

interface Tests {
  readonly titles: readonly string[];
  readonly skipped?: readonly string[];
  readonly tags: readonly number[];
}

/** A package with one test file and one feature of two scenarios. */
function makeRoot({ titles, skipped = [], tags }: Tests): string {
  const root = mkdtempSync(join(tmpdir(), 'regietafel-obligations-'));
  folders.push(root);
  const tests = titles.map((title) => `test(${JSON.stringify(title)}, () => {});`);
  writeIn(root, 'policy/law.test.ts', [...tests, ...skipped.map((title) => `test.skip('${title}', f);`)].join('\n'));
  writeIn(
    root,
    'test/features/law.feature',
    [
      '# language: nl',
      tags.map((number) => `@verplichting-${number}`).join(' '),
      'Functionaliteit: de wet',
      ...['ja', 'nee'].map((name) => `  Scenario: ${name}\n    Gegeven iets`),
    ].join('\n'),
  );
  return root;
}

function writeIn(root: string, file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

function run(...args: readonly string[]) {
  const command = [packageFile('test/obligations/run.js'), ...args];
  return new Promise<{ readonly exitCode: number; readonly stdout: string; readonly stderr: string }>((resolve) => {
    execFile(process.execPath, command, (error, stdout, stderr) => {
      resolve({ exitCode: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}
