import { expect, test } from '@jest/globals';
import { writeLetter } from './letter.js';

const ASKED = {
  kind: 'SHARING',
  controller: 'talis',
  phase: 'APPROACH',
  recipients: ['sterker'],
  categories: ['RENT_ARREARS'],
} as const;

test('is the letter that an act asks the version of', () => {
  const { version, title, text } = writeLetter({ input: ASKED });
  expect(version).toMatch(/^sha256:[0-9a-f]{64}$/);
  expect(text).toContain(title);
  expect(text).toContain(version);
  const other = writeLetter({ input: { ...ASKED, recipients: ['sterker', 'politie'] } });
  expect(other.version).not.toBe(version);
});

test('of what is never shared there is none, and it is said what there is', () => {
  const wrong = { ...ASKED, categories: ['INCIDENTS'] };
  expect(() => writeLetter({ input: wrong })).toThrow(
    expect.objectContaining({
      message: expect.stringMatching(/INCIDENTS.*known are/),
      extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }),
    }),
  );
});
