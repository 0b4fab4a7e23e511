import { describe, expect, test } from '@jest/globals';
import { DATABASE_NAMES } from '../postgres/start-postgres.js';
import { readStackSettings, variableName } from './settings.js';

const allUrls = Object.fromEntries(
  DATABASE_NAMES.map((name) => [`DATABASE_URL_${variableName(name)}`, `postgres://${name}@db/${name}`]),
);

test('has a default for everything', () => {
  expect(readStackSettings({})).toMatchObject({
    gatewayPort: 4000,
    issuerPort: 0,
    databaseUrls: null,
    demoData: true,
    mutualTls: false,
    logFormat: 'text',
    logLevel: 'info',
  });
});

test('reads the port of each process from the name it has in variables', () => {
  const { subgraphPorts } = readStackSettings({ YOUTH_PROTECTION_PORT: '4107' });
  expect(subgraphPorts['youth-protection']).toBe(4107);
});

test('takes servers of one’s own when all nine are there', () => {
  expect(readStackSettings(allUrls).databaseUrls?.['mental-health']).toBe('postgres://mental-health@db/mental-health');
});

describe('says which setting is wrong and what to do, with exit code 2', () => {
  const { DATABASE_URL_POLICE: _left, ...eight } = allUrls;
  const cases = [
    { environment: { PORT: 'abc' }, message: /^PORT is "abc".*0 .*65535/ },
    { environment: { POLICE_PORT: '70000' }, message: /^POLICE_PORT is "70000"/ },
    { environment: { LOG_LEVEL: 'loud' }, message: /^LOG_LEVEL is "loud": set it to one of fatal/ },
    { environment: { LOG_FORMAT: 'xml' }, message: /^LOG_FORMAT is "xml": set it to one of text, json/ },
    { environment: { DEMO_DATA: 'yes' }, message: /^DEMO_DATA is "yes"/ },
    { environment: { MUTUAL_TLS: 'on' }, message: /^MUTUAL_TLS is "on": set it to one of 0, 1/ },
    { environment: { MUTUAL_TLS: '1', TLS_CA_FILE: '/ca.pem' }, message: /^TLS_CA_FILE is a setting of one process/ },
    { environment: { TLS_CERT_FILE: '/a.pem' }, message: /^TLS_CERT_FILE is a setting of one process/ },
    { environment: eight, message: /^DATABASE_URL_POLICE is missing: set all nine/ },
    { environment: { ...allUrls, DATABASE_URL_POLICE: 'mysql://x' }, message: /^DATABASE_URL_POLICE is no PostgreSQL/ },
  ] satisfies { environment: Record<string, string>; message: RegExp }[];

  test.each(cases)('$message', ({ environment, message }) => {
    expect(() => readStackSettings(environment)).toThrow(
      expect.objectContaining({ message: expect.stringMatching(message), exitCode: 2 }),
    );
  });
});
