import { describe, expect, test } from '@jest/globals';
import { Kind, type OperationDefinitionNode, parse } from 'graphql';
import { demoOperations } from './operations.js';
import { createWorld } from './world.js';

const world = createWorld(new Date('2026-11-23T00:00:00Z'));
const operations = demoOperations(world);
const getWho = (account: string) => world.professionals.find((one) => one.account === account);

describe('the operations to try', () => {
  test('the first is of a case in APPROACH, by a member of its team', () => {
    const [first] = operations;
    const one = world.cases.find(({ id }) => id === first?.variables.id);
    expect(one?.facts.case.phase).toBe('APPROACH');
    expect(one?.facts.case.team.map(({ actor }) => actor)).toContain(getWho(first?.account ?? '')?.actor);
    expect(getWho(first?.account ?? '')?.capacity).toBe('TEAM_MEMBER');
  });

  test('at least five accounts ask the very same of the main case', () => {
    const [first] = operations;
    const same = operations.filter(
      ({ query, variables }) => query === first?.query && variables.id === first.variables.id,
    );
    expect(new Set(same.map(({ account }) => account)).size).toBeGreaterThanOrEqual(5);
  });

  test.each(operations)('$name: one named query, no alias, on a case and an account that exist', (operation) => {
    const document = parse(operation.query);
    const [query, ...others] = document.definitions as OperationDefinitionNode[];
    expect(others).toEqual([]);
    expect(query).toMatchObject({ kind: Kind.OPERATION_DEFINITION, operation: 'query' });
    expect(query?.name?.value).toMatch(/^[A-Z][A-Za-z]+$/);
    expect(operation.query).not.toMatch(/\w+\s*:\s*\w+\s*[{(\n]/);
    const cases: readonly string[] = world.cases.map(({ id }) => id);
    expect(query?.variableDefinitions?.length).toBe(operation.variables.id === undefined ? 0 : 1);
    expect(cases).toEqual(expect.arrayContaining(Object.values(operation.variables)));
    expect(getWho(operation.account)).toBeDefined();
  });

  test('the account on no case says so in its note', () => {
    const outsider = getWho('outsider');
    expect(outsider?.note).toContain('on no case');
    const teams = world.cases.flatMap(({ facts }) => facts.case.team.map(({ actor }) => actor));
    expect(teams).not.toContain(outsider?.actor);
    const wards = new Set(world.cases.map(({ ward }) => ward));
    expect(outsider?.authorisations[0]?.wards.filter((ward) => wards.has(ward as never))).toEqual([]);
  });
});
