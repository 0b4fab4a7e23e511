/** What the demo rows of one controller about one person have alike, so that a subgraph writes down its own columns only. */
import type { Organisation } from '../../../policy/vocabulary.js';
import type { SubgraphName } from '../../../schema/subgraphs.js';
import { DemoClock } from './clock.js';
import type { DemoCase, DemoPerson } from './draft.js';
import { demoId } from './ids.js';
import type { World } from './world.js';

interface Holder {
  readonly subgraph: SubgraphName;
  readonly controller: Organisation;
  /** How its markers begin: a leak test looks for them wherever they have no business. */
  readonly marker: string;
}

export interface DemoSubject {
  readonly clock: DemoClock;
  readonly one: DemoCase;
  readonly person: DemoPerson;
  /** Whether the controller contributed anything about this person: then it knows this person. */
  readonly isContributed: boolean;
  /** The columns every row under this person has, with an id made of the row's own name. */
  readonly base: (name: string) => BaseColumns;
  /** The marker of one free text. */
  readonly mark: (text: string | number) => string;
}

interface BaseColumns {
  readonly id: string;
  readonly caseId: string;
  readonly personId: string;
  readonly personIds: string[];
  readonly controller: Organisation;
}

/** Everyone in the demo world, household by household. */
export function demoSubjects(world: World, { subgraph, controller, marker }: Holder): readonly DemoSubject[] {
  const clock = new DemoClock(world.anchor);
  return world.cases.flatMap((one) =>
    one.persons.map((person) => ({
      clock,
      one,
      person,
      isContributed: one.facts.contributions.some(
        (facts) => facts.controller === controller && facts.persons.includes(person.id),
      ),
      base: (name) => ({
        id: demoId(`${subgraph}/${one.key}/${person.key}/${name}`),
        caseId: one.id,
        personId: person.id,
        personIds: [person.id],
        controller,
      }),
      mark: (text) => `${marker}-${one.key}-${person.key}-${text}`,
    })),
  );
}
