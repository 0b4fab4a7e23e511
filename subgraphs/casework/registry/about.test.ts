import { describe, expect, test } from '@jest/globals';
import { DOMAINS } from '../../../policy/vocabulary.js';
import { aboutOf } from './about.js';

const TO_TALIS = [{ organisation: 'talis', domain: 'HOUSING' }] as const;

describe('what a record speaks of (law.md §4)', () => {
  test('nothing, where it names no data', () => {
    expect(aboutOf([], TO_TALIS)).toBeNull();
  });

  test('the item itself, with its recipients', () => {
    expect(aboutOf([{ controller: 'gemeente-nijmegen', domain: 'WMO' }], TO_TALIS)).toEqual({
      controller: 'gemeente-nijmegen',
      domain: 'WMO',
      secrecy: 'NONE',
      classes: [],
      recipients: [{ organisation: 'talis', domain: 'HOUSING' }],
    });
  });

  test('the strictest of several, with the classes of all', () => {
    const about = aboutOf(
      [
        { controller: 'talis', domain: 'HOUSING' },
        { controller: 'politie', domain: 'POLICE' },
        { controller: 'pro-persona', domain: 'MENTAL_HEALTH_CARE' },
      ],
      [],
    );
    expect(about).toMatchObject({ controller: 'politie', secrecy: 'POLICE', classes: ['CRIMINAL', 'SPECIAL'] });
  });

  // biome-ignore format: a table
  const SECRET = new Map([
    ['SOCIAL_WORK',        { secrecy: 'SOCIAL_WORK', classes: [] }],
    ['CHILD_PROTECTION',   { secrecy: 'YOUTH',       classes: [] }],
    ['POLICE',             { secrecy: 'POLICE',      classes: ['CRIMINAL'] }],
    ['MENTAL_HEALTH_CARE', { secrecy: 'MEDICAL',     classes: ['SPECIAL'] }],
    ['PUBLIC_HEALTH',      { secrecy: 'MEDICAL',     classes: ['SPECIAL'] }],
  ]);

  test.each(DOMAINS)('%s by the secrecy of its law', (domain) => {
    const { secrecy, classes } = SECRET.get(domain) ?? { secrecy: 'NONE', classes: [] };
    expect(aboutOf([{ controller: 'sterker', domain }], [])).toMatchObject({ secrecy, classes });
  });
});
