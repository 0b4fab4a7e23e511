/** The process dossier as casework decides it by itself, on its own facts: the grant names everything, always. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { LogbookLine } from '../../kit/index.js';
import { Consent } from '../registry/consent.entity.js';
import { withdrawConsent } from '../registry/withdraw-consent.js';
import { type Ask, askerOf } from '../testing/ask-casework.js';
import { ANCHOR, type Casework, openCasework } from '../testing/open-casework.js';
import { ProblemOutline } from './problem-outline.entity.js';

let casework: Casework;
let ask: Ask;
beforeAll(async () => {
  casework = await openCasework();
  ask = askerOf(casework);
}, 60_000);
afterAll(() => casework?.orm.close(true));

const VIEW = `query ($id: ID!) {
  case(id: $id) {
    id ward phase
    teamEntry { organisation domain from }
    household { persons { __typename id contact { personIds name address birthYear } } }
    problemOutline { personIds text origin { controller domain basis } }
    plan { goal lifeDomains { domain goal necessity } }
    productOrders { product origin { domain } }
    progress { on text }
    actions { description owner dueOn doneOn effect }
    organisations { organisation role }
    consents { personIds recordedBy about { secrecy recipients { organisation } } categories givenAt refusedAt withdrawnAt }
    notices { kind controller givenAt }
    contributions { controller category basisKind }
    limits { kind controller from }
  }
}`;

interface View {
  readonly phase: string | null;
  readonly teamEntry: { readonly organisation: string } | null;
  readonly household: { readonly persons: readonly { readonly id: string; readonly contact: object | null }[] } | null;
  readonly [edge: string]: unknown;
}

async function view(account: string, key: string): Promise<View | null> {
  const { data, errors } = await ask({ account, key, query: VIEW });
  expect(errors).toBeUndefined();
  return (data?.case ?? null) as View | null;
}

/** The marks of core data in an answer, without `MARK-CAS-<case>-`. */
function marksOf(answer: unknown): readonly string[] {
  return [...JSON.stringify(answer).matchAll(/MARK-CAS-h\d\d-([A-Za-z0-9_-]+)/g)].map(([, mark = '']) => mark).sort();
}

describe('who sees the core data of a case in APPROACH (law.md §4)', () => {
  const OF_THE_TEAM = ['PLAN', 'OUTLINE', 'PROGRESS', 'a-ADDRESS', 'PLAN-DAILY', 'ACTION-0', 'EFFECT', 'BODY-0'];
  // biome-ignore format: a table
  const READERS = [
    { account: 'process-director-hatert',    team: true,  shared: false, accountability: true },
    { account: 'management-assistant',       team: true,  shared: false, accountability: false },
    { account: 'case-manager',               team: true,  shared: true,  accountability: true },
    { account: 'talis-member',               team: true,  shared: true,  accountability: false },
    { account: 'police-member',              team: true,  shared: true,  accountability: false },
  ] as const;

  test.each(READERS)('$account', async ({ account, team, shared, accountability }) => {
    const seen = await view(account, 'h01');
    const marks = marksOf(seen);
    for (const mark of OF_THE_TEAM) expect({ mark, seen: marks.includes(mark) }).toEqual({ mark, seen: team });
    // Recorded from Talis' data: in his own domain, or on the person's cross-domain consent that names him.
    expect(marks.includes('OUTLINE-ORIGIN')).toBe(shared);
    expect(seen?.notices !== null).toBe(accountability);
    expect(seen?.contributions !== null).toBe(accountability);
  });

  test.each(['youth-protection-member', 'process-director-dukenburg', 'unscreened', 'researcher', 'outsider'])(
    '%s gets what an unknown id gets',
    async (account) => {
      const answer = await ask({ account, key: 'h01', query: VIEW });
      const variables = { id: '00000000-0000-4000-8000-000000000000' };
      expect(JSON.stringify(answer)).toBe(JSON.stringify(await ask({ account, key: 'h01', query: VIEW, variables })));
      expect(JSON.stringify(answer)).toBe('{"data":{"case":null}}');
    },
  );

  test.each(['no uuid', '', "' or 1=1", '0'])('an id that is none is an unknown id: %s', async (id) => {
    const answer = await ask({ account: 'case-manager', key: 'h01', query: VIEW, variables: { id } });
    expect(answer).toEqual({ data: { case: null } });
  });

  test('the team entry is the reader’s own', async () => {
    expect((await view('talis-member', 'h01'))?.teamEntry).toMatchObject({ organisation: 'talis', domain: 'HOUSING' });
    expect((await view('process-director-hatert', 'h01'))?.teamEntry).toBeNull();
  });

  test('what the grant does not name stays, whatever the law says of it', async () => {
    const coordinates = ['Case.id', 'ProblemOutline.text'];
    const { data } = await ask({ account: 'case-manager', key: 'h01', query: VIEW, coordinates });
    expect(marksOf(data)).toEqual(['OUTLINE', 'OUTLINE-ORIGIN']);
  });
});

