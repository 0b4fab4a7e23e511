/**
 * Every mutation there is, asked by those who may not: whoever is not on the case, has no part in the act, or is no longer screened
 * hears the one neutral answer or that it is not his, whatever he types; no other partner is asked, and each is on record.
 */

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  buildSchema,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { ACTS } from '../../policy/work/index.js';
import { actsOf, findMutation, mutationName } from '../../schema/acts.js';
import { getSubgraph, SUBGRAPH_NAMES } from '../../schema/subgraphs.js';
import { type Stack, startStack } from '../support/stack.js';
import { operationOf } from '../support/work.js';
import { askDatabase } from './where-text-lies.js';

const schema = buildSchema(readFileSync('schema/supergraph.graphql', 'utf8'), {
  assumeValid: true,
  assumeValidSDL: true,
});
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});
const TYPED = 'MARKTYPEDBYSTRANGER';
const UNKNOWN = '00000000-0000-4000-8000-000000000000';

let stack: Stack;
let approach: string;
beforeAll(async () => {
  stack = await startStack({ fresh: true });
  approach = stack.world.cases.find(({ key }) => key === 'h01')?.id ?? '';
}, 120_000);
afterAll(() => stack?.close());

/** Something of the type, so that the operation is valid: what is in it does not matter to who may not. */
function fill(type: GraphQLInputType, name: string): unknown {
  if (isNonNullType(type)) return fill(type.ofType, name);
  if (isListType(type)) return [fill(type.ofType, name)];
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return Object.fromEntries(fields.map((field) => [field.name, fill(field.type, field.name)]));
  }
  if (!isScalarType(type)) return type.getValues()[0]?.name;
  if (type.name === 'Boolean') return true;
  if (type.name === 'Int') return 1;
  if (type.name === 'ID') return name === 'key' ? 'a-key-of-a-stranger' : UNKNOWN;
  return TYPED;
}

async function ask(mutation: string, account: string, caseId: string): Promise<readonly string[]> {
  const type = schema.getMutationType()?.getFields()[mutation]?.args[0]?.type;
  if (type === undefined) throw new Error(`There is no mutation ${mutation}.`);
  const input = { ...(fill(type, 'input') as object) } as Record<string, unknown>;
  if ('caseId' in input) input.caseId = caseId;
  const answer = await stack.graphql(account, operationOf(mutation), { input });
  const outcome = answer.data?.[mutation];
  if (outcome === undefined) throw new Error(`${mutation} as ${account}: ${answer.text}`);
  expect(outcome.done).toBe(false);
  expect(answer.text).not.toContain(TYPED);
  return outcome.refusals.map(({ code }: { code: string }) => code);
}

test('the contract has every act of the table, at its controller, and nothing else', () => {
  const promised = SUBGRAPH_NAMES.flatMap((name) => actsOf(name).map((act) => mutationName(name, act)));
  expect(mutations.map(({ name }) => name).sort()).toEqual([...promised].sort());
  expect(mutations.length).toBeGreaterThan(150);
});

describe('who may not', () => {
  test.each(mutations.map(({ name }) => name))(
    '%s',
    async (mutation) => {
      const row = findMutation(mutation);
      if (row === undefined) throw new Error(`${mutation} is no act.`);
      const { scope, by } = ACTS[row.act];
      const before = await countForeign(row.subgraph);
      const isTheirs =
        by.some((capacity) => capacity === 'TEAM_MEMBER') && (row.subgraph === 'casework' || row.subgraph === 'police');
      const asked: Record<string, Promise<readonly string[]>> = {
        // A researcher has no part in any act; nor may he know of a case.
        researcher: ask(mutation, 'researcher', approach),
        // Screened no more: nobody, whatever his post.
        unscreened: ask(mutation, 'unscreened', approach),
        ...(scope === 'CASE' && {
          outsider: ask(mutation, 'outsider', approach),
          unknown: ask(mutation, 'outsider', UNKNOWN),
        }),
        // A member of the team, where the act is another capacity's or another partner's.
        ...(!isTheirs && { member: ask(mutation, 'police-member', approach) }),
      };
      const answers = await Promise.all(Object.entries(asked).map(async ([who, codes]) => [who, await codes] as const));
      expect(Object.fromEntries(answers)).toEqual({
        researcher: [scope === 'CASE' ? 'NOT_AVAILABLE' : 'NOT_YOURS'],
        unscreened: ['NOT_AVAILABLE'],
        ...(scope === 'CASE' && { outsider: ['NOT_AVAILABLE'], unknown: ['NOT_AVAILABLE'] }),
        ...(!isTheirs && { member: ['NOT_YOURS'] }),
      });
      expect(await countForeign(row.subgraph)).toBe(before);
    },
    30_000,
  );

  /** Requests that reached the act's own subgraph. The strangers of Talis and of the municipality may ask their own for a receipt. */
  async function countForeign(name: (typeof SUBGRAPH_NAMES)[number]): Promise<number> {
    const controllers: readonly string[] = getSubgraph(name).controllers;
    if (name === 'casework' || ['talis', 'gemeente-nijmegen'].some((each) => controllers.includes(each))) return 0;
    return stack.countRequests(name);
  }
});

test('each was put on record by its act, and nothing that was typed is anywhere', async () => {
  const sql = `select distinct body::jsonb #>> '{body,adl.core.request,action}' as action from decision_record`;
  const rows = await askDatabase<{ action: string }>(stack, 'gateway', sql);
  const recorded = new Set(rows.map(({ action }) => action));
  expect(Object.keys(ACTS).filter((act) => !recorded.has(act))).toEqual([]);
  const [count] = await askDatabase<{ n: number }>(
    stack,
    'gateway',
    `select count(*)::int as n from decision_record where strpos(body, $1) > 0`,
    [TYPED],
  );
  expect(count?.n).toBe(0);
  expect((await stack.logs()).filter((line) => line.includes(TYPED))).toEqual([]);
}, 60_000);
