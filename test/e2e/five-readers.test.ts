import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getCase } from '../../subgraphs/kit/demo/index.js';
import { type GraphqlAnswer, type Stack, startStack } from '../support/stack.js';
import { CASE_QUERY, releasedIn } from './case-query.js';

/**
 * One household, five readers, written down by hand from its contributions and consents
 * (subgraphs/kit/demo/households/h01): she (a) consents, he (b) refuses, the child (c) is nobody's concern here.
 */
// biome-ignore format: a table
const READERS = [
  { account: 'talis-member', released: [
    'a.municipality.debtCounselling.known', 'a.municipality.known', 'a.police.callOuts.kind', 'a.police.known',
    'a.socialWork.known', 'housing.talis.known', 'housing.talis.nuisanceReports.kind',
    'housing.talis.rentArrears.arrearsInCents', 'housing.talis.tenancy.kind',
  ] },
  { account: 'police-member', released: [
    'a.mentalHealth.crisisAgreement', 'a.police.callOuts.kind', 'a.police.incidents.kind', 'a.police.known',
    'b.police.callOuts.kind', 'b.police.incidents.kind', 'b.police.known', 'c.police.known', 'housing.talis.known',
    'housing.talis.nuisanceReports.kind',
  ] },
  { account: 'case-manager', released: [
    'a.mentalHealth.crisisAgreement', 'a.mentalHealth.known', 'a.mentalHealth.outreachContact.workerRole',
    'a.municipality.debtCounselling.known', 'a.municipality.debtCounselling.totalInCents', 'a.municipality.known',
    'a.municipality.wmo.known', 'a.police.callOuts.kind', 'a.police.incidents.kind', 'a.police.known',
    'a.socialWork.goals.text', 'a.socialWork.known', 'a.socialWork.trajectories.kind', 'b.socialWork.goals.text',
    'b.socialWork.known', 'b.socialWork.trajectories.kind', 'c.socialWork.goals.text', 'c.socialWork.known',
    'c.socialWork.trajectories.kind', 'housing.talis.known', 'housing.talis.nuisanceReports.kind',
    'housing.talis.rentArrears.arrearsInCents', 'housing.talis.tenancy.kind',
  ] },
  { account: 'mental-health-member', released: [
    'a.mentalHealth.crisisAgreement', 'a.mentalHealth.known', 'a.mentalHealth.outreachContact.workerRole',
    'a.socialWork.trajectories.kind', 'b.mentalHealth.crisisAgreement', 'b.mentalHealth.known',
    'b.mentalHealth.outreachContact.workerRole', 'c.mentalHealth.known', 'housing.talis.known',
  ] },
  { account: 'process-director-hatert', released: [
    'a.municipality.debtCounselling.known', 'a.municipality.debtCounselling.totalInCents', 'a.municipality.wmo.known',
    'b.municipality.debtCounselling.known',
  ] },
] as const;

let stack: Stack;
const answers = new Map<string, GraphqlAnswer>();

beforeAll(async () => {
  stack = await startStack();
  const { id } = getCase(stack.world, 'h01');
  for (const { account } of READERS) answers.set(account, await stack.graphql(account, CASE_QUERY, { id }));
}, 120_000);

afterAll(() => stack.close());

function getAnswer(account: string): GraphqlAnswer {
  const answer = answers.get(account);
  if (answer === undefined) throw new Error(`${account} was not asked`);
  return answer;
}

function letterOf(id: string): string {
  return getCase(stack.world, 'h01').persons.find((person) => person.id === id)?.key ?? '?';
}

describe('the same case, asked by five readers', () => {
  test.each(READERS)('$account sees what was released to him, and nothing else', ({ account, released }) => {
    const answer = getAnswer(account);
    expect({ status: answer.status, errors: answer.errors }).toEqual({ status: 200, errors: [] });
    expect(releasedIn(answer.data, letterOf)).toEqual(released);
  });

  test('no two answers are the same', () => {
    expect(new Set(READERS.map(({ account }) => getAnswer(account).text)).size).toBe(READERS.length);
  });

  test.each(READERS)('every field that $account does not get is explained, in neutral words', ({ account }) => {
    const { data, extensions } = getAnswer(account);
    const withheld: { path: (string | number)[]; code: string }[] = extensions.withheld;
    expect(withheld.length).toBeGreaterThan(0);
    for (const { path, code } of withheld) {
      expect(['NOT_SHARED', 'NOT_AVAILABLE', 'CONSENT_NEEDED', 'NO_BASIS']).toContain(code);
      expect(valueAt(data, path)).toBeNull();
    }
  });

  test('only the case manager hears what is missing, and only of data without secrecy (law §5)', () => {
    for (const { account } of READERS) {
      const codes = new Set(getAnswer(account).extensions.withheld.map((entry: { code: string }) => entry.code));
      if (account !== 'case-manager')
        expect([...codes].filter((code) => code !== 'NOT_SHARED' && code !== 'NOT_AVAILABLE')).toEqual([]);
    }
    const missing = getAnswer('case-manager').extensions.withheld.filter(
      (entry: { code: string }) => entry.code === 'NO_BASIS' || entry.code === 'CONSENT_NEEDED',
    );
    expect(missing.length).toBeGreaterThan(0);
    for (const { path } of missing)
      expect(path.join('.')).not.toMatch(/police|mentalHealth|socialWork|youthProtection/);
  });

  test('no reason names a partner, an article or a record', () => {
    for (const { account } of READERS) {
      for (const entry of getAnswer(account).extensions.withheld)
        expect(Object.keys(entry).sort()).toEqual(['code', 'path']);
    }
  });
});

/** What an answer holds at a path; null as soon as something on the way is. */
function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  let value: unknown = data;
  for (const step of path) {
    if (Array.isArray(value) && typeof step === 'string') return null;
    value = (value as Record<string | number, unknown> | null)?.[step] ?? null;
    if (value === null) return null;
  }
  return value;
}