describe('before phase 5 there is a handle and nothing else (A slot; obligation 38)', () => {
  test.each(['h02', 'h03', 'h04'])('%s', async (key) => {
    const before = await casework.orm.em.fork().count(LogbookLine);
    const seen = await view('police-member', key);
    expect(seen?.phase).toMatch(/SIGNAL|ASSESSMENT|INQUIRY/);
    expect(seen?.household?.persons.length).toBeGreaterThan(0);
    const { id, ward, phase, household, ...rest } = seen as View & { id: string; ward: string };
    expect(Object.values(rest).every((value) => value === null)).toBe(true);
    expect(household?.persons.every(({ contact }) => contact === null)).toBe(true);
    // And nothing about a person in the college's own logbook either.
    expect(await casework.orm.em.fork().count(LogbookLine)).toBe(before);
    expect([id, ward, phase].every((handle) => typeof handle === 'string')).toBe(true);
  });
});

describe('the rights of the person', () => {
  test('a restriction hides every record about her, an objection those on a public task (P 5; obligation 87)', async () => {
    const seen = await view('case-manager', 'h17');
    const [objecting, restricted] = casework.caseOf('h17').persons;
    const contacts = new Map(seen?.household?.persons.map(({ id, contact }) => [id, contact]));
    expect(contacts.get(restricted?.id ?? '')).toBeNull();
    const marks = marksOf(seen);
    expect(marks).not.toContain('OUTLINE');
    expect(marks).not.toContain('PLAN');
    // He objected too: what the team made itself has no source, and an objection hides that as well (law.md §4).
    expect(contacts.get(objecting?.id ?? '')).toBeNull();
    expect(marks).toEqual([]);
  });

  test('a withdrawal hides at the next request what was recorded on it (P 2; obligation 59)', async () => {
    const id = await consentTo('h01', 'RENT_ARREARS');
    expect(marksOf(await view('case-manager', 'h01'))).toContain('OUTLINE-ORIGIN');
    await withdrawConsent(casework.orm.em.fork(), id, ANCHOR.toISOString());
    const marks = marksOf(await view('case-manager', 'h01'));
    expect(marks).not.toContain('OUTLINE-ORIGIN');
    expect(marks).not.toContain('PLAN-SHARED');
    expect(marks).toContain('OUTLINE');
    // It is hidden, not destroyed.
    expect(await casework.orm.em.fork().count(ProblemOutline, { text: { $like: '%h01-OUTLINE-ORIGIN' } })).toBe(1);
  });
});

describe('accountability under secrecy (law.md §4)', () => {
  test('a director reads no consent, notice or reference about secret data he is no recipient of', async () => {
    const seen = await view('process-director-hatert', 'h01');
    const said = JSON.stringify([seen?.consents, seen?.notices, seen?.contributions]);
    for (const secret of ['pro-persona', 'politie', 'MEDICAL', 'POLICE']) expect(said).not.toContain(secret);
    expect(said).toContain('RENT_ARREARS');
  });

  test('the case manager who recorded a consent reads it', async () => {
    const seen = await view('case-manager', 'h01');
    expect(JSON.stringify(seen?.consents)).toContain('pro-persona: CRISIS_AGREEMENT');
  });
});

describe('the college’s own logbook', () => {
  test('has one line a person for each section, with the coordinates that went out and no content', async () => {
    const { household } = (await view('case-manager', 'h09')) ?? {};
    const ofHousehold = await casework.orm.em
      .fork()
      .find(LogbookLine, { dataSubjectId: { $in: household?.persons.map(({ id }) => id) ?? [] } });
    const activity = 'https://regietafel.example/register/gemeente-nijmegen/process-dossier';
    expect(new Set(ofHousehold.map(({ processingActivityId }) => processingActivityId))).toEqual(
      new Set([`${activity}/core`, `${activity}/accountability`]),
    );
    const lines = ofHousehold.filter(({ processingActivityId }) => processingActivityId === `${activity}/core`);
    expect(lines.map(({ dataSubjectId }) => dataSubjectId).sort()).toEqual(
      household?.persons.map(({ id }) => id).sort(),
    );
    for (const line of lines) {
      expect(line.attributes['nl.regieteam.coordinates']).toContain('Contact.name');
      expect(JSON.stringify(line.attributes)).not.toMatch(/MARK-|Fictie/);
    }
  });
});

async function consentTo(key: string, category: string): Promise<string> {
  const caseId = casework.caseOf(key).id;
  const consents = await casework.orm.em.fork().find(Consent, { caseId, givenAt: { $ne: null } });
  const found = consents.find(({ items }) => items.some((item) => item.category === category));
  if (found === undefined) throw new Error(`${key} has no consent to ${category}`);
  return found.id;
}
