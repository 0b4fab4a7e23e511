/**
 * Threat A21 once more, a door earlier: under mutual TLS a subgraph speaks with processes of the same authority only, shows
 * its data to the gateway alone, and the gateway asks nobody else. Each process is told to believe any certificate
 * (NODE_TLS_REJECT_UNAUTHORIZED=0), which must change nothing.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { SignJWT } from 'jose';
import { type GrantKey, loadGrantKey } from '../../schema/grants/grant-key.js';
import { messageSigner } from '../../schema/grants/sign-grant.js';
import { loadRuleSet } from '../../schema/rule-set/index.js';
import { SUBGRAPH_NAMES, type SubgraphName } from '../../schema/subgraphs.js';
import { makeDevelopmentCertificates } from '../../schema/tls/development-ca.js';
import { type DevelopmentName, developmentFiles, GATEWAY_NAME } from '../../schema/tls/development-files.js';
import { issue } from '../../schema/tls/testing/issue.js';
import { getCase } from '../../subgraphs/kit/demo/index.js';
import { CASE_QUERY, releasedIn } from '../e2e/case-query.js';
import { type Stack, startStack } from '../support/stack.js';
import { until } from '../support/work.js';
import { DIRECTOR } from '../work/cast.js';
import { Story, signalSteps } from '../work/story.js';
import { askDatabase } from '../work/where-text-lies.js';
import { copyFolder, type Heard, knock, readShown, type Shown, serialAt } from './secure-client.js';

const PROGRAM = fileURLToPath(new URL('../../bin/regietafel.js', import.meta.url));
const DAY_MS = 86_400_000;
const MANAGER = 'case-manager';

/** Of h01, as test/e2e/five-readers has it. */
const RELEASED = [
  'a.mentalHealth.crisisAgreement',
  'a.mentalHealth.known',
  'a.mentalHealth.outreachContact.workerRole',
  'a.municipality.debtCounselling.known',
  'a.municipality.debtCounselling.totalInCents',
  'a.municipality.known',
  'a.municipality.wmo.known',
  'a.police.callOuts.kind',
  'a.police.incidents.kind',
  'a.police.known',
  'a.socialWork.goals.text',
  'a.socialWork.known',
  'a.socialWork.trajectories.kind',
  'b.socialWork.goals.text',
  'b.socialWork.known',
  'b.socialWork.trajectories.kind',
  'c.socialWork.goals.text',
  'c.socialWork.known',
  'c.socialWork.trajectories.kind',
  'housing.talis.known',
  'housing.talis.nuisanceReports.kind',
  'housing.talis.rentArrears.arrearsInCents',
  'housing.talis.tenancy.kind',
];

let stack: Stack;
let folder: string;
let elsewhere: string;
let gatewayKey: GrantKey;
let intruders: Readonly<Record<string, Shown>>;

beforeAll(async () => {
  stack = await startStack({ fresh: true, env: { MUTUAL_TLS: '1', NODE_TLS_REJECT_UNAUTHORIZED: '0' } });
  folder = path.join(stack.home, 'tls');
  gatewayKey = await loadGrantKey(path.join(stack.home, 'grant-key.json'));
  const mine = await mkdtemp(path.join(tmpdir(), 'mutual-tls-'));
  elsewhere = path.join(mine, 'elsewhere');
  const making = { days: 30, isProduction: false };
  await makeDevelopmentCertificates({ ...making, folder: elsewhere, now: new Date() });
  const old = await copyFolder(folder, path.join(mine, 'old'));
  await makeDevelopmentCertificates({ ...making, folder: old, now: new Date(Date.now() - 31 * DAY_MS) });
  const { cert, key } = await issue({ name: GATEWAY_NAME, hosts: [GATEWAY_NAME] });
  intruders = {
    'without a certificate': {},
    'with one that signs itself': { cert, key },
    'with one of another authority of the same name': await readShown(developmentFiles(elsewhere, GATEWAY_NAME)),
    'with one that has ended': await readShown(developmentFiles(old, GATEWAY_NAME)),
    'by TLS 1.2': { ...(await of(GATEWAY_NAME)), maxVersion: 'TLSv1.2' },
  };
}, 120_000);
afterAll(() => stack?.close());

const of = (name: DevelopmentName): Promise<Shown> => readShown(developmentFiles(folder, name));
const at = (name: SubgraphName, where: string) => `${stack.addresses.subgraphs[name]}${where}`;
const h01 = () => getCase(stack.world, 'h01');
const letterOf = (id: string) => h01().persons.find((person) => person.id === id)?.key ?? '?';

