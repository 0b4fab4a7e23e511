/** What is kept is what was signed, to the byte; and what is not kept is missed. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { evaluate, RULE_SET_VERSION } from '../../policy/index.js';
import { buildRequest } from '../../policy/testing/question-builder.js';
import { diffTables } from '../diff/diff-tables.js';
import { archiveDocument, archiveName, checkArchive, findArchived, listArchived, signaturesName } from './archive.js';
import { hashDocument, hashText, printDocument } from './document.js';
import { keepRuleSet, loadRuleSet } from './index.js';
import { RuleSetError } from './mistakes.js';

const { document, hash } = loadRuleSet();
const name = archiveName(document, hash);
const digits = hash.slice('sha256:'.length);

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'regietafel-archive-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const codes = async (): Promise<readonly string[]> => (await checkArchive(document, folder)).map(({ code }) => code);

test('the present rule set is kept in the package, and all that is kept there is whole', async () => {
  expect(await checkArchive(document)).toEqual([]);
});

test('one from before the work was signed is still read, decides as it did, and knows no act', async () => {
  const old = await findArchived('111c89b5eb6b');
  if (old === undefined) throw new Error('Rule set 2.0.0 is no longer kept.');
  expect([old.version, old.acts, old.transitions, old.preconditions, old.workTerms]).toEqual([
    '2.0.0',
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  const answer = evaluate(buildRequest(), keepRuleSet(old));
  expect([answer.decision, answer.context.ruleSet]).toEqual([true, hashDocument(old)]);
  const changed = diffTables(old, document).filter(
    ({ position }) => !/^(version|acts|transitions|preconditions|workTerms)\b/.test(position),
  );
  expect(changed.map(({ position }) => position).filter((position) => !position.startsWith('fields['))).toEqual([]);
});

describe('a rule set that is kept', () => {
  test('is called by its version and the first digits of its hash, and its bytes have that hash', async () => {
    expect(await archiveDocument(document, folder)).toEqual({ name: `${name}.json`, isNew: true });
    expect(name).toBe(`${RULE_SET_VERSION}-${digits.slice(0, 12)}`);
    expect(hashText(await readFile(join(folder, `${name}.json`), 'utf8'))).toBe(hash);
    expect(await codes()).toEqual([]);
  });

  test('is kept once', async () => {
    await archiveDocument(document, folder);
    expect(await archiveDocument(document, folder)).toEqual({ name: `${name}.json`, isNew: false });
    expect(await readdir(folder)).toHaveLength(1);
  });

  test('is found by its hash, or the first digits of it', async () => {
    await archiveDocument(document, folder);
    expect(await findArchived(digits, folder)).toEqual(document);
    expect(await findArchived(digits.slice(0, 12), folder)).toEqual(document);
    expect(await findArchived('0'.repeat(12), folder)).toBeUndefined();
  });

  test('stands beside its signatures, which are no rule set', async () => {
    await archiveDocument(document, folder);
    await writeFile(join(folder, signaturesName(document, hash)), '[]');
    expect(await listArchived(folder)).toEqual([name]);
    expect(await codes()).toEqual([]);
  });
});

describe('the archive is refused', () => {
  test('without the present rule set', async () => {
    expect(await checkArchive(document, folder)).toEqual([
      {
        code: 'NOT_ARCHIVED',
        position: 'document',
        file: 'schema/rule-sets',
        message: `The present rule set ${name} is not kept, so nobody could sign it or decide under it again.`,
        mend: 'Run `npx regietafel rules archive` and commit the file.',
      },
    ]);
    expect(await listArchived(join(folder, 'nowhere'))).toEqual([]);
  });

  test('with a file that is not what it is called', async () => {
    const text = printDocument(document).replace('"emergencyHours":72', '"emergencyHours":96');
    await archiveDocument(document, folder);
    await writeFile(join(folder, `${name}.json`), text);
    const called = archiveName(document, hashText(text));
    expect(await checkArchive(document, folder)).toEqual([
      {
        code: 'ARCHIVE_NAME',
        position: 'document',
        file: `schema/rule-sets/${name}.json`,
        message: `Its bytes are those of ${called}.`,
        mend: 'A kept rule set is never changed: take the file from the history, and archive the changed one beside it.',
      },
    ]);
  });

  test('with a file in which one byte was added, or that holds a mistake, or is no JSON at all', async () => {
    await archiveDocument(document, folder);
    const file = join(folder, `${name}.json`);
    await writeFile(file, `${printDocument(document)}\n`);
    expect(await codes()).toEqual(['ARCHIVE_NAME', 'NOT_CANONICAL']);
    const wrong = printDocument({ ...document, fields: [] });
    await writeFile(join(folder, `${archiveName(document, hashText(wrong))}.json`), wrong);
    await writeFile(join(folder, '9.9.9-000000000000.json'), 'rules');
    expect((await codes()).toSorted()).toEqual(['ARCHIVE_NAME', 'ARCHIVE_NAME', 'EMPTY', 'NOT_CANONICAL', 'NOT_JSON']);
  });
});

describe('a rule set of another engine', () => {
  const text = printDocument({ version: '9.0.0', engine: 9, law: {} });

  test('is kept, and only its bytes are looked at', async () => {
    await archiveDocument(document, folder);
    await writeFile(join(folder, `${archiveName({ version: '9.0.0' }, hashText(text))}.json`), text);
    expect(await codes()).toEqual([]);
    await writeFile(join(folder, '9.0.0-000000000000.json'), text);
    expect(await codes()).toEqual(['ARCHIVE_NAME']);
  });

  test('is refused to whoever would decide under it', async () => {
    await writeFile(join(folder, '9.0.0.json'), text);
    const finding = findArchived(hashText(text).slice('sha256:'.length), folder);
    await expect(finding).rejects.toThrow(RuleSetError);
    await expect(finding).rejects.toThrow(
      'made for engine 9, and this release has engine 1. Decide with the release that has it.',
    );
  });
});
