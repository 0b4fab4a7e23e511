/** Every letter there can be: complete (P 4; A-def), readable, and true to the tables. */
import { describe, expect, test } from '@jest/globals';
import { ORGANISATIONS, STEPS, type Step } from '../../policy/index.js';
import { readCommittedSources } from '../register/committed.js';
import { getCategoryWords } from '../words/categories.js';
import { nameRecipient, ORGANISATION_WORDS } from '../words/organisations.js';
import { LETTER_KINDS, type Letter, type LetterKind, MANDATORY_SLOTS, type NoticeText, type Slot } from './letter.js';
import { noticeText, printNotice } from './notice-text.js';
import { LetterProblem, listRecipients, readLetter } from './read-letter.js';
import { flowsOf } from './subject-matter.js';

const sources = readCommittedSources();

/** One letter for each category to all it can reach, for each controller, phase and kind. */
function listLetters(kind: LetterKind, phase: Step): readonly Letter[] {
  return ORGANISATIONS.flatMap((controller) => {
    const head = { kind, controller, phase };
    const categories = new Set(flowsOf(head, sources.flows).map(({ rule }) => rule.category));
    return [...categories].flatMap((category) => {
      const recipients = listRecipients(head, category, sources.flows);
      const also = kind === 'EVICTION' ? ['EVICTION'] : [];
      try {
        return recipients.length === 0
          ? []
          : [readLetter({ ...head, recipients, categories: [category, ...also] }, sources)];
      } catch (problem) {
        if (problem instanceof LetterProblem) return [];
        throw problem;
      }
    });
  });
}

const PRODUCT = LETTER_KINDS.flatMap((kind) =>
  STEPS.map((phase) => ({ kind, phase, letters: listLetters(kind, phase) })),
);
const CASES = PRODUCT.filter(({ letters }) => letters.length > 0);

function make(letter: Omit<Letter, 'kind'> & { readonly kind?: LetterKind }): NoticeText {
  return noticeText(readLetter({ kind: 'SHARING', ...letter }, sources), sources);
}

function say(text: NoticeText, slot: Slot): string {
  return (text.slots.find((one) => one.slot === slot)?.parts ?? []).flat().join(' ');
}

/** Sentences of the running text, and items of its lists: a list does not make a text easier on the average. */
function readText({ title, slots }: NoticeText): {
  readonly sentences: readonly string[];
  readonly items: readonly string[];
} {
  const parts = [title, ...slots.flatMap(({ heading, parts: of }) => [heading, ...of])];
  const split = (part: string): readonly string[] => part.split(/(?<=[.?!:])\s+/);
  return {
    sentences: parts.flatMap((part) => (typeof part === 'string' ? split(part) : [])),
    items: parts.flatMap((part) => (typeof part === 'string' ? [] : part)),
  };
}

const count = (sentence: string): number => sentence.split(/\s+/).length;

const OWN = 'eigen collega’s';
const PARTNER_NAMES = ORGANISATIONS.map((one) => ORGANISATION_WORDS[one].short.replace('woningcorporatie ', ''));

const OFFICIALESE =
  /middels|teneinde|betrokkene|verwerk|persoonsgegeven|grondslag|derhalve|\bconform|ter zake|inzake|alsmede|reeds|voornoemd|geschied|rectific|verstrek|noodzakelijk|proportional|subsidiar|doeleind|domein|verplichting|categorie|ontvanger|inbreng|krachtens|\bAVG\b/i;

describe.each(CASES)('$kind in $phase', ({ kind, letters }) => {
  const texts = letters.map((letter) => ({ letter, text: noticeText(letter, sources) }));

  test('tells all that a letter of its kind must tell', () => {
    for (const { letter, text } of texts) {
      const filled = text.slots.filter(({ parts }) => parts.flat().join('').trim() !== '').map(({ slot }) => slot);
      expect([...filled].sort()).toEqual([...MANDATORY_SLOTS[kind]].sort());
      const names = letter.recipients.map((one) => (one === letter.controller ? OWN : nameRecipient(one)));
      const told = [say(text, 'INFORMATION'), say(text, 'RECIPIENTS'), say(text, 'TEAM')] as const;
      expect(letter.categories.filter((one) => !told[0].includes(getCategoryWords(one).yours))).toEqual([]);
      expect(names.filter((name) => !told[1].includes(name))).toEqual([]);
      expect(PARTNER_NAMES.filter((name) => !told[2].includes(name))).toEqual([]);
      expect(say(text, 'CONTROLLER')).toContain(ORGANISATION_WORDS[letter.controller].short);
      expect(say(text, 'COMPLAINT')).toMatch(/gemeente Nijmegen.*Autoriteit Persoonsgegevens/);
      expect(say(text, 'RIGHTS')).toMatch(/bekijken.*verbeteren.*wissen.*niet te gebruiken/);
      expect(say(text, 'LIMITS')).toMatch(/levensgevaar.*zwijgen is te gevaarlijk/);
    }
  });

  test('is readable: short sentences, no officialese', () => {
    const parts = new Set<string>();
    for (const { text } of texts) {
      const { sentences, items } = readText(text);
      const words = sentences.map(count);
      expect(words.reduce((sum, one) => sum + one, 0) / words.length).toBeLessThanOrEqual(12);
      for (const part of [...sentences, ...items]) parts.add(part);
    }
    expect([...parts].filter((part) => count(part) > 22)).toEqual([]);
    expect([...parts].filter((part) => OFFICIALESE.test(part.replace(/autoriteit ?persoonsgegevens/i, '')))).toEqual(
      [],
    );
  });

  test('keeps nothing before the plan, and fifteen years at most after it (P 5; obligations 94, 96)', () => {
    for (const { letter, text } of texts) {
      const told = say(text, 'RETENTION');
      const isEarly = ['SIGNAL', 'ASSESSMENT', 'INQUIRY'].includes(letter.phase);
      expect(told.includes('bewaart hier niets van')).toBe(isEarly);
      expect(told.includes('15 jaar na het einde van de hulp')).toBe(!isEarly);
    }
  });
});

