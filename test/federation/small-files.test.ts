/** Small files, one idea each: 300 lines, and 600 for tables, tests and migrations (habit of this house). */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const LONG = /\.(test|cases|rules|migration|bench)\.ts$|\/migrations\/|\/testing\//;

/** Tracked, or new and not ignored: what a clone would hold. Without git (an unpacked archive) there is nothing to list. */
function listSources(): readonly string[] {
  const listed = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx', '*.cjs'],
    {
      cwd: ROOT,
      encoding: 'utf8',
    },
  );
  return [...new Set(listed.split('\n'))].filter((file) => file !== '');
}

function countLines(file: string): number {
  try {
    return readFileSync(join(ROOT, file), 'utf8').trimEnd().split('\n').length;
  } catch {
    // Deleted, not yet committed.
    return 0;
  }
}

test('no file is longer than its kind may be', () => {
  const sources = listSources();
  expect(sources.length).toBeGreaterThan(50);
  const long = sources.filter((file) => countLines(file) > (LONG.test(file) ? 600 : 300));
  expect(long).toEqual([]);
});
