/** Every refusal has words a professional understands and can act on, in both languages. */
import { describe, expect, test } from '@jest/globals';
import { SOURCES } from '../law/sources.js';
import { PHASES } from '../vocabulary.js';
import { ACT_NAMES, ACTS, type ActName } from './acts.js';
import { PERMIT_CODES } from './permit.js';
import { PHASE_WORDS } from './phase-words.js';
import { PRECONDITION_WORDS } from './precondition-words.js';
import { PRECONDITION_IDS } from './preconditions.js';
import { FRAME_CODES, type RefusalCode, wordsOf } from './refusal-words.js';

const CODES: readonly RefusalCode[] = [...PERMIT_CODES, ...FRAME_CODES, ...PRECONDITION_IDS];
const CITED: readonly string[] = SOURCES.map(({ cited }) => cited);

test('the frame of every act refuses for these reasons, beside its preconditions', () => {
  expect([...FRAME_CODES].toSorted()).toEqual([
    ...['CONFLICT', 'INPUT_INVALID', 'KEY_REUSED', 'NOT_FOUND', 'STALE_PHASE', 'STALE_VERSION'],
  ]);
});

test('the permit of an act is refused for these reasons (obligation 15b)', () => {
  expect([...PERMIT_CODES].toSorted()).toEqual(['NOT_AVAILABLE', 'NOT_YOURS', 'WRONG_PHASE']);
});

test('each phase is called by words of its own, in both languages', () => {
  for (const language of ['nl', 'en'] as const) {
    const words = PHASES.map((phase) => PHASE_WORDS[phase][language]);
    expect(new Set(words).size).toBe(PHASES.length);
    for (const word of words) expect(word).toMatch(/^[a-z][a-z ]{4,}$/);
  }
});

test('no code is called as another', () => {
  expect(new Set(CODES).size).toBe(CODES.length);
});

describe('words', () => {
  test.each(CODES)('%s: a sentence in Dutch and in English, short enough to read', (code) => {
    const { nl, en } = wordsOf(code);
    for (const text of [nl, en]) {
      expect(text).toMatch(/^[A-Z].{15,}\.$/);
      expect(text.length).toBeLessThanOrEqual(230);
    }
    expect(nl).not.toBe(en);
  });

  test.each(PRECONDITION_IDS)('%s cites the covenant, or a law it rests on', (id) => {
    for (const part of PRECONDITION_WORDS[id].article.split('; '))
      expect(CITED.some((source) => part === source || part.startsWith(`${source} `))).toBe(true);
  });

  test('no two preconditions say the same', () => {
    const texts = PRECONDITION_IDS.map((id) => PRECONDITION_WORDS[id].nl);
    expect(new Set(texts).size).toBe(texts.length);
  });

  test('those of the permit and the frame cite nothing and name no act', () => {
    for (const code of [...PERMIT_CODES, ...FRAME_CODES]) {
      expect(wordsOf(code).article).toBeNull();
      if (code !== 'WRONG_PHASE') expect(wordsOf(code, 'CLOSE_CASE')).toEqual(wordsOf(code));
    }
  });

  test('that something is not available says nothing of what there is (obligation 15)', () => {
    const { nl, en } = wordsOf('NOT_AVAILABLE');
    expect(nl).not.toMatch(/casus|bestaat|team|persoon|huishouden/i);
    expect(en).not.toMatch(/case|exist|team|person|household/i);
  });
});

describe('a wrong phase', () => {
  const named = ACT_NAMES.filter((act) => ACTS[act].phases.length > 0);

  test.each(named)('%s: the words name each step in which it may be done, and no other', (act: ActName) => {
    const { nl, en, article } = wordsOf('WRONG_PHASE', act);
    for (const [phase, words] of Object.entries(PHASE_WORDS)) {
      const listed = (text: string, word: string) => text.split(': ')[1]?.slice(0, -1).split(', ').includes(word);
      const may = ACTS[act].phases.some((each) => each === phase);
      expect([listed(nl, words.nl), listed(en, words.en)]).toEqual([may, may]);
    }
    expect(article).toBe(ACTS[act].article);
  });
});