describe('the product', () => {
  test('has a letter of sharing and one of consent for every controller in every phase that shares, and of taking up from 4 on', () => {
    const has = (kind: LetterKind, phase: Step): readonly string[] => [
      ...new Set(
        PRODUCT.filter((one) => one.kind === kind && one.phase === phase).flatMap(({ letters }) =>
          letters.map(({ controller }) => controller),
        ),
      ),
    ];
    for (const phase of STEPS) {
      expect(has('SHARING', phase)).toEqual(ORGANISATIONS);
      expect(has('TAKEN_UP', phase)).toEqual(['SIGNAL', 'ASSESSMENT', 'INQUIRY'].includes(phase) ? [] : ORGANISATIONS);
      expect(has('EVICTION', phase)).toEqual(
        phase === 'SIGNAL' ? ['talis', 'portaal', 'standvast-wonen', 'woongenoot', 'de-gemeenschap', 'mooiland'] : [],
      );
    }
    for (const phase of ['ASSIGNMENT', 'APPROACH', 'REVIEW', 'MONITORING', 'CLOSURE'] as const)
      expect(has('CONSENT', phase)).toEqual(ORGANISATIONS);
  });
});

describe('what is told is what the law has', () => {
  const incidents = {
    controller: 'politie',
    phase: 'APPROACH',
    recipients: ['talis'],
    categories: ['INCIDENTS'],
  } as const;
  const outreach = {
    controller: 'pro-persona',
    phase: 'APPROACH',
    recipients: ['sterker'],
    categories: ['OUTREACH'],
  } as const;
  const signal = {
    controller: 'talis',
    phase: 'SIGNAL',
    recipients: ['sterker'],
    categories: ['NAME', 'EVICTION'],
  } as const;
  const goals = { controller: 'sterker', phase: 'APPROACH', recipients: ['talis'], categories: ['GOALS'] } as const;

  test('police data need a decision and are never on consent alone (Wpg 20)', () => {
    const told = say(make(incidents), 'BASIS');
    expect(told).toContain('De politie neemt daarover eerst een besluit.');
    expect(told).not.toContain('Is er geen taak uit de wet?');
    expect(say(make(incidents), 'INFORMATION')).toContain('strafbare feiten');
  });

  test('secrecy and health are said where they are, and not where they are not', () => {
    expect(say(make(outreach), 'BASIS')).toContain('beroepsgeheim');
    expect(say(make(outreach), 'INFORMATION')).toContain('uw gezondheid');
    const tenancy = make({ controller: 'talis', phase: 'APPROACH', recipients: ['sterker'], categories: ['TENANCY'] });
    expect(say(tenancy, 'BASIS')).not.toContain('beroepsgeheim');
    expect(say(tenancy, 'INFORMATION')).not.toContain('gezondheid');
  });

  test('consent: refusal has no bad consequences, withdrawal is always open, and life comes before it (P 2; obligations 41, 57, 58)', () => {
    const text = make({ ...outreach, kind: 'CONSENT' });
    expect(say(text, 'CHOICE')).toMatch(/Nee zeggen heeft geen slechte gevolgen.*altijd intrekken/);
    expect(say(text, 'BASIS')).toContain('behalve als iemand in levensgevaar is');
    expect(say(make({ ...outreach, kind: 'CONSENT', phase: 'MONITORING' }), 'BASIS')).not.toContain('levensgevaar');
  });

  test('taken up: the seven core data and the source (obligation 81)', () => {
    const text = make({ ...goals, kind: 'TAKEN_UP' });
    expect(say(text, 'PLAN')).toMatch(
      /problemen.*adres.*plan.*aangevraagd.*hoe het gaat.*wie wat gaat doen.*organisaties/,
    );
    expect(say(text, 'SOURCE')).toContain('van welke organisatie het komt');
  });

  test('eviction: beforehand, the three questions, and no deferral (C 4.2; obligation 120)', () => {
    const text = make({ ...signal, kind: 'EVICTION' });
    expect(say(text, 'INTRODUCTION')).toContain('vóórdat wij dat doen');
    expect(say(text, 'EVICTION').match(/\?/g)).toHaveLength(3);
    expect(say(text, 'LIMITS')).not.toContain('dagen');
    expect(say(make({ ...signal, categories: ['NAME'] }), 'LIMITS')).toContain('hoogstens 28 dagen');
  });

  test('only that it is so in the first phases, and the content later (A 1; obligation 31)', () => {
    const arrears = { controller: 'talis', recipients: ['sterker'], categories: ['RENT_ARREARS'] } as const;
    expect(say(make({ ...arrears, phase: 'SIGNAL' }), 'INFORMATION')).toContain('nog geen details');
    expect(say(make({ ...arrears, phase: 'APPROACH' }), 'INFORMATION')).not.toContain('nog geen details');
  });

  test('objection against a public task only (R; obligation 87)', () => {
    const name = { phase: 'SIGNAL', recipients: ['sterker'], categories: ['NAME'] } as const;
    expect(say(make({ ...name, controller: 'politie' }), 'RIGHTS')).toContain('bezwaar');
    expect(say(make({ ...name, controller: 'portaal' }), 'RIGHTS')).not.toContain('bezwaar');
  });

  test('one letter has one version, in whatever order it is asked for', () => {
    const one = make({ ...goals, recipients: ['talis', 'politie'], categories: ['GOALS', 'KNOWN'] });
    const other = make({ ...goals, recipients: ['politie', 'talis', 'politie'], categories: ['KNOWN', 'GOALS'] });
    expect(other).toEqual(one);
  });

  test('a body outside the covenant is named too (C 4.2; obligation 12)', () => {
    const text = make({ ...goals, recipients: ['bindkracht-10', 'talis'] });
    expect(say(text, 'RECIPIENTS')).toContain('woningcorporatie Talis Bindkracht 10');
    expect(text.version).not.toBe(make(goals).version);
  });

  test('the version is that of the words: one recipient more is another text (obligations 56, 57)', () => {
    expect(make(goals).version).toBe(make({ ...goals }).version);
    expect(make({ ...goals, recipients: ['talis', 'politie'] }).version).not.toBe(make(goals).version);
    expect(printNotice(make(goals))).toContain(make(goals).version);
  });
});

