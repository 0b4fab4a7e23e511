/** I9: nobody is asked about a household who is not at its table, and whoever is asked is told of nobody else. */
import { expect } from '@jest/globals';
import { ORGANISATIONS } from '../../../policy/index.js';
import { getSubgraph, type SubgraphName } from '../../../schema/subgraphs.js';
import type { DemoCase } from '../../../subgraphs/kit/demo/draft.js';
import type { Facts } from '../../../subgraphs/kit/demo/facts.js';
import { NOW } from './small-case.js';
import type { Told } from './stream.js';
import { isAtTheTable, mayKnow } from './who-may-know.js';

interface Asked {
  readonly id: string;
  readonly facts: Partial<Facts>;
  readonly released: readonly { readonly person: string | null; readonly controller: string }[];
}

interface Sent {
  readonly variables: { readonly representations?: readonly { readonly __typename: string; readonly id: string }[] };
  readonly extensions: {
    readonly regietafel: {
      readonly cases: readonly Asked[];
    };
  };
}

export function checkCalls({ scene, sent }: Told): boolean {
  const { cases, reader } = scene;
  const open = cases.filter(({ facts }) => mayKnow(reader, facts, NOW));
  for (const { name, body } of sent) {
    const { variables, extensions } = JSON.parse(body) as Sent;
    const asked = extensions.regietafel.cases.map((each) => {
      const one = open.find(({ id }) => id === each.id);
      // Nobody is asked about a case that the reader may not know of.
      if (one === undefined) throw new Error(`${name} was asked about a case that is closed to ${reader.account}.`);
      return { one, ...each };
    });
    const strangers = asked.flatMap(({ one, released, facts }) =>
      name === 'casework' ? [] : strangersIn(name, one, released, facts, reader.organisation),
    );
    // No batch mixes households, or brings in a person about whom nothing was released to be answered.
    for (const { __typename: type, id } of variables.representations ?? []) {
      const isNamed = ({ one, released }: (typeof asked)[number]) =>
        type === 'Case' ? one.id === id && released.length > 0 : released.some(({ person }) => person === id);
      if (!asked.some(isNamed)) strangers.push(`${type} ${id}`);
    }
    expect([name, strangers]).toEqual([name, []]);
  }
  return sent.some(({ name }) => name !== 'casework');
}

/** Whatever of a request is not for this partner to hear, or is about nobody of this household. */
function strangersIn(
  name: SubgraphName,
  one: DemoCase,
  released: Asked['released'],
  facts: Asked['facts'],
  reader: string,
): string[] {
  const { controllers } = getSubgraph(name);
  const atTheTable = controllers.filter((each) => isAtTheTable(each, one.facts, NOW));
  const found: string[] = atTheTable.length === 0 ? [name] : [];
  for (const { controller, person } of released) {
    if (!atTheTable.some((each) => each === controller)) found.push(controller);
    if (!one.persons.some(({ id }) => id === person)) found.push(String(person));
  }
  // Of the team it learns of the reader and of itself (obligation 15).
  const told = JSON.stringify({ ...facts, notices: [] });
  const others = ORGANISATIONS.filter((each) => each !== reader && !controllers.includes(each));
  return [...found, ...others.filter((each) => told.includes(`"${each}"`))];
}
