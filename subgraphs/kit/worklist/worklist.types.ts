/** The worklist in the contract. Casework declares it; the gateway answers it from all who know something. */
import { Field, ID, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A case that is open to the reader.' })
export class WorklistCase {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  ward!: string;

  @Field(() => String)
  phase!: string;
}

@ObjectType({ description: 'Something that waits for the reader (taak).' })
export class WorklistTask {
  @Field(() => String, { description: 'A kind of policy/work/tasks.ts.' })
  kind!: string;

  @Field(() => ID, { nullable: true, description: 'The case it is about, where it is open to the reader.' })
  caseId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'What an act on it names: a duty, a request, a person, a seat, a ward.',
  })
  subject!: string | null;

  @Field(() => ID, { nullable: true, description: 'The person, where an act on it names him beside the subject.' })
  person!: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Of the subject, where an act on it names the version that was seen.',
  })
  version!: number | null;

  @Field(() => String, { nullable: true, description: 'RFC 3339' })
  since!: string | null;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD, the last day in time.' })
  dueOn!: string | null;

  @Field(() => Boolean)
  overdue!: boolean;

  @Field(() => String)
  article!: string;

  @Field(() => String, { description: 'In Dutch.' })
  nl!: string;

  @Field(() => String, { description: 'In English.' })
  en!: string;
}

@ObjectType({ description: 'A meeting of the team (overleg), with of its agenda what is open to the reader.' })
export class WorklistMeeting {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  ward!: string;

  @Field(() => String, { description: 'YYYY-MM-DD' })
  on!: string;

  @Field(() => [ID])
  cases!: readonly string[];

  @Field(() => String, { nullable: true })
  heldAt!: string | null;

  @Field(() => String, { nullable: true })
  listSentAt!: string | null;
}

@ObjectType({ description: 'What a professional has to do (werklijst).' })
export class Worklist {
  @Field(() => [WorklistCase])
  cases!: readonly WorklistCase[];

  @Field(() => [WorklistTask])
  tasks!: readonly WorklistTask[];

  @Field(() => [WorklistMeeting])
  meetings!: readonly WorklistMeeting[];

  @Field(() => [String], { description: 'Of the reader’s own organisations, those whose subgraph did not answer.' })
  unavailable!: readonly string[];
}
