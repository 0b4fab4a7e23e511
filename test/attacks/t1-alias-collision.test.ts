/** threats.md 1 and A1, A8, A10: an alias that is the name of a field the planner or the gateway itself needs. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type DemoCase, getCase } from '../../subgraphs/kit/demo/index.js';
import { type Stack, startStack } from '../support/stack.js';

let stack: Stack;
let h01: DemoCase;
beforeAll(async () => {
  stack = await startStack();
  h01 = getCase(stack.world, 'h01');
}, 120_000);
afterAll(() => stack.close());

async function firstPerson(selection: string) {
  const query = `query ($id: ID!) { case(id: $id) { household { persons { ${selection} } } } }`;
  const answer = await stack.graphql('talis-member', query, { id: h01.id });
  expect(answer.errors).toEqual([]);
  return { person: answer.data.case.household.persons[0], text: answer.text };
}

const personIds = () => h01.persons.map(({ id }) => id);

describe('an alias never receives the value of a field that was not asked for it', () => {
  test('the key of the case, which the planner needs to ask the corporation', async () => {
    const query = 'query ($id: ID!) { case(id: $id) { id: ward housing { known } } }';
    const { data, text } = await stack.graphql('talis-member', query, { id: h01.id });
    expect(data).toEqual({ case: { id: 'hatert', housing: [{ known: true }] } });
    expect(text).not.toContain(h01.id);
  });

  test('the same key under a fragment, beside the type name', async () => {
    const query = `
      query ($id: ID!) { case(id: $id) { ...Case housing { known } } }
      fragment Case on Case { __typename: phase ... on Case { id: ward } }`;
    const { data, text } = await stack.graphql('talis-member', query, { id: h01.id });
    expect(data).toEqual({ case: { __typename: 'APPROACH', id: 'hatert', housing: [{ known: true }] } });
    expect(text).not.toContain(h01.id);
  });

  test('the key of a person', async () => {
    const { person, text } = await firstPerson('id: __typename police { known }');
    expect(person).toEqual({ id: 'Person', police: { known: true } });
    for (const id of personIds()) expect(text).not.toContain(id);
  });

  test('the key of a person, asked for the name of a withheld field', async () => {
    const { person, text } = await firstPerson('police { known id: intelligence }');
    expect(person).toEqual({ police: { known: true, id: null } });
    for (const id of personIds()) expect(text).not.toContain(id);
  });

  test('whom a row is about, and whose it is', async () => {
    const { person, text } = await firstPerson('police { personIds: known controller: known origin: known }');
    expect(person).toEqual({ police: { personIds: true, controller: true, origin: true } });
    for (const id of personIds()) expect(text).not.toContain(id);
  });

  test('the type name', async () => {
    const { person } = await firstPerson('police { __typename: known }');
    expect(person).toEqual({ police: { __typename: true } });
  });

  test('one partner’s file under the name of another’s, inside fragments too', async () => {
    const { person } = await firstPerson(
      'mentalHealth: police { known } ... on Person { socialWork: municipality { known } police: socialWork { known } }',
    );
    expect(person).toEqual({ mentalHealth: { known: true }, socialWork: { known: true }, police: { known: true } });
  });

  test('the gateway’s own keys, which a client can name as he likes', async () => {
    const { person } = await firstPerson('police { _k_personIds: known _k_controller: known _r_known: known known }');
    expect(person).toEqual({
      police: { _k_personIds: true, _k_controller: true, _r_known: true, known: true },
    });
  });

  test('a case answered under the key of its own', async () => {
    const query = 'query ($id: ID!) { id: case(id: $id) { id: phase ward: id case: ward } }';
    const { data } = await stack.graphql('talis-member', query, { id: h01.id });
    expect(data).toEqual({ id: { id: 'APPROACH', ward: h01.id, case: 'hatert' } });
  });

  test.each(['__proto__', 'constructor', 'prototype'])('%s is no name for an answer', async (name) => {
    const query = `query ($id: ID!) { case(id: $id) { ${name}: phase } }`;
    const { status, errors } = await stack.graphql('talis-member', query, { id: h01.id });
    expect({ status, code: errors[0]?.extensions?.code }).toEqual({ status: 400, code: 'NAME_REFUSED' });
  });
});
