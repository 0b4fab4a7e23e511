/** P 1, C 4.2: the director's reasoned decision to share certain data further, or precisely not (obligation 26). It releases nothing. */
import { Field, ID, InputType } from 'type-graphql';
import { DOMAINS, type Domain, ORGANISATIONS, type Organisation } from '../../../../policy/vocabulary.js';
import { RecipientInput } from '../../../kit/share/share-inputs.js';
import { type ActContext, defineAct, OneOf, Optional, Parts, PlainText } from '../../../kit/work/index.js';
import { aboutOf } from '../../registry/about.js';
import { PersonsInput } from './core-writing.js';
import { keepDecision } from './keep-decision.js';

const KINDS = ['SHARE_FURTHER', 'NOT_SHARE'] as const;

@InputType({ description: 'Whose data the decision is about, and of which domain.' })
class DecidedDataInput {
  @Field(() => ID)
  @OneOf(ORGANISATIONS)
  controller!: Organisation;

  @Field(() => String)
  @OneOf(DOMAINS)
  domain!: Domain;
}

@InputType()
class RecordDecisionInput extends PersonsInput {
  @Field(() => String)
  @OneOf(KINDS)
  kind!: (typeof KINDS)[number];

  @Field(() => [DecidedDataInput], { description: 'Who may read it follows from these.' })
  @Parts(0, 20)
  data!: DecidedDataInput[];

  @Field(() => [RecipientInput])
  @Parts(0, 20)
  recipients!: RecipientInput[];

  @Field(() => String, { nullable: true })
  @Optional()
  @PlainText(1000)
  reason?: string | null;
}

export const recordDecision = defineAct({
  act: 'RECORD_DECISION',
  input: RecordDecisionInput,
  load: async (_context: ActContext, _input: RecordDecisionInput) => ({}),
  holds: {
    PERSONS_OF_CASE: (_state, { persons }, { facts }) => persons.every((person) => facts?.persons.has(person) ?? false),
    REASON_GIVEN: (_state, { reason }) => reason != null,
  },
  async perform(context, { kind, persons, data, recipients, reason }) {
    return await keepDecision(context, { kind, persons, reason, about: aboutOf(data, recipients), threats: [] });
  },
});
