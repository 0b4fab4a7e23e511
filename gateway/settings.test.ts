import { describe, expect, test } from '@jest/globals';
import { SUBGRAPH_NAMES } from '../schema/subgraphs.js';
import { readGatewaySettings, subgraphUrlName } from './settings.js';

const COMPLETE: Record<string, string> = {
  DATABASE_URL: 'postgres://gateway:secret@127.0.0.1:5432/gateway',
  OIDC_ISSUER: 'http://127.0.0.1:4010',
  GRANT_KEY_FILE: '/tmp/key.json',
  ...Object.fromEntries(SUBGRAPH_NAMES.map((name, at) => [subgraphUrlName(name), `http://127.0.0.1:41${at}0`])),
};

describe('readGatewaySettings', () => {
  test('reads what is given and fills in the rest', () => {
    const settings = readGatewaySettings({ ...COMPLETE, RULE_SETTINGS: '{"strictCrossDomainConsent":true}' });
    expect(settings).toMatchObject({
      host: '127.0.0.1',
      port: 4000,
      trustedProxies: [],
      partnerTimeout: 2_500,
      refusalStep: 50,
    });
    expect(settings.ruleSettings).toEqual({ strictCrossDomainConsent: true, externalCaseManagers: false });
    expect(settings.signing).toEqual({ isProduction: false, keysFile: null, signaturesFile: null });
    expect(settings.subgraphUrls['youth-protection'].href).toBe('http://127.0.0.1:4140/');
    expect(settings.publicUrl).toBeUndefined();
  });

  test('under mutual TLS every subgraph is asked by https', () => {
    const TLS = { TLS_CERT_FILE: '/tls/a.pem', TLS_KEY_FILE: '/tls/a-key.pem', TLS_CA_FILE: '/tls/ca.pem' };
    const secure = Object.fromEntries(SUBGRAPH_NAMES.map((name) => [subgraphUrlName(name), `https://${name}.example`]));
    expect(readGatewaySettings({ ...COMPLETE, ...secure }).tls).toBeNull();
    expect(readGatewaySettings({ ...COMPLETE, ...secure, ...TLS }).tls).toEqual({
      certFile: '/tls/a.pem',
      keyFile: '/tls/a-key.pem',
      caFile: '/tls/ca.pem',
    });
    for (const name of SUBGRAPH_NAMES) {
      const mixed = { ...COMPLETE, ...secure, ...TLS, [subgraphUrlName(name)]: 'http://127.0.0.1:4100' };
      expect(() => readGatewaySettings(mixed)).toThrow(`${subgraphUrlName(name)} is no https address`);
    }
    expect(() => readGatewaySettings({ ...COMPLETE, ...secure, TLS_CA_FILE: '/tls/ca.pem' })).toThrow(
      /^TLS_CERT_FILE is missing/,
    );
  });

  test('lets an organisation bring its own issuer, which then alone vouches for it', () => {
    const own = { issuer: 'https://id.talis.example', audience: 'theirs', organisations: ['talis', 'portaal'] };
    const [college, talis] = readGatewaySettings({ ...COMPLETE, OIDC_ISSUERS: JSON.stringify([own]) }).issuers;
    expect(college).toMatchObject({ issuer: 'http://127.0.0.1:4010', audience: 'regietafel' });
    expect(['politie', 'entrea', 'talis'].map((each) => college?.vouchesFor(each))).toEqual([true, true, false]);
    expect(talis).toMatchObject({ issuer: own.issuer, audience: 'theirs' });
    expect(['talis', 'portaal', 'politie', 'entrea'].map((each) => talis?.vouchesFor(each))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  test.each([
    '{',
    '{}',
    '[{"issuer":"https://a.example"}]',
    '[{"issuer":"https://a.example","organisations":[]}]',
    '[{"issuer":"https://a.example","organisations":["nobody"]}]',
    '[{"issuer":"ftp://a.example","organisations":["talis"]}]',
    '[{"issuer":"https://a.example","organisations":["talis"],"trusted":true}]',
    '[{"issuer":"http://127.0.0.1:4010","organisations":["talis"]}]',
    '[{"issuer":"https://a.example","organisations":["talis"],"acrValues":[]}]',
    '[{"issuer":"https://a.example","organisations":["talis"],"acrValues":["a b"]}]',
    '[{"issuer":"https://a.example","organisations":["talis"]},{"issuer":"https://b.example","organisations":["talis"]}]',
  ])('refuses OIDC_ISSUERS=%s', (OIDC_ISSUERS) => {
    expect(() => readGatewaySettings({ ...COMPLETE, OIDC_ISSUERS })).toThrow(/^OIDC_ISSUERS must be a JSON list/);
  });

  test('reads how people must have signed in, at the college and elsewhere', () => {
    const acrValues = ['http://eidas.europa.eu/LoA/high'];
    const own = { issuer: 'https://id.talis.example', organisations: ['talis'], acrValues };
    const OIDC_ACR_VALUES = 'http://eidas.europa.eu/LoA/substantial http://eidas.europa.eu/LoA/high';
    const { issuers } = readGatewaySettings({ ...COMPLETE, OIDC_ACR_VALUES, OIDC_ISSUERS: JSON.stringify([own]) });
    expect(issuers.map((each) => each.acrValues)).toEqual([OIDC_ACR_VALUES.split(' '), acrValues]);
    expect(readGatewaySettings({ ...COMPLETE, OIDC_ACR_VALUES: '' }).issuers[0]?.acrValues).toBeUndefined();
    for (const wrong of ['a  b', ' a', 'a"b', 'a\\b', 'é']) {
      const read = () => readGatewaySettings({ ...COMPLETE, OIDC_ACR_VALUES: wrong });
      expect(read).toThrow(/^OIDC_ACR_VALUES must be values of acr/);
    }
  });

  test('believes the proxies that are named', () => {
    const TRUSTED_PROXIES = '10.0.0.2, fd00::/8';
    expect(readGatewaySettings({ ...COMPLETE, TRUSTED_PROXIES }).trustedProxies).toEqual(['10.0.0.2', 'fd00::/8']);
  });

  test('is known by one address, with or without a slash at its end', () => {
    for (const PUBLIC_URL of ['https://regietafel.example', 'https://regietafel.example/']) {
      expect(readGatewaySettings({ ...COMPLETE, PUBLIC_URL }).publicUrl).toBe('https://regietafel.example');
    }
  });

  test.each(['DATABASE_URL', 'OIDC_ISSUER', 'GRANT_KEY_FILE', 'SUBGRAPH_URL_YOUTH_PROTECTION'])(
    'says that %s is missing and what to do',
    (name) => {
      const { [name]: _, ...rest } = COMPLETE;
      expect(() => readGatewaySettings(rest)).toThrow(`${name} is missing. Set it in the environment and start again.`);
    },
  );

  test.each([
    ['PORT', 'four thousand', 'must be a port number'],
    ['DATABASE_URL', 'mysql://x', 'must be a postgres:// address'],
    ['OIDC_ISSUER', 'issuer', 'must be an http or https address'],
    ['PUBLIC_URL', 'regietafel.example', 'must be an http or https address'],
    ['SUBGRAPH_URL_POLICE', 'ftp://x', 'must be an http or https address'],
    ['TRUSTED_PROXIES', 'everyone', 'must be addresses or ranges'],
    ['REFUSAL_STEP_MS', '0', 'must be milliseconds'],
    ['RULE_SETTINGS', '[]', 'must be a JSON object'],
    ['RULE_SETTINGS', '{', 'must be a JSON object'],
    ['RULE_SETTINGS', '{"lenient":true}', 'cannot be used: Unknown setting "lenient"'],
  ])('refuses %s=%s', (name, value, says) => {
    expect(() => readGatewaySettings({ ...COMPLETE, [name]: value })).toThrow(says);
    expect(() => readGatewaySettings({ ...COMPLETE, [name]: value })).toThrow(name);
  });
});
