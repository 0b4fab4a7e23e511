/**
 * C 3: where the safety of persons or public order is or may be at risk, the team calls the Safety House in (obligation 115).
 * The decision is recorded and prompts whoever is to act; to share anything with it takes a basis of its own.
 */
import { Field, InputType } from 'type-graphql';
import { type ActContext, defineAct, ManyOf, Optional, PlainText } from '../../../kit/work/index.js';
import { THREATS, type Threat } from '../../registry/director-decision.entity.js';
import { PersonsInput } from './core-writing.js';
import { keepDecision } from './keep-decision.js';

@InputType()
class CallInSafetyHouseInput extends PersonsInput {
  @Field(() => [String], { description: 'What is or may be at risk.' })
  @ManyOf(THREATS, 0)
  threats!: Threat[];

  @Field(() => String, { nullable: true })
  @Optional()
  @PlainText(1000)
  reason?: string | null;
}

export const callInSafetyHouse = defineAct({
  act: 'CALL_IN_SAFETY_HOUSE',
  input: CallInSafetyHouseInput,
  load: async (_context: ActContext, _input: CallInSafetyHouseInput) => ({}),
  holds: {
    PERSONS_OF_CASE: (_state, { persons }, { facts }) => persons.every((person) => facts?.persons.has(person) ?? false),
    THREAT_JUDGED: (_state, { threats }) => threats.length > 0,
    REASON_GIVEN: (_state, { reason }) => reason != null,
  },
  async perform(context, { persons, threats, reason }) {
    return await keepDecision(context, { kind: 'SAFETY_HOUSE', persons, reason, about: null, threats });
  },
});
