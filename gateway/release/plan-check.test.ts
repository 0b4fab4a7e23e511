import { describe, expect, test } from '@jest/globals';
import type { Contract, FieldRule } from '../../schema/contract.js';
import { Grants } from './grants.js';
import { PlanChecker } from './plan-check.js';

const SDL = `
  type Query { case(id: ID!): Case }
  type Case { records: [Record!] lone: Lone }
  interface Record { day: String }
  type CallOut implements Record { day: String }
  type Incident implements Record { day: String }
  interface Lone { day: String }`;

const rules = new Map<string, FieldRule>(
  (['Query.case', 'Case.records', 'Case.lone', 'CallOut.day', 'Incident.day'] as const).map((coordinate) => [
    coordinate,
    { kind: coordinate.endsWith('.day') ? 'release' : 'edge', coordinate } as FieldRule,
  ]),
);
const checker = new PlanChecker({ rules } as unknown as Contract, SDL);

type Plan = Parameters<PlanChecker['check']>[0];

const planOf = (operation: string): Plan => ({
  kind: 'QueryPlan',
  node: { kind: 'Fetch', serviceName: 'police', operation, variableUsages: [] } as unknown as NonNullable<Plan['node']>,
});

function check(operation: string, ...coordinates: readonly string[]) {
  const grants = new Grants();
  for (const coordinate of coordinates) grants.add('police', 'case', 'person', 'politie', coordinate);
  checker.check(planOf(operation), grants);
}

describe('a field that the plan asks on an interface (threats A4, A5)', () => {
  const asked = '{ case(id: "1") { records { day } } }';

  test('is asked of every object that has it', () => {
    expect(() => check(asked, 'CallOut.day', 'Incident.day')).not.toThrow();
    expect(() => check(asked, 'CallOut.day')).toThrow(expect.objectContaining({ code: 'RELEASE_FAILED' }));
  });

  test('has no rule where no object has it', () => {
    expect(() => check('{ case(id: "1") { lone { day } } }', 'CallOut.day', 'Incident.day')).toThrow(
      expect.objectContaining({ code: 'RELEASE_FAILED', detail: 'the plan asks Lone.day, which has no rule' }),
    );
  });
});
