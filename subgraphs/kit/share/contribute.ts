/** P 1, P 3, P 5: a controller decides to share a category about persons with named recipients, in this step, on one basis. */
import { randomUUID } from 'node:crypto';
import { Field, ID, InputType } from 'type-graphql';
import { type ActContext, defineAct, Uuids } from '../work/index.js';
import { Word } from './input-words.js';
import { areOfCase, findLinked, lowerIds, ownContributions, requirePhase } from './of-case.js';
import { recordSharing } from './record-sharing.js';
import { SharingInput } from './shared-fields.js';
import { SHARING_HOLDS, weighSharing } from './weigh-sharing.js';

@InputType()
export class ContributeInput extends SharingInput {
  @Field(() => [ID])
  @Uuids()
  persons!: string[];

  @Field(() => String)
  @Word()
  category!: string;
}

export const contribute = defineAct({
  act: 'CONTRIBUTE',
  input: ContributeInput,
  async load(context: ActContext, input: ContributeInput) {
    requirePhase(context, input.phase);
    const shared = await ownContributions(context);
    const about = { id: randomUUID(), category: input.category, persons: lowerIds(input.persons) };
    const weighed = await weighSharing(context, input, about, shared);
    return { ...weighed, linked: await findLinked(context, shared) };
  },
  holds: {
    ...SHARING_HOLDS,
    RECORD_LINKED: ({ proposal, linked }) => proposal.persons.every((person) => linked.persons.has(person)),
    PERSONS_OF_CASE: ({ proposal }, _input, { facts }) => areOfCase(facts, proposal.persons),
  },
  perform: (context, { weighing }, state) => recordSharing(context, state, weighing ?? '', state.linked.record),
});
