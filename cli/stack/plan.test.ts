import { expect, test } from '@jest/globals';
import { SUBGRAPH_NAMES } from '../../schema/subgraphs.js';
import type { PlanInput, Ports } from './plan.js';
import { addressesOf, planProcesses } from './plan.js';
import { type Environment, readStackSettings } from './settings.js';

const names = [...SUBGRAPH_NAMES, 'issuer', 'gateway', 'postgres'] as const;
const ports = Object.fromEntries(names.map((name, at) => [name, 5_000 + at])) as Ports;
const databaseUrls = Object.fromEntries(names.map((name) => [name, `postgres://${name}@db/${name}`]));
const planOf = (environment: Environment) =>
  planProcesses({
    settings: readStackSettings({ REGIETAFEL_HOME: '/home/stack', ...environment }),
    ports,
    databaseUrls: databaseUrls as PlanInput['databaseUrls'],
    subgraphUrls: {},
    anchor: new Date('2026-11-23T00:00:00Z'),
    environment,
  });
const plans = planOf({});
const envOf = (wanted: string) => plans.find(({ name }) => name === wanted)?.env ?? {};
const peersOf = (name: string) => Object.entries(envOf(name)).filter(([variable]) => variable.startsWith('PEER_URL_'));

test('a partner is told where casework is, and of no other partner (obligation 14)', () => {
  const { subgraphs } = addressesOf(ports, { mutualTls: false });
  expect(peersOf('police')).toEqual([['PEER_URL_CASEWORK', subgraphs.casework]]);
  expect(peersOf('casework')).toHaveLength(SUBGRAPH_NAMES.length - 1);
  expect(envOf('casework').PEER_URL_YOUTH_PROTECTION).toBe(subgraphs['youth-protection']);
  expect(peersOf('gateway')).toEqual([]);
});

test('each subgraph signs with a key of its own', () => {
  const files = SUBGRAPH_NAMES.map((name) => envOf(name).DELIVERY_KEY_FILE);
  expect(files).toContain('/home/stack/delivery-key-police.json');
  expect(new Set(files).size).toBe(SUBGRAPH_NAMES.length);
});

test('with MUTUAL_TLS=1 each has a certificate of its own, the issuer none, and subgraphs are at https', () => {
  const secure = planOf({ MUTUAL_TLS: '1', GATEWAY_ISSUER: 'somebody' });
  const env = (wanted: string) => secure.find(({ name }) => name === wanted)?.env ?? {};
  for (const name of SUBGRAPH_NAMES)
    expect(env(name)).toMatchObject({
      TLS_CERT_FILE: `/home/stack/tls/${name}.pem`,
      TLS_KEY_FILE: `/home/stack/tls/${name}-key.pem`,
      TLS_CA_FILE: '/home/stack/tls/ca.pem',
      TLS_GATEWAY_NAME: 'regietafel-gateway',
    });
  expect(env('gateway').TLS_CERT_FILE).toBe('/home/stack/tls/regietafel-gateway.pem');
  expect(env('issuer').TLS_CERT_FILE).toBeUndefined();
  expect(env('police').PEER_URL_CASEWORK).toMatch(/^https:/);
  expect(env('police').GATEWAY_JWKS_URL).toMatch(/^http:/);
  expect(Object.keys(envOf('police')).filter((name) => name.startsWith('TLS_'))).toEqual([]);
});
