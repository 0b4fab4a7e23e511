import { describe, expect, test } from '@jest/globals';
import { SettingsProblem } from '../settings-problem.js';
import { readTlsSettings, requireHttps } from './settings.js';

const ALL = { TLS_CERT_FILE: '/tls/police.pem', TLS_KEY_FILE: '/tls/police-key.pem', TLS_CA_FILE: '/tls/ca.pem' };

describe('readTlsSettings', () => {
  test('is all three files or none', () => {
    expect(readTlsSettings({})).toBeNull();
    expect(readTlsSettings({ TLS_CERT_FILE: '', TLS_KEY_FILE: '', TLS_CA_FILE: '' })).toBeNull();
    const [certFile, keyFile, caFile] = Object.values(ALL);
    expect(readTlsSettings(ALL)).toEqual({ certFile, keyFile, caFile });
  });

  test.each(Object.keys(ALL))('names %s when it alone is missing, and says what to do', (name) => {
    for (const absent of [undefined, '']) {
      const read = () => readTlsSettings({ ...ALL, [name]: absent });
      expect(read).toThrow(SettingsProblem);
      expect(read).toThrow(`${name} is missing: set TLS_CERT_FILE, TLS_KEY_FILE and TLS_CA_FILE`);
    }
  });
});

describe('requireHttps', () => {
  test('refuses an address in the clear by the name of its variable, without repeating it', () => {
    const refused = () => requireHttps('SUBGRAPH_URL_POLICE', 'http://user:secret@police.example');
    expect(refused).toThrow(/^SUBGRAPH_URL_POLICE is no https address/);
    expect(refused).not.toThrow(/secret/);
    expect(() => requireHttps('SUBGRAPH_URL_POLICE', 'http://127.0.0.1:4001')).toThrow(SettingsProblem);
    expect(() => requireHttps('SUBGRAPH_URL_POLICE', 'https://police.example')).not.toThrow();
  });

  test.each([
    ['http://127.0.0.1:4000', true],
    ['http://localhost:4000', true],
    ['http://[::1]:4000', true],
    ['http://127.0.0.1.example', false],
    ['http://localhost.example', false],
    ['http://10.0.0.1', false],
  ])('%s is on this machine: %s', (url, isLocal) => {
    const asked = expect(() => requireHttps('GATEWAY_JWKS_URL', url, true));
    if (isLocal) asked.not.toThrow();
    else asked.toThrow(SettingsProblem);
  });
});
