/**
 * The life of a rule set by the command as it is used: twelve organisations make a key, sign, and are verified; and a subgraph and the
 * gateway, as real processes in production, start under it and under nothing less.
 */
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ORGANISATIONS } from '../../policy/index.js';
import { archiveName, signaturesName } from '../../schema/rule-set/archive.js';
import { loadRuleSet } from '../../schema/rule-set/index.js';
import { SUBGRAPH_NAMES } from '../../schema/subgraphs.js';
import { build } from '../support/build.js';
import { createTestDatabase } from '../support/postgres.js';

const PROGRAM = fileURLToPath(new URL('../../bin/regietafel.js', import.meta.url));
const { document, hash } = loadRuleSet();
const NAME = archiveName(document, hash);

let folder = '';
let keysFile = '';
let signatures = '';

interface Said {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function environmentWith(variables: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return { ...process.env, NODE_OPTIONS: '', NODE_ENV: 'test', ...variables };
}

function rules(...args: readonly string[]): Promise<Said> {
  return new Promise((resolve) => {
    execFile(process.execPath, [PROGRAM, 'rules', ...args], { env: environmentWith({}) }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : error === null ? 0 : -1, stdout, stderr });
    });
  });
}

const keyOf = (organisation: string) => join(folder, `${organisation}.key.json`);
const sign = (organisation: string, ...more: readonly string[]) =>
  rules('sign', '--organisation', organisation, '--key', keyOf(organisation), '--signatures', signatures, ...more);
const verify = (...more: readonly string[]) => rules('verify', '--keys', keysFile, '--signatures', signatures, ...more);

