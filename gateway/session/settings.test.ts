import { describe, expect, test } from '@jest/globals';
import { readSessionSettings, readStepUpSeconds } from './settings.js';

const FILES = { SESSION_KEY_FILE: '/keys/session.json', OIDC_CLIENT_KEY_FILE: '/keys/client.json' };

describe('readSessionSettings', () => {
  test('lets nobody sign in without keys', () => expect(readSessionSettings({})).toBeUndefined());

  test('has safe defaults', () => {
    expect(readSessionSettings(FILES)).toEqual({
      keyFile: '/keys/session.json',
      clientKeyFile: '/keys/client.json',
      clientId: 'regietafel-gateway',
      idleMinutes: 30,
      hours: 10,
    });
    expect(readStepUpSeconds({})).toBe(300);
  });

  test.each(Object.keys(FILES))('says that %s is missing', (name) => {
    expect(() => readSessionSettings({ ...FILES, [name]: '' })).toThrow(`${name} is missing: set both`);
  });

  test.each([
    ['SESSION_IDLE_MINUTES', '0'],
    ['SESSION_IDLE_MINUTES', '481'],
    ['SESSION_HOURS', '25'],
    ['SESSION_HOURS', '1.5'],
    ['SESSION_HOURS', 'ten'],
  ])('refuses %s=%s', (name, value) => {
    expect(() => readSessionSettings({ ...FILES, [name]: value })).toThrow(
      new RegExp(`^${name} must be a whole number from 1 to \\d+; it is "${value}"`),
    );
  });

  test.each(['29', '3601', ''])('reads STEP_UP_SECONDS=%j within an hour only', (text) => {
    if (text === '') expect(readStepUpSeconds({ STEP_UP_SECONDS: text })).toBe(300);
    else expect(() => readStepUpSeconds({ STEP_UP_SECONDS: text })).toThrow(/^STEP_UP_SECONDS must be/);
  });
});
