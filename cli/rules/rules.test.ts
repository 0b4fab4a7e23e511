/** Which rule set a reference means, what `show` and `check` say of it, and what is said of one that means nothing. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { parseDay } from '../../policy/index.js';
import { archiveDocument, archiveName } from '../../schema/rule-set/archive.js';
import { printDocument } from '../../schema/rule-set/document.js';
import { loadRuleSet } from '../../schema/rule-set/index.js';
import { RuleSetError } from '../../schema/rule-set/mistakes.js';
import { varyRuleSet } from '../../schema/rule-set/testing/vary.js';
import { CommandProblem } from '../problem.js';
import { checkRules } from './check.js';
import { diffRuleSets } from './diff.js';
import { findRuleSet } from './reference.js';
import { showRuleSet } from './show.js';

const present = loadRuleSet();
const name = archiveName(present.document, present.hash);
const digits = present.hash.slice('sha256:'.length);

let folder = '';
let said = '';
const stream = { write: (text: string) => (said += text) };
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'regietafel-rules-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('a reference', () => {
  test.each([
    ['current', present.hash],
    [present.hash, present.hash],
    [digits.slice(0, 12), present.hash],
    [name, present.hash],
    ['current,as-of=2019-06-01', loadRuleSet({}, parseDay('2019-06-01')).hash],
    ['current,strictCrossDomainConsent=true', loadRuleSet({ strictCrossDomainConsent: true }).hash],
    [
      'current,as-of=2019-06-01,externalCaseManagers=true',
      loadRuleSet({ externalCaseManagers: true }, parseDay('2019-06-01')).hash,
    ],
  ])('%s', async (reference, hash) => {
    expect((await findRuleSet(reference)).hash).toBe(hash);
  });

  test('is a file, too', async () => {
    const { document, hash } = varyRuleSet((draft) => {
      draft.terms.emergencyHours = 24;
    });
    const file = join(folder, 'shorter.json');
    await writeFile(file, printDocument(document));
    const found = await findRuleSet(file);
    expect([found.hash, found.document]).toEqual([hash, document]);
  });

  test('to a file with a mistake in it is refused with all of them', async () => {
    const file = join(folder, 'wrong.json');
    await writeFile(file, printDocument({ ...present.document, fields: [], settings: {} }));
    await expect(findRuleSet(file)).rejects.toThrow(RuleSetError);
    await expect(findRuleSet(file)).rejects.toThrow(`${file} has 3 mistakes and decides nothing:`);
  });

  test.each([
    ['current,as-of=2019-06-31', '"2019-06-31" is no day of the calendar; write YYYY-MM-DD.'],
    ['current,as-of=2017-01-01', 'No law of release is known before 2018-05-25'],
    ['current,as-of=2019-06-01,as-of=2020-06-01', 'names two days; name one.'],
    ['current,lenient=true', 'Unknown setting "lenient"'],
    ['current,strictCrossDomainConsent=yes', 'Setting "strictCrossDomainConsent" is true or false, not "yes".'],
    ['current,', 'Write a setting as name=true or name=false, not "".'],
    ['current2', '"current2" is no hash of a rule set and no file that can be read (ENOENT).'],
    [digits.slice(0, 11), 'no file that can be read'],
    ['0'.repeat(64), 'No rule set whose hash begins with 0000'],
  ])('%s means nothing, and why is said', async (reference, says) => {
    await expect(findRuleSet(reference)).rejects.toThrow(CommandProblem);
    await expect(findRuleSet(reference)).rejects.toThrow(says);
  });
});

describe('rules show', () => {
  test('tells what it is and how much it holds', async () => {
    said = '';
    await showRuleSet('current', 'text', stream);
    expect(said).toContain(
      `Rule set ${name}\n  hash      ${present.hash}\n  engine    1\n  edition   from 2025-03-01\n`,
    );
    expect(said).toContain(`  kept      schema/rule-sets/${name}.json\n`);
    expect(said).toContain('12 organisations');
  });

  test('tells of an edition that ended, and that it is not kept', async () => {
    said = '';
    await showRuleSet('current,as-of=2019-06-01', 'text', stream);
    expect(said).toContain('edition   from 2018-05-25 until 2020-01-01\n');
    expect(said).toContain('kept      no: `regietafel rules archive` keeps it\n');
  });

  test('tells programs', async () => {
    said = '';
    await showRuleSet('current', 'json', stream);
    expect(JSON.parse(said)).toMatchObject({
      name,
      hash: present.hash,
      engine: 1,
      isKept: true,
      edition: { from: '2025-03-01', until: null },
      counts: { rules: Object.keys(present.document.rules).length, fields: present.document.fields.length },
    });
  });
});

test('rules diff compares what the references mean', async () => {
  said = '';
  await diffRuleSets(name, 'current', 'json', stream);
  expect(JSON.parse(said)).toEqual({ from: name, to: name, rows: [], access: [] });
});

describe('rules check', () => {
  const check = async (archive?: string) => {
    said = '';
    const streams = { stdout: stream, stderr: stream };
    return checkRules(archive === undefined ? streams : { ...streams, folder: archive });
  };

  test('finds the package in order, in every edition', async () => {
    expect(await check()).toBe(0);
    expect(said).toMatch(/^rules check: 2\.1\.0 in order, with 3 editions, \d+ rules and \d+ fields\.\n$/);
  });

  test('misses the present rule set where it is not kept, and finds it where it is', async () => {
    const archive = join(folder, 'archive');
    expect(await check(archive)).toBe(1);
    expect(said).toBe(
      `NOT_ARCHIVED at document (schema/rule-sets): The present rule set ${name} is not kept, so nobody could sign it or decide under it again. Run \`npx regietafel rules archive\` and commit the file.\nrules check: 1 mistake.\n`,
    );
    await archiveDocument(present.document, archive);
    expect(await check(archive)).toBe(0);
  });
});
