import { describe, expect, test } from '@jest/globals';
import { SettingsProblem } from '../errors/index.js';
import { LIMITS, readLimitSettings } from './settings.js';

describe('readLimitSettings', () => {
  test('has a safe default for every limit', () => {
    const settings = readLimitSettings({});
    for (const [name, { byDefault }] of Object.entries(LIMITS)) expect(settings).toHaveProperty(name, byDefault);
  });

  test.each(['0', '-1', '12.5', 'twelve', '1e9', '51', ' 3'])('refuses LIMIT_DEPTH=%j and says what to do', (text) => {
    const read = () => readLimitSettings({ LIMIT_DEPTH: text });
    expect(read).toThrow(SettingsProblem);
    expect(read).toThrow(/^LIMIT_DEPTH .* must be a whole number from 1 to 50; it is .* Leave it out for 12\.$/);
  });

  test.each([
    { env: {}, introspection: true },
    { env: { NODE_ENV: 'production' }, introspection: false },
    { env: { NODE_ENV: 'production', INTROSPECTION: 'on' }, introspection: true },
    { env: { INTROSPECTION: 'off' }, introspection: false },
  ])('introspection for $env: $introspection', ({ env, introspection }) => {
    expect(readLimitSettings(env).introspection).toBe(introspection);
  });

  test('refuses an unknown word for INTROSPECTION', () => {
    expect(() => readLimitSettings({ INTROSPECTION: 'yes' })).toThrow(/^INTROSPECTION must be "on" or "off"/);
  });
});
