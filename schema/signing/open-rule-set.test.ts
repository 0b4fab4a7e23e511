/** What a server starts under: in production nothing but a rule set in force; and what it does when that ends while it runs. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { DEFAULT_SETTINGS, PolicyProblem, parseDay } from '../../policy/index.js';
import { archiveName, signaturesName } from '../rule-set/archive.js';
import { loadRuleSet } from '../rule-set/index.js';
import { type OpenRuleSet, openRuleSet, requireEdition } from './open-rule-set.js';
import { addSignature, readSignatures } from './signatures-file.js';
import { SigningProblem } from './signing-problem.js';
import { LATER, makeSigners, type Signers } from './testing/signers.js';

const present = loadRuleSet();
const name = `Rule set ${archiveName(present.document, present.hash)}`;
let signers: Signers;
let signed: readonly string[];
let opened: OpenRuleSet | undefined;
let said: string[] = [];

beforeAll(async () => {
  signers = await makeSigners();
  signed = await signers.signAll();
});
afterAll(() => signers.close());
beforeEach(() => {
  said = [];
});
afterEach(() => opened?.close());

interface Given {
  readonly isProduction?: boolean;
  readonly keysFile?: string | null;
  readonly signaturesFile?: string | null;
  readonly strict?: boolean;
  readonly now?: number;
}

async function open({
  isProduction = true,
  keysFile = signers.keysFile,
  signaturesFile = null,
  strict = false,
  now = LATER,
}: Given) {
  opened = await openRuleSet({
    ruleSettings: { ...DEFAULT_SETTINGS, strictCrossDomainConsent: strict },
    signing: { isProduction, keysFile, signaturesFile },
    now: () => now,
    warn: (sentence) => said.push(sentence),
    interval: 20,
  });
  return opened;
}

const refused = (why: string) => `${name} is not in force, and NODE_ENV=production starts under nothing else: ${why}`;
const COLLECT = 'Collect what is missing with `regietafel rules sign`, and look with `regietafel rules verify`.';

describe('in production', () => {
  test('it opens when all twelve have accepted it, and says nothing', async () => {
    const { ruleSet, isInForceAt } = await open({ signaturesFile: await signers.write('all.json', signed) });
    expect(ruleSet.hash).toBe(present.hash);
    expect(isInForceAt(LATER)).toBe(true);
    expect(said).toEqual([]);
  });

  test('the signatures may stand in a folder, under the name of the rule set', async () => {
    const folder = join(signers.folder, 'signatures');
    await mkdir(folder);
    await signers.write(join('signatures', signaturesName(present.document, present.hash)), signed);
    expect((await open({ signaturesFile: folder })).isInForceAt(LATER)).toBe(true);
  });

  test('without registered keys nothing opens', async () => {
    await expect(open({ keysFile: null })).rejects.toThrow(
      new SigningProblem(
        refused(
          'nobody is known to have signed it. Set RULE_SET_KEYS_FILE to the public keys the college registered (docs/rule-set.md).',
        ),
      ),
    );
  });

  test('without signatures nothing opens', async () => {
    await expect(open({ signaturesFile: join(signers.folder, 'none.json') })).rejects.toThrow(
      'sterker and ggd-gelderland-zuid have not accepted it',
    );
  });

  test('with eleven nothing opens, and who is missing is named', async () => {
    const file = await signers.write('eleven.json', signed.slice(1));
    await expect(open({ signaturesFile: file })).rejects.toThrow(
      new SigningProblem(refused(`gemeente-nijmegen has not accepted it. ${COLLECT}`)),
    );
  });

  test('with one refusal nothing opens', async () => {
    const file = await signers.write('refused.json', [...signed, await signers.sign('politie', { type: 'reject' })]);
    await expect(open({ signaturesFile: file })).rejects.toThrow(refused(`politie rejected it. ${COLLECT}`));
  });

  test('a setting makes another rule set, which nobody signed', async () => {
    const file = await signers.write('default.json', signed);
    await expect(open({ signaturesFile: file, strict: true })).rejects.toThrow('have not accepted it');
    expect(said[0]).toBe('Signature 1 of gemeente-nijmegen counts for nothing: it is over another rule set.');
    expect(said).toHaveLength(12);
  });

  test('a file that is no list of signatures stops it', async () => {
    const file = await signers.write('object.json', { accept: signed });
    await expect(open({ signaturesFile: file })).rejects.toThrow(`${file} is no JSON list.`);
  });

  test('it ends with exit code 2', async () => {
    await expect(open({ keysFile: null })).rejects.toMatchObject({ exitCode: 2 });
  });
});

describe('outside production', () => {
  test('it opens unsigned, with one warning', async () => {
    expect((await open({ isProduction: false, keysFile: null })).isInForceAt(LATER)).toBe(true);
    expect(said).toEqual([
      `${name} is not in force: nobody is known to have signed it. Set RULE_SET_KEYS_FILE to the public keys the college registered (docs/rule-set.md).`,
    ]);
  });

  test('it opens signed without one', async () => {
    await open({ isProduction: false, signaturesFile: await signers.write('signed.json', signed) });
    expect(said).toEqual([]);
  });

  test('it opens half signed, and says who is missing', async () => {
    await open({ isProduction: false, signaturesFile: await signers.write('half.json', signed.slice(0, 11)) });
    expect(said).toEqual([`${name} is not in force: ggd-gelderland-zuid has not accepted it. ${COLLECT}`]);
  });
});

describe('while it runs', () => {
  const waitFor = async (isSo: () => boolean) => {
    for (const end = Date.now() + 5_000; !isSo(); await new Promise((resolve) => setTimeout(resolve, 5))) {
      if (Date.now() > end) throw new Error('It never came to be so.');
    }
  };

  test('a revocation ends it without a restart', async () => {
    const file = await signers.write('running.json', signed);
    const { isInForceAt } = await open({ signaturesFile: file });
    await addSignature(file, await signers.sign('pro-persona', { type: 'revoke' }));
    await waitFor(() => !isInForceAt(LATER));
    expect(said).toEqual([
      `${name} is no longer in force, and nothing is released: pro-persona revoked it. ${COLLECT}`,
    ]);
  });

  test('a file that cannot be read ends it until it can be', async () => {
    const file = await signers.write('unreadable.json', signed);
    const { isInForceAt } = await open({ signaturesFile: file });
    await signers.write('unreadable.json', '{');
    await waitFor(() => !isInForceAt(LATER));
    await signers.write('unreadable.json', signed);
    await waitFor(() => isInForceAt(LATER));
    expect(said.at(-1)).toBe(`${name} is in force again.`);
  });

  test('outside production nobody looks again', async () => {
    const file = await signers.write('development.json', signed);
    const { isInForceAt } = await open({ isProduction: false, signaturesFile: file });
    await addSignature(file, await signers.sign('pro-persona', { type: 'revoke' }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(isInForceAt(LATER)).toBe(true);
  });
});

describe('an edition', () => {
  /** The second edition of the tables: the Wvggz has come, the law of the care and safety houses has not. */
  const second = loadRuleSet({}, parseDay('2021-01-01'));
  const at = (time: string) => Date.parse(time);

  test('is that of the day', async () => {
    const { ruleSet } = await open({ isProduction: false, now: at('2021-01-01T12:00:00Z') });
    expect(ruleSet.hash).toBe(second.hash);
    expect(ruleSet.document.edition).toEqual({ from: '2020-01-01', until: '2025-03-01' });
  });

  test('ends at midnight in Amsterdam: then nothing is released, and that is said once', async () => {
    const { isInForceAt } = await open({ isProduction: false, keysFile: null, now: at('2021-01-01T12:00:00Z') });
    said = [];
    expect(isInForceAt(at('2025-02-28T22:59:59.999Z'))).toBe(true);
    expect(isInForceAt(at('2025-02-28T23:00:00Z'))).toBe(false);
    expect(isInForceAt(at('2026-11-23T10:00:00Z'))).toBe(false);
    expect(said).toEqual([
      `Rule set ${archiveName(second.document, second.hash)} has ended, and nothing is released: its edition ended on 2025-03-01.`,
    ]);
  });

  test('does not hold before it began either', async () => {
    const { isInForceAt } = await open({ isProduction: false, now: at('2021-01-01T12:00:00Z') });
    expect(isInForceAt(at('2019-12-31T12:00:00Z'))).toBe(false);
  });

  test.each([
    ['2025-03-01T12:00:00Z', 'its edition ended on 2025-03-01.'],
    ['2019-06-01T12:00:00Z', 'its edition begins on 2020-01-01.'],
  ])('asked on %s it refuses to start: %s', (time, why) => {
    expect(() => requireEdition(second, at(time))).toThrow(
      new SigningProblem(
        `Rule set ${archiveName(second.document, second.hash)} decides nothing today: ${why} Start the release that has the edition of today.`,
      ),
    );
    expect(() => requireEdition(second, at('2024-01-01T12:00:00Z'))).not.toThrow();
  });

  test('before the covenant there is none', async () => {
    await expect(open({ now: at('2018-05-24T12:00:00Z') })).rejects.toThrow(PolicyProblem);
  });
});

test('a signature is added to those that are there', async () => {
  const file = join(signers.folder, 'added.json');
  await addSignature(file, 'one');
  await addSignature(file, 'two');
  expect(await readSignatures(file)).toEqual(['one', 'two']);
});

test('where a signature cannot be added, that is said', async () => {
  const file = '/nowhere/signatures.json';
  await expect(addSignature(file, 'one')).rejects.toThrow(
    new SigningProblem(`${file} cannot be written (ENOENT). Name another place for the signatures.`),
  );
});
