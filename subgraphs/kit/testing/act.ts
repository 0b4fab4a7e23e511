/** Has a professional of the demo world do an act at a running subgraph, through its HTTP door and by a grant for that act. */
import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import { type GraphQLNamedType, getNamedType } from 'graphql';
import type { ActName } from '../../../policy/work/index.js';
import { mutationName } from '../../../schema/acts.js';
import { buildCodeSchema } from '../code-schema.js';
import type { SubgraphDefinition } from '../definition.js';
import type { World } from '../demo/world.js';
import type { GatewayDouble } from './gateway-double.js';

export interface ActAsked {
  readonly act: ActName;
  /** Of the demo world; he acts on his first authorisation. */
  readonly account: string;
  /** The key is a fresh one unless it is given. */
  readonly input: Readonly<Record<string, unknown>>;
  /** Of the case the act names, as the gateway has them; those of the demo world when left out. */
  readonly facts?: object;
}

export interface ActAnswered {
  readonly done: boolean;
  readonly act: string;
  readonly caseId: string | null;
  readonly id: string | null;
  readonly version: number | null;
  readonly at: string | null;
  readonly repeated: boolean;
  readonly refusals: readonly { readonly code: string; readonly nl: string; readonly field: string | null }[];
  /** Of the refusals, in order. */
  readonly codes: readonly string[];
}

export type RunAct = (asked: ActAsked) => Promise<ActAnswered>;

interface Stage {
  readonly definition: SubgraphDefinition;
  readonly gateway: GatewayDouble;
  readonly url: string;
  readonly world: World;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

const SELECTION = 'done act caseId id version at repeated refusals { code nl field }';

/** Fails where the subgraph answers with anything but a receipt. */
export function actRunner({ definition, gateway, url, world, now }: Stage): RunAct {
  const fields = buildCodeSchema(definition).getMutationType()?.getFields() ?? {};
  return async ({ act, account, input, facts }) => {
    const name = mutationName(definition.name, act);
    const [argument] = fields[name]?.args ?? [];
    if (argument === undefined) throw new Error(`${definition.name} has no mutation ${name}.`);
    const { name: type }: GraphQLNamedType = getNamedType(argument.type);
    const { status, body } = await gateway.ask(url, definition.name, {
      query: `mutation ($input: ${type}!) { ${name}(input: $input) { ${SELECTION} } }`,
      variables: { input: { key: randomUUID(), ...input } },
      account,
      act,
      time: new Date(now()).toISOString(),
      cases: casesOf(world, input.caseId, facts),
    });
    expect({ status, errors: body.errors }).toEqual({ status: 200, errors: undefined });
    const { [name]: outcome } = body.data as Readonly<Record<string, Omit<ActAnswered, 'codes'>>>;
    if (outcome === undefined) throw new Error(`${definition.name} gave no receipt of ${name}.`);
    return { ...outcome, codes: outcome.refusals.map(({ code }) => code) };
  };
}

/** Nothing is released by an act; contributions are the subgraph's own, whatever the grant says. */
function casesOf(world: World, caseId: unknown, facts: object | undefined): readonly object[] {
  if (typeof caseId !== 'string') return [];
  const known = facts ?? world.cases.find(({ id }) => id === caseId)?.facts;
  return known === undefined ? [] : [{ id: caseId, facts: { ...known, contributions: [] }, released: [] }];
}
