import { describe, expect, test } from '@jest/globals';
import { PHASES } from '../../../policy/vocabulary.js';
import { HOUSEHOLDS } from './households/index.js';
import type { DemoAccount } from './professionals.js';
import { ask, getDatum, personsOf } from './testing/ask.js';
import { DATA, type Datum } from './testing/data-table.js';
import { REFUSED } from './testing/refused.cases.js';
import { OWN, RELEASED } from './testing/released.cases.js';
import { createWorld, getCase } from './world.js';

const ANCHOR = new Date('2026-11-23T00:00:00Z');
const world = createWorld(ANCHOR);
const caseKeys = world.cases.map(({ key }) => key);
const nameOf = ({ controller, category }: Datum) => `${controller} ${category}`;
const isOwn = (organisation: string, domain: string | undefined, datum: Datum) =>
  organisation === datum.controller && domain === datum.domain;

describe('the demo world', () => {
  test('is the same for every instant of a day, and other ids are never made', () => {
    expect(createWorld(new Date('2026-11-23T17:42:11Z'))).toEqual(world);
    const other = createWorld(new Date('2027-03-30T00:00:00Z'));
    expect(other.cases.map(({ id }) => id)).toEqual(world.cases.map(({ id }) => id));
  });

  test('has every phase and both ends, in three wards', () => {
    expect(new Set(world.cases.map(({ facts }) => facts.case.phase))).toEqual(new Set(PHASES));
    expect(new Set(world.cases.map(({ ward }) => ward))).toEqual(new Set(['hatert', 'dukenburg', 'lindenholt']));
    expect(HOUSEHOLDS.length).toBeGreaterThanOrEqual(14);
  });

  test('gives every case, person and record an id of its own', () => {
    const ids = world.cases.flatMap(({ id, facts }) => [
      id,
      ...[facts.persons, facts.contributions, facts.consents, facts.notices, facts.limits, facts.onwardUse]
        .flat()
        .map((record) => record.id),
      ...[...facts.case.team, ...facts.case.activated].map((record) => record.id),
    ]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  test('keeps the pseudonym, the subject and the name to log in with apart', () => {
    for (const { account, actor, subject } of world.professionals) {
      expect(actor).toMatch(/^p-[0-9a-f]{12}$/);
      expect(subject).not.toContain(account);
      expect(subject).not.toContain(actor.slice(2));
    }
  });

  test('records nothing after the day it is seeded on', () => {
    for (const { facts } of world.cases) {
      const records = [facts.contributions, facts.consents, facts.notices, facts.limits, facts.onwardUse].flat();
      for (const { recordedAt } of records) expect(Date.parse(recordedAt)).toBeLessThanOrEqual(ANCHOR.getTime());
    }
  });
});

describe('what is released of another is what is listed, and nothing else', () => {
  test.each(caseKeys)('%s', (key) => {
    const one = getCase(world, key);
    const rows = RELEASED.filter(([inCase]) => inCase === key);
    const groups = new Set([...one.persons.map((person) => person.key), ...rows.map(([, , letters]) => letters)]);
    for (const { account, organisation, authorisations } of world.professionals) {
      for (const letters of groups) {
        const expected = rows.filter(([, who, whom]) => who === account && whom === letters).flatMap((row) => row[3]);
        const found = DATA.filter((datum) => !isOwn(organisation, authorisations[0]?.domain, datum)).filter(
          (datum) => ask(world, one, account, personsOf(one, letters), datum) === 'RELEASED',
        );
        expect({ account, letters, released: found.map(nameOf).sort() }).toEqual({
          account,
          letters,
          released: [...expected].sort(),
        });
      }
    }
  });

  test('every row names a case, an account and data that exist', () => {
    for (const [key, account, letters, names] of RELEASED) {
      personsOf(getCase(world, key), letters);
      for (const name of names) getDatum(name);
      expect(world.professionals.map((one) => one.account)).toContain(account);
      expect(names.length).toBeGreaterThan(0);
    }
  });
});

describe('own data', () => {
  test.each(OWN)('%s: of %s', (key, letters, accounts) => {
    const one = getCase(world, key);
    for (const { account, organisation, authorisations } of world.professionals) {
      const seen = DATA.filter((datum) => isOwn(organisation, authorisations[0]?.domain, datum)).filter((datum) =>
        one.persons.some((person) => ask(world, one, account, [person.id], datum) === 'RELEASED'),
      );
      expect({ account, sees: seen.length > 0 }).toEqual({ account, sees: accounts.includes(account) });
    }
    const persons = personsOf(one, letters);
    for (const account of accounts) expect(ask(world, one, account, persons, getOwnKnown(account))).toBe('RELEASED');
  });

  test('every case has its row', () => {
    expect(OWN.map(([key]) => key)).toEqual(caseKeys);
  });
});

describe('what the scenarios refuse, and why', () => {
  test.each(REFUSED)('%s: %s about %s asks %s: %s', (key, account, letters, name, code) => {
    const one = getCase(world, key);
    expect(ask(world, one, account, personsOf(one, letters), getDatum(name))).toBe(code);
  });
});

describe('the emergency lasts over the day it is seeded on and the next, and no longer', () => {
  const one = getCase(world, 'h08');
  const crisis = getDatum('pro-persona CRISIS_AGREEMENT');
  test.each([
    [0, 'RELEASED'],
    [47, 'RELEASED'],
    [60, 'RESTRICTION'],
  ])('%d hours on: %s', (hours, code) => {
    expect(ask(world, one, 'police-member', personsOf(one, 'a'), crisis, { hours })).toBe(code);
  });
});

describe('the day the world is seeded on changes nothing', () => {
  // The last of February, a leap day, both changes of the clock, the turn of a year.
  test.each(['2027-02-28', '2028-02-29', '2027-03-28', '2027-10-31', '2026-12-31'])('%s', (day) => {
    const then = createWorld(new Date(`${day}T00:00:00Z`));
    for (const [key, account, letters, names] of RELEASED) {
      const one = getCase(then, key);
      const codes = names.map((name) => ask(then, one, account, personsOf(one, letters), getDatum(name)));
      expect({ key, account, letters, codes: new Set(codes) }).toEqual({
        key,
        account,
        letters,
        codes: new Set(['RELEASED']),
      });
    }
    for (const [key, account, letters, name, code] of REFUSED) {
      const one = getCase(then, key);
      expect([key, account, name, ask(then, one, account, personsOf(one, letters), getDatum(name))]).toEqual([
        key,
        account,
        name,
        code,
      ]);
    }
  });
});

describe('the main case, asked by five', () => {
  const FIVE = [
    'talis-member',
    'police-member',
    'case-manager',
    'mental-health-member',
    'process-director-hatert',
  ] as const;

  test('gives five different answers, each with something released and something withheld', () => {
    const one = getCase(world, 'h01');
    const answers = FIVE.map((account) =>
      one.persons.flatMap(({ key, id }) =>
        DATA.filter((datum) => ask(world, one, account, [id], datum) === 'RELEASED').map(
          (datum) => `${key} ${nameOf(datum)}`,
        ),
      ),
    );
    expect(new Set(answers.map((answer) => answer.join())).size).toBe(FIVE.length);
    for (const answer of answers) {
      expect(answer.length).toBeGreaterThan(0);
      expect(answer.length).toBeLessThan(DATA.length * one.persons.length);
    }
  });
});

describe('the purpose is asked too', () => {
  test('the police may see the nuisance reports to reduce nuisance, the case manager only for the plan', () => {
    const one = getCase(world, 'h11');
    const nuisance = { purpose: 'NUISANCE_REDUCTION' } as const;
    const reports = getDatum('talis NUISANCE_REPORTS');
    expect(ask(world, one, 'police-member', personsOf(one, 'a'), reports, nuisance)).toBe('RELEASED');
    expect(ask(world, one, 'case-manager', personsOf(one, 'a'), reports, nuisance)).toBe('CONTRIBUTION');
  });
});

describe('using and recording are asked separately', () => {
  const one = getCase(world, 'h01');
  const she = personsOf(one, 'a');

  test('debt counselling may use the arrears, for Talis agreed to that, and nothing else', () => {
    const use = { action: 'use' } as const;
    expect(ask(world, one, 'debt-counsellor', she, getDatum('talis RENT_ARREARS'), use)).toBe('RELEASED');
    expect(ask(world, one, 'debt-counsellor', she, getDatum('talis KNOWN'), use)).toBe('ONWARD_USE');
  });

  test('the director records that there are debts, which the contributor approved, and not which debts', () => {
    const record = { action: 'record', recordAs: 'PROBLEM_OUTLINE' } as const;
    const known = { ...record, field: 'DebtCounselling.known' };
    const debts = { ...record, field: 'Debt.creditor' };
    const director = 'process-director-hatert';
    expect(ask(world, one, director, she, getDatum('gemeente-nijmegen DEBT_KNOWN'), known)).toBe('RELEASED');
    expect(ask(world, one, director, she, getDatum('gemeente-nijmegen DEBTS'), debts)).toBe('RECORD');
  });
});

/** What an account always has of its own: that the person is known there. */
function getOwnKnown(account: DemoAccount): Datum {
  const { authorisations } = world.professionals.find((one) => one.account === account) ?? {};
  const own = DATA.find(
    ({ controller, domain, category }) =>
      controller === authorisations?.[0]?.organisation &&
      domain === authorisations[0].domain &&
      category.endsWith('KNOWN'),
  );
  if (own === undefined) throw new Error(`${account} has no data of its own.`);
  return own;
}