/** A grant of the gateway itself, by its own key. */
function grant(audience: SubgraphName, body: string): Promise<string> {
  const now = Math.floor(Date.now() / 1_000);
  const claims = {
    iss: 'regietafel-gateway',
    aud: audience,
    iat: now,
    exp: now + 20,
    jti: randomUUID(),
    body_sha256: createHash('sha256').update(body).digest('base64url'),
    rule_set: loadRuleSet().hash,
    actor: 'p-somebody',
    organisation: 'gemeente-nijmegen',
  };
  return new SignJWT(claims).setProtectedHeader({ alg: 'EdDSA', kid: gatewayKey.kid }).sign(gatewayKey.sign);
}

const codeIn = ({ text }: Heard): unknown => /"code":"([A-Z_]+)"/.exec(text)?.[1];

test('the case view is whole', async () => {
  for (const name of SUBGRAPH_NAMES) expect(stack.addresses.subgraphs[name]).toMatch(/^https:/);
  const { status, data, errors, extensions } = await stack.graphql(MANAGER, CASE_QUERY, { id: h01().id });
  expect({ status, errors, unavailable: extensions.unavailable }).toEqual({ status: 200, errors: [] });
  expect(releasedIn(data, letterOf)).toEqual(RELEASED);
});

describe.each(SUBGRAPH_NAMES)('A21 under mutual TLS, at %s', (name) => {
  test.each([
    ['without a certificate', 'ERR_SSL_PEER_DID_NOT_RETURN_A_CERTIFICATE'],
    ['with one that signs itself', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['with one of another authority of the same name', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
    ['with one that has ended', 'CERT_HAS_EXPIRED'],
    ['by TLS 1.2', 'ERR_SSL_UNSUPPORTED_PROTOCOL'],
  ])('nobody connects %s, and the log says why', async (who, why) => {
    const linesOf = async () =>
      (await stack.logs()).map((line) => JSON.parse(line)).filter((line) => line.name === name && line.code === why);
    const before = (await linesOf()).length;
    const body = '{"actor":"p-somebody","domains":[]}';
    const heard = [
      await knock(intruders[who] ?? {}, { url: at(name, '/health'), method: 'GET' }),
      await knock(intruders[who] ?? {}, { url: at(name, '/worklist'), token: await grant(name, body), body }),
    ];
    expect(heard.map(({ status, text }) => ({ status, text }))).toEqual(Array(2).fill({ status: null, text: '' }));
    await until(
      async () => ((await linesOf()).length === before + 2 ? true : undefined),
      `${name} logs ${why}`,
      10_000,
    );
  });

  test('a partner’s certificate with a grant of the gateway opens no door of its data', async () => {
    const worklist = '{"actor":"p-somebody","domains":[]}';
    const doors = [
      { where: '/graphql', body: JSON.stringify({ query: '{ _service { sdl } }', extensions: { regietafel: {} } }) },
      { where: '/worklist', body: worklist },
      ...(name === 'casework' ? [{ where: '/facts', body: JSON.stringify({ cases: [h01().id] }) }] : []),
    ];
    for (const partner of SUBGRAPH_NAMES) {
      for (const { where, body } of doors) {
        const heard = await knock(await of(partner), { url: at(name, where), token: await grant(name, body), body });
        expect({ partner, where, status: heard.status, code: codeIn(heard) }).toEqual({
          partner,
          where,
          status: 403,
          code: 'NOT_THE_GATEWAY',
        });
      }
    }
    const asked = { url: at(name, '/worklist'), token: await grant(name, worklist), body: worklist };
    expect((await knock(await of(GATEWAY_NAME), asked)).status).toBe(200);
  });

  test('it opens the inbox and what says nothing of cases; and the gateway’s replaces no grant', async () => {
    const partner = await of(name === 'police' ? 'housing' : 'police');
    for (const where of ['/health', '/ready', '/.well-known/jwks.json'])
      expect((await knock(partner, { url: at(name, where), method: 'GET' })).status).toBe(200);
    const inbox = await knock(partner, { url: at(name, '/inbox') });
    expect([inbox.status, codeIn(inbox)]).toEqual([401, 'GRANT_MISSING']);
    const ungranted = await knock(await of(GATEWAY_NAME), { url: at(name, '/graphql') });
    expect([ungranted.status, codeIn(ungranted)]).toEqual([401, 'GRANT_MISSING']);
  });
});

describe('subgraphs tell each other', () => {
  test('a signed message over a partner’s connection is believed by the keys that casework asks for', async () => {
    const sign = messageSigner(await loadGrantKey(path.join(stack.home, 'delivery-key-police.json')), 'police');
    const body = JSON.stringify({
      seq: 1,
      caseId: randomUUID(),
      kind: 'RECORD_LINKED',
      controller: 'politie',
      body: { at: new Date().toISOString() },
    });
    const token = await sign({ audience: 'casework', body, organisation: 'politie' });
    const heard = await knock(await of('police'), { url: at('casework', '/inbox'), token, body });
    expect([heard.status, heard.text.split('\r\n').at(-1)]).toEqual([200, '{"seq":1,"applied":true}']);
  });

  test('an act of a partner reaches casework, and what casework decides reaches the partner', async () => {
    const story = new Story(stack);
    for (const { go } of signalSteps(story).slice(0, 2)) await go();
    await until(async () => {
      const [row] = await askDatabase<{ last_seq: number }>(
        stack,
        'housing',
        "select last_seq from inbox_cursor where sender = 'casework' and case_id = $1",
        [story.caseId],
      );
      return row?.last_seq;
    }, 'the corporation hears that its signal is assessed');
    expect((await story.view(DIRECTOR))?.phase).toBe('ASSESSMENT');
  }, 90_000);
});

test('a renewed certificate is taken while the process runs', async () => {
  const shown = await of(GATEWAY_NAME);
  const before = await serialAt(shown, at('police', '/'));
  expect(before).toMatch(/^[0-9A-F]+$/);
  await makeDevelopmentCertificates({ folder, days: 30, now: new Date(), isProduction: false });
  await until(async () => {
    const now = await serialAt(shown, at('police', '/'));
    return now === null || now === before ? undefined : now;
  }, 'police show the renewed certificate');
  const { data } = await stack.graphql(MANAGER, CASE_QUERY, { id: h01().id });
  expect(releasedIn(data, letterOf)).toEqual(RELEASED);
});

describe('the gateway believes nobody else', () => {
  test('who stands at the address of a partner with a certificate of another authority hears nothing', async () => {
    let connections = 0;
    let requests = 0;
    const { cert = '', key = '' } = await readShown(developmentFiles(elsewhere, 'police'));
    const impostor = createServer({ cert, key }, (_request, response) => {
      requests += 1;
      response.end('{"data":{"_entities":[]}}');
    });
    impostor.on('connection', () => {
      connections += 1;
    });
    await stack.stop('police');
    impostor.listen(Number(new URL(at('police', '/')).port), '127.0.0.1');
    await once(impostor, 'listening');
    try {
      const { status, data, extensions } = await stack.graphql(MANAGER, CASE_QUERY, { id: h01().id });
      expect(status).toBe(200);
      expect(releasedIn(data, letterOf)).toEqual(RELEASED.filter((each) => !each.includes('police')));
      expect(extensions.unavailable).toEqual(expect.arrayContaining([expect.objectContaining({ partner: 'police' })]));
      expect(new Set(extensions.unavailable.map(({ partner }: { partner: string }) => partner)).size).toBe(1);
      expect(connections).toBeGreaterThan(0);
      expect(requests).toBe(0);
    } finally {
      impostor.closeAllConnections();
      impostor.close();
      await once(impostor, 'close');
      await stack.start('police');
    }
  });

  test('one that was told another authority releases nothing', async () => {
    const { certFile, keyFile, caFile } = developmentFiles(elsewhere, GATEWAY_NAME);
    const { child, url } = await startGateway({ TLS_CERT_FILE: certFile, TLS_KEY_FILE: keyFile, TLS_CA_FILE: caFile });
    try {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await stack.token(MANAGER)}` },
        body: JSON.stringify({ query: CASE_QUERY, variables: { id: h01().id } }),
      });
      const { data, errors } = (await response.json()) as {
        readonly data?: unknown;
        readonly errors: readonly { readonly extensions: object }[];
      };
      expect(data ?? null).toBeNull();
      expect(errors.map(({ extensions }) => extensions)).toMatchObject([{ code: 'CASEWORK_UNAVAILABLE' }]);
    } finally {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
  });
});

/** A second gateway on the same stack, as it runs but for these settings. */
async function startGateway(
  settings: Readonly<Record<string, string>>,
): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const urls = SUBGRAPH_NAMES.map((name) => [`SUBGRAPH_URL_${name.toUpperCase().replaceAll('-', '_')}`, at(name, '')]);
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    NODE_ENV: 'test',
    NODE_TLS_REJECT_UNAUTHORIZED: '0',
    PORT: '0',
    DATABASE_URL: stack.databaseUrl('gateway'),
    OIDC_ISSUER: stack.addresses.issuer,
    GRANT_KEY_FILE: path.join(stack.home, 'grant-key.json'),
    ...Object.fromEntries(urls),
    ...settings,
  };
  const child = spawn(process.execPath, [PROGRAM, 'gateway'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  const url = await until(async () => {
    if (child.exitCode !== null) throw new Error(`The gateway did not start: ${said}`);
    const line = said.split('\n').find((each) => each.includes('"msg":"ready"'));
    return line === undefined ? undefined : String(JSON.parse(line).url);
  }, 'the second gateway is ready');
  return { child, url };
}
