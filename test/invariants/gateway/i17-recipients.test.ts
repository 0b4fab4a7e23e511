/** I17: an access report of one person holds nothing of another (obligations 88, 92), and all that went of his own. */
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { DecisionLine } from '../../../gateway/audit/decision-log.js';
import { recipientsOf } from '../../../gateway/audit/recipients-of.js';
import { RUNS, SEED } from './seed.js';

const PERSONS = ['p', 'q', 'r'] as const;

interface Taken {
  readonly field: string;
  readonly controller: string;
  readonly persons: readonly string[];
  readonly decision: boolean;
  readonly isAnswered: boolean;
  readonly isOwn: boolean;
  readonly origin: string | null;
  readonly nth: number;
}

interface Operation {
  readonly time: number;
  readonly isFailed: boolean;
  readonly purpose: string;
  readonly organisation: string;
  readonly actor: string;
  readonly taken: readonly Taken[];
}

const taken: fc.Arbitrary<Taken> = fc.record({
  field: fc.constantFrom('PoliceFile.known', 'HousingFile.known', 'Contact.name', 'Debt.creditor'),
  controller: fc.constantFrom('politie', 'talis', 'gemeente-nijmegen'),
  persons: fc.subarray([...PERSONS]),
  decision: fc.boolean(),
  isAnswered: fc.boolean(),
  isOwn: fc.boolean(),
  origin: fc.constantFrom(null, null, 'sterker'),
  nth: fc.nat(3),
});

const operations: fc.Arbitrary<readonly Operation[]> = fc.array(
  fc.record({
    time: fc.nat(5),
    isFailed: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, { weight: 1, arbitrary: fc.constant(true) }),
    purpose: fc.constantFrom('PLAN_AND_DIRECTION', 'NUISANCE_REDUCTION'),
    organisation: fc.constantFrom('talis', 'politie', 'sterker'),
    actor: fc.constantFrom('p-one', 'p-two'),
    taken: fc.array(taken, { maxLength: 4 }),
  }),
  { maxLength: 4 },
);

/** What a datum is about stands in every id here, so that a trace of it can be seen. */
const keyOf = ({ persons, nth }: Taken) => `${persons.map((person) => `about-${person}`).join('+')}-${nth}`;

function toLine({ time, isFailed, purpose, organisation, actor, taken: decisions }: Operation): DecisionLine {
  return {
    trace_id: '0'.repeat(32),
    span_id: '0'.repeat(16),
    event_name: 'adl.access_evaluation',
    timestamp: time,
    status: isFailed ? 'Error' : 'Unset',
    body: {
      'adl.core.request': { actor, action: 'read', purpose, cases: ['c'] },
      'adl.core.policies': { rule_set: 'sha256:r' },
      'adl.core.response': [
        {
          case: 'c',
          subject: { type: 'professional', id: actor, properties: { organisation, domain: 'HOUSING' } },
          decisions: decisions.map((each) => ({
            fields: [each.field],
            controller: each.controller,
            persons: each.persons,
            ...(each.origin !== null && { origin: { controller: each.origin } }),
            decision: each.decision,
            ...(each.decision && each.isAnswered && { answered: true }),
            code: each.decision ? 'RELEASED' : 'CONTRIBUTION',
            gate: each.isOwn ? 'OWN_DATA' : 'ACTION',
            article: 'P 3',
            // A contribution about several is one record of each of them.
            contribution: `k-${each.nth}`,
            records: [`consent-${keyOf(each)}`],
          })),
        },
      ],
    },
  };
}

const reportOf = (person: string, drawn: readonly Operation[]) => recipientsOf(person, drawn.map(toLine));

test('I17: nothing that is recorded about others changes a byte of the report, or can be found in it', () => {
  let cases = 0;
  let told = 0;
  fc.assert(
    fc.property(operations, operations, fc.constantFrom(...PERSONS), (drawn, more, person) => {
      const report = reportOf(person, drawn);
      const isOfHim = (each: Taken) => each.persons.includes(person);
      // What is about him alone, of these operations; and about others, of more of them.
      const own = drawn.map((each) => ({ ...each, taken: each.taken.filter(isOfHim) }));
      const alone = own.map((each) => ({ ...each, taken: each.taken.map((one) => ({ ...one, persons: [person] })) }));
      const others = more.map((each) => ({ ...each, taken: each.taken.filter((one) => !isOfHim(one)) }));
      expect(reportOf(person, [...alone, ...others])).toEqual(report);
      const text = JSON.stringify(report);
      expect(text).not.toMatch(/about-|p-one|p-two|"[pqr]"/);
      cases += 1;
      told += report.length;
    }),
    { numRuns: RUNS, seed: SEED + 1700 },
  );
  expect(cases).toBeGreaterThanOrEqual(RUNS);
  expect(told).toBeGreaterThan(RUNS / 10);
});

test('I17: and all that went of his own is in it, once, with its recipient', () => {
  let cases = 0;
  let told = 0;
  fc.assert(
    fc.property(operations, fc.constantFrom(...PERSONS), (drawn, person) => {
      const went = new Set<string>();
      for (const [at, { isFailed, taken: decisions, time, organisation, purpose }] of drawn.entries()) {
        for (const one of isFailed ? [] : decisions) {
          if (!one.persons.includes(person) || !one.decision || !one.isAnswered || one.isOwn) continue;
          went.add(
            JSON.stringify([at, time, organisation, purpose, one.controller, one.origin, one.field, `k-${one.nth}`]),
          );
        }
      }
      const expected = [...went].map((text) => JSON.stringify(JSON.parse(text).slice(1))).sort();
      const report = reportOf(person, drawn).map(
        ({ time, recipient, purpose, controller, origin, field, contribution }) =>
          JSON.stringify([time, recipient.organisation, purpose, controller, origin, field, contribution]),
      );
      expect([...report].sort()).toEqual(expected);
      cases += 1;
      told += report.length;
    }),
    { numRuns: RUNS, seed: SEED + 1701 },
  );
  expect(cases).toBeGreaterThanOrEqual(RUNS);
  expect(told).toBeGreaterThan(RUNS / 10);
});