describe('a letter that cannot be', () => {
  const letter = {
    kind: 'SHARING',
    controller: 'politie',
    phase: 'APPROACH',
    recipients: ['talis'],
    categories: ['INCIDENTS'],
  };
  const cases = [
    {
      what: 'an unknown controller',
      bend: { controller: 'iriszorg' },
      says: '"iriszorg" is no controller; known are gemeente-nijmegen',
    },
    { what: 'an end of the case', bend: { phase: 'CLOSED' }, says: '"CLOSED" is no phase' },
    { what: 'an unknown kind', bend: { kind: 'INVOICE' }, says: '"INVOICE" is no kind' },
    {
      what: 'a category the phase does not ask for',
      bend: { phase: 'CLOSURE' },
      says: '"INCIDENTS" is no category of politie in CLOSURE; known are KNOWN.',
    },
    {
      what: 'a category of another',
      bend: { categories: ['GOALS'] },
      says: '"GOALS" is no category of politie in APPROACH',
    },
    { what: 'no category', bend: { categories: [] }, says: 'Name at least one category: CALL_OUTS' },
    { what: 'no recipient', bend: { recipients: [] }, says: 'Name at least one recipient' },
    {
      what: 'the controller as his own recipient',
      bend: { recipients: ['politie'] },
      says: 'INCIDENTS of politie never reaches politie in APPROACH',
    },
    {
      what: 'an eviction told by the police',
      bend: { kind: 'EVICTION', phase: 'SIGNAL' },
      says: 'is sent by a housing corporation, in phase SIGNAL',
    },
    {
      what: 'an eviction without its category',
      bend: { kind: 'EVICTION', phase: 'SIGNAL', controller: 'talis', recipients: ['sterker'], categories: ['NAME'] },
      says: 'names category EVICTION',
    },
    {
      what: 'an eviction in an ordinary letter',
      bend: { phase: 'SIGNAL', controller: 'talis', recipients: ['sterker'], categories: ['EVICTION'] },
      says: '"EVICTION" is no category of talis in SIGNAL',
    },
    {
      what: 'a corporation to itself',
      bend: { controller: 'talis', categories: ['TENANCY'] },
      says: 'TENANCY of talis never reaches talis',
    },
    { what: 'taken up before it is', bend: { kind: 'TAKEN_UP', phase: 'INQUIRY' }, says: 'from phase ASSIGNMENT on' },
    {
      what: 'consent for what needs none',
      bend: { kind: 'CONSENT', controller: 'talis', phase: 'SIGNAL', categories: ['NAME'] },
      says: 'talis shares nothing in SIGNAL for which a letter of kind CONSENT is sent.',
    },
  ] as const;
  test.each(cases)('$what', ({ bend, says }) => {
    expect(() => readLetter({ ...letter, ...bend }, sources)).toThrow(LetterProblem);
    expect(() => readLetter({ ...letter, ...bend }, sources)).toThrow(says);
  });
});
