import { describe, expect, test } from '@jest/globals';
import { SettingsProblem } from '../../../schema/settings-problem.js';
import { readSubgraphSettings } from './settings.js';

const GIVEN = {
  DATABASE_URL: 'postgres://police:secret@db/police',
  GATEWAY_JWKS_URL: 'https://gateway.example/jwks.json',
};

describe('the settings of a subgraph', () => {
  test('have defaults where there can be one', () => {
    expect(readSubgraphSettings(GIVEN)).toEqual({
      host: '127.0.0.1',
      port: 0,
      databaseUrl: GIVEN.DATABASE_URL,
      gatewayJwksUrl: GIVEN.GATEWAY_JWKS_URL,
      gatewayIssuer: 'regietafel-gateway',
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
    const read = () => readSubgraphSettings({ ...GIVEN, [name]: value });
    expect(read).toThrow(SettingsProblem);
    expect(read).toThrow(name);
    expect(read).not.toThrow(/secret/);
  });

  test('a wrong one ends the command with 2', () => {
    expect(new SettingsProblem('x').exitCode).toBe(2);
  });
});