beforeAll(async () => {
  await build();
  folder = await mkdtemp(join(tmpdir(), 'regietafel-signing-'));
  keysFile = join(folder, 'keys.json');
  signatures = join(folder, 'signatures.json');
  const waiting = [...ORGANISATIONS];
  const registered: Record<string, unknown> = {};
  const work = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const { stdout } = await rules('keygen', '--organisation', name, '--key', keyOf(name));
      Object.assign(registered, JSON.parse(stdout));
    }
  };
  await Promise.all([work(), work()]);
  await writeFile(keysFile, JSON.stringify(registered));
}, 120_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('twelve organisations sign', () => {
  test('each has a private key that only its owner can read, and gives the college the public half', async () => {
    expect((await stat(keyOf('talis'))).mode & 0o777).toBe(0o600);
    const secret: { d: string } = JSON.parse(await readFile(keyOf('talis'), 'utf8'));
    const registered = await readFile(keysFile, 'utf8');
    expect(Object.keys(JSON.parse(registered)).toSorted()).toEqual(ORGANISATIONS.toSorted());
    expect(registered).not.toContain(secret.d);
  });

  test('a key is never written over', async () => {
    const before = await readFile(keyOf('talis'), 'utf8');
    const { code, stderr } = await rules('keygen', '--organisation', 'talis', '--key', keyOf('talis'));
    expect([code, stderr]).toEqual([
      2,
      `${keyOf('talis')} is there already, and a key is never written over: give another name.\n`,
    ]);
    expect(await readFile(keyOf('talis'), 'utf8')).toBe(before);
  });

  test('while one is missing it is not in force, and he is named', async () => {
    for (const organisation of ORGANISATIONS.slice(0, -1)) {
      const { code, stdout } = await sign(organisation);
      expect([code, stdout]).toEqual([
        0,
        `${organisation} accepts rule set ${NAME}, ${hash}.\nIts signature stands in ${signatures}\n`,
      ]);
    }
    const { code, stdout } = await verify();
    expect(code).toBe(1);
    expect(stdout).toBe(
      `Rule set ${NAME} is not in force.\n  accepted  ${ORGANISATIONS.slice(0, -1).join(', ')}\n  missing   ggd-gelderland-zuid\n`,
    );
  }, 60_000);

  test('when the last has signed it is', async () => {
    await sign('ggd-gelderland-zuid');
    const { code, stdout } = await verify();
    expect([code, stdout]).toEqual([0, `Rule set ${NAME} is in force.\n  accepted  ${ORGANISATIONS.join(', ')}\n`]);
    expect(JSON.parse((await verify('--format', 'json')).stdout)).toMatchObject({
      name: NAME,
      hash,
      isInForce: true,
      ignored: [],
    });
  });

  test('and with another setting it is another rule set, which is not', async () => {
    const { code, stdout } = await verify('--rule-set', 'current,strictCrossDomainConsent=true');
    expect(code).toBe(1);
    expect(stdout).toContain('Signature 1 of gemeente-nijmegen counts for nothing: it is over another rule set.');
  });

  test.each([
    [
      ['sign', '--organisation', 'bank', '--key', 'k'],
      '"bank" is no organisation of the covenant: give one of gemeente-nijmegen, talis',
    ],
    [['sign', '--organisation', 'talis', '--key', '/nowhere/key'], '/nowhere/key cannot be read (ENOENT).'],
    [['sign', '--organisation', 'talis', '--key', PROGRAM], `${PROGRAM} holds no private Ed25519 key.`],
    [['sign', '--organisation', 'talis'], "required option '--key <file>' not specified"],
    [['verify'], 'Give the public keys the college registered, by --keys or in RULE_SET_KEYS_FILE'],
    [['verify', '--keys', '/nowhere/keys'], '/nowhere/keys cannot be read (ENOENT).'],
    [
      ['show', '--rule-set', '000000000000'],
      `No rule set whose hash begins with 000000000000 is kept. Kept are 2.0.0-111c89b5eb6b, ${NAME}`,
    ],
    [
      ['show', '--rule-set', 'yesterday'],
      '"yesterday" is no hash of a rule set and no file that can be read (ENOENT).',
    ],
  ])('bad use ends with 2 and a sentence: %j', async (args, says) => {
    const { code, stdout, stderr } = await rules(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(says);
  });

  test('what is not kept is not signed', async () => {
    const { code, stderr } = await sign('talis', '--rule-set', 'current,as-of=2019-06-01');
    expect(code).toBe(2);
    expect(stderr).toContain(
      'run `regietafel rules archive --rule-set current,as-of=2019-06-01` and commit the file first.',
    );
  });
});

describe('in production', () => {
  const started: ChildProcess[] = [];
  afterAll(() => Promise.all(started.map(stop)));

  interface Started extends Said {
    /** Null for a process that ended; then `code` says how. */
    readonly url: string | null;
  }

  /** Starts a process; resolves when it is ready, or when it has ended. */
  async function start(args: readonly string[], variables: Readonly<Record<string, string>>): Promise<Started> {
    const child = spawn(process.execPath, [PROGRAM, ...args], { env: environmentWith({ PORT: '0', ...variables }) });
    started.push(child);
    const said = { stdout: '', stderr: '' };
    const ready = new Promise<Started>((resolve) => {
      child.stdout.on('data', (chunk) => {
        said.stdout += chunk;
        const line = said.stdout.split('\n').find((each) => each.includes('"msg":"ready"'));
        if (line !== undefined) resolve({ url: JSON.parse(line).url, code: 0, ...said });
      });
    });
    child.stderr.on('data', (chunk) => {
      said.stderr += chunk;
    });
    const ended = once(child, 'close').then(([code]) => ({ url: null, code: Number(code), ...said }));
    return Promise.race([ready, ended]);
  }

  async function stop(child: ChildProcess): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }

  const police = async () => ({
    DATABASE_URL: await createTestDatabase(),
    GATEWAY_JWKS_URL: 'http://127.0.0.1:1/.well-known/jwks.json',
    DELIVERY_KEY_FILE: join(folder, 'delivery-key.json'),
    PEER_URL_CASEWORK: 'http://127.0.0.1:1',
  });
  const gateway = async () => ({
    DATABASE_URL: await createTestDatabase(),
    OIDC_ISSUER: 'http://127.0.0.1:1',
    GRANT_KEY_FILE: join(folder, 'grant-key.json'),
    ...Object.fromEntries(
      SUBGRAPH_NAMES.map((name) => [`SUBGRAPH_URL_${name.toUpperCase().replaceAll('-', '_')}`, 'http://127.0.0.1:1']),
    ),
  });
  const servers = [
    { args: ['subgraph', 'police'], settings: police },
    { args: ['gateway'], settings: gateway },
  ];
  const signed = () => ({ NODE_ENV: 'production', RULE_SET_KEYS_FILE: keysFile, RULE_SET_SIGNATURES_FILE: signatures });

  const slow = 120_000;

  test.each(servers)('$args starts under the rule set that all twelve accepted', startsSigned, slow);
  test.each(servers)('$args starts under none without registered keys', refusesUnsigned, slow);

  async function startsSigned({ args, settings }: (typeof servers)[number]): Promise<void> {
    const { url, stdout, stderr } = await start(args, { ...(await settings()), ...signed() });
    expect([stderr, stdout]).toEqual(['', expect.not.stringContaining('in force')]);
    const health = await fetch(`${url}/health`);
    expect([health.status, await health.json()]).toMatchObject([200, { status: 'ok' }]);
  }

  async function refusesUnsigned({ args, settings }: (typeof servers)[number]): Promise<void> {
    expect(await start(args, { ...(await settings()), NODE_ENV: 'production' })).toEqual({
      url: null,
      code: 2,
      stdout: '',
      stderr: `Rule set ${NAME} is not in force, and NODE_ENV=production starts under nothing else: nobody is known to have signed it. Set RULE_SET_KEYS_FILE to the public keys the college registered (docs/rule-set.md).\n`,
    });
  }

  test.each(servers)(
    '$args does not start when one is missing, and names him',
    async ({ args, settings }) => {
      const eleven = join(folder, 'eleven.json');
      const texts: readonly string[] = JSON.parse(await readFile(signatures, 'utf8'));
      await writeFile(eleven, JSON.stringify(texts.slice(0, 11)));
      const { code, stderr } = await start(args, {
        ...(await settings()),
        ...signed(),
        RULE_SET_SIGNATURES_FILE: eleven,
      });
      expect(code).toBe(2);
      expect(stderr).toContain(
        'ggd-gelderland-zuid has not accepted it. Collect what is missing with `regietafel rules sign`',
      );
    },
    slow,
  );

  test(
    'a setting that the twelve did not sign does not start',
    async () => {
      const other = { RULE_SETTINGS: '{"externalCaseManagers":true}' };
      const { code, stderr } = await start(['subgraph', 'police'], { ...(await police()), ...signed(), ...other });
      expect(code).toBe(2);
      expect(stderr).toContain('have not accepted it');
    },
    slow,
  );

  test(
    'outside production it starts unsigned, and says so in one line',
    async () => {
      const { url, stdout } = await start(['subgraph', 'police'], await police());
      expect(url).toMatch(/^http:/);
      const warnings = stdout.split('\n').filter((line) => line.includes('"level":40'));
      expect(warnings.map((line) => JSON.parse(line).msg)).toEqual([
        `Rule set ${NAME} is not in force: nobody is known to have signed it. Set RULE_SET_KEYS_FILE to the public keys the college registered (docs/rule-set.md).`,
      ]);
    },
    slow,
  );

  test(
    'after one revoked it, nothing starts any more',
    async () => {
      expect((await sign('sterker', '--revoke')).stdout).toContain(`sterker revokes rule set ${NAME}`);
      const { code, stdout } = await verify();
      expect(code).toBe(1);
      expect(stdout).toContain('  revoked   sterker\n');
      const { stderr } = await start(['subgraph', 'police'], { ...(await police()), ...signed() });
      expect(stderr).toContain('sterker revoked it.');
    },
    slow,
  );
});

test('signatures may stand in a folder, under the name of their rule set', async () => {
  await sign('talis', '--signatures', folder);
  const texts: readonly string[] = JSON.parse(await readFile(join(folder, signaturesName(document, hash)), 'utf8'));
  expect(texts).toHaveLength(1);
});
