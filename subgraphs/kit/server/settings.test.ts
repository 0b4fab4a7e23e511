import { describe, expect, test } from '@jest/globals';
import { SettingsProblem } from '../../../schema/settings-problem.js';
import { SUBGRAPH_NAMES } from '../../../schema/subgraphs.js';
import { peerUrlName } from '../delivery/peers.js';
import { readSubgraphSettings } from './settings.js';

const GIVEN = {
  DATABASE_URL: 'postgres://police:secret@db/police',
  GATEWAY_JWKS_URL: 'https://gateway.example/jwks.json',
  DELIVERY_KEY_FILE: '/var/lib/police/delivery-key.json',
  PEER_URL_CASEWORK: 'https://casework.example',
};

describe('the settings of a subgraph', () => {
  test('have defaults where there can be one', () => {
    expect(readSubgraphSettings('police', GIVEN)).toEqual({
      host: '127.0.0.1',
      port: 0,
      databaseUrl: GIVEN.DATABASE_URL,
      gatewayJwksUrl: GIVEN.GATEWAY_JWKS_URL,
      gatewayIssuer: 'regietafel-gateway',
      deliveryKeyFile: GIVEN.DELIVERY_KEY_FILE,
      peers: { casework: GIVEN.PEER_URL_CASEWORK },
      tls: null,
      mostConcurrent: 200,
      sweepSeconds: 60,
      demoData: false,
      demoAnchor: null,
      ruleSettings: { strictCrossDomainConsent: false, externalCaseManagers: false },
      signing: { isProduction: false, keysFile: null, signaturesFile: null },
      logLevel: 'info',
    });
  });

  // biome-ignore format: a table
  const wrong = [
    { name: 'DATABASE_URL',     value: undefined },
    { name: 'DATABASE_URL',     value: 'mysql://db/police' },
    { name: 'DATABASE_URL',     value: 'secret' },
    { name: 'GATEWAY_JWKS_URL', value: '' },
    { name: 'GATEWAY_JWKS_URL', value: 'file:///etc/keys' },
    { name: 'DELIVERY_KEY_FILE', value: undefined },
    { name: 'DELIVERY_KEY_FILE', value: '' },
    { name: 'PEER_URL_CASEWORK', value: undefined },
    { name: 'PEER_URL_CASEWORK', value: 'casework' },
    { name: 'DELIVERY_SWEEP_SECONDS', value: '0' },
    { name: 'DELIVERY_SWEEP_SECONDS', value: '61' },
    { name: 'DELIVERY_SWEEP_SECONDS', value: 'often' },
    { name: 'LIMIT_CONCURRENT', value: '0' },
    { name: 'LIMIT_CONCURRENT', value: '10001' },
    { name: 'LIMIT_CONCURRENT', value: 'many' },
    { name: 'PORT',             value: '70000' },
    { name: 'PORT',             value: 'http' },
    { name: 'DEMO_DATA',        value: 'yes' },
    { name: 'DEMO_ANCHOR',      value: 'tomorrow' },
    { name: 'LOG_LEVEL',        value: 'loud' },
    { name: 'RULE_SETTINGS',    value: '{' },
    { name: 'RULE_SETTINGS',    value: '[]' },
    { name: 'RULE_SETTINGS',    value: '{"unheardOf":true}' },
  ];

  test.each(wrong)('$name=$value is refused by name', ({ name, value }) => {
    const read = () => readSubgraphSettings('police', { ...GIVEN, [name]: value });
    expect(read).toThrow(SettingsProblem);
    expect(read).toThrow(name);
    expect(read).not.toThrow(/secret/);
  });

  test('casework speaks with every partner, a partner with casework alone (obligation 14)', () => {
    const { PEER_URL_CASEWORK: _, ...rest } = GIVEN;
    expect(() => readSubgraphSettings('casework', rest)).toThrow('PEER_URL_MUNICIPALITY is missing');
    const partners = SUBGRAPH_NAMES.filter((name) => name !== 'casework');
    const urls = Object.fromEntries(partners.map((name) => [peerUrlName(name), `https://${name}.example`]));
    expect(Object.keys(readSubgraphSettings('casework', { ...rest, ...urls }).peers)).toEqual(partners);
    expect(readSubgraphSettings('police', { ...GIVEN, ...urls }).peers).toEqual({ casework: GIVEN.PEER_URL_CASEWORK });
  });

  describe('under mutual TLS', () => {
    const TLS = { TLS_CERT_FILE: '/tls/police.pem', TLS_KEY_FILE: '/tls/police-key.pem', TLS_CA_FILE: '/tls/ca.pem' };
    const files = { certFile: '/tls/police.pem', keyFile: '/tls/police-key.pem', caFile: '/tls/ca.pem' };
    const read = (given: Readonly<Record<string, string>>) =>
      readSubgraphSettings('police', { ...GIVEN, ...TLS, ...given });

    test('the gateway is known by what it calls itself in grants, or by a name of its own', () => {
      expect(read({}).tls).toEqual({ files, gatewayName: 'regietafel-gateway' });
      expect(read({ GATEWAY_ISSUER: 'gateway.example' }).tls?.gatewayName).toBe('gateway.example');
      const named = { GATEWAY_ISSUER: 'https://gateway.example', TLS_GATEWAY_NAME: 'gateway.example' };
      expect(read(named).tls?.gatewayName).toBe('gateway.example');
    });

    test.each(['https://gateway.example', '*.example', 'a b', '-a.example'])(
      '%s is no name in a certificate',
      (name) => {
        for (const variable of ['GATEWAY_ISSUER', 'TLS_GATEWAY_NAME'])
          expect(() => read({ [variable]: name })).toThrow(/^TLS_GATEWAY_NAME is /);
      },
    );

    test('no address is left in the clear, but the gateway’s on this machine', () => {
      expect(() => read({ PEER_URL_CASEWORK: 'http://127.0.0.1:4001' })).toThrow(/^PEER_URL_CASEWORK is no https/);
      expect(() => read({ GATEWAY_JWKS_URL: 'http://gateway.example/jwks.json' })).toThrow(
        /^GATEWAY_JWKS_URL is no https/,
      );
      expect(read({ GATEWAY_JWKS_URL: 'http://127.0.0.1:4000/jwks.json' }).tls).not.toBeNull();
    });

    test('two files of three are refused', () => {
      expect(() => read({ TLS_KEY_FILE: '' })).toThrow(/^TLS_KEY_FILE is missing/);
    });
  });

  test('a wrong one ends the command with 2', () => {
    expect(new SettingsProblem('x').exitCode).toBe(2);
  });
});
