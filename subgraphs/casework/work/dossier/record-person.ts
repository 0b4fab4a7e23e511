/** P 2, X4: how old a person is and whether he is represented, which decides who must consent; no field shows it to anyone. */
import { Field, ID, InputType } from 'type-graphql';
import { amsterdamDay, parseDay } from '../../../../policy/index.js';
import {
  type ActContext,
  ActRefused,
  DayText,
  defineAct,
  Optional,
  refusalOf,
  requireVersion,
  Uuid,
  YesNo,
} from '../../../kit/work/index.js';
import { Consent } from '../../registry/consent.entity.js';
import { Person } from '../../registry/person.entity.js';
import { ChangeInput } from './core-writing.js';

@InputType()
class RecordPersonInput extends ChangeInput {
  @Field(() => ID)
  @Uuid()
  person!: string;

  @Field(() => String, { nullable: true, description: 'YYYY-MM-DD; none where it is unknown.' })
  @Optional()
  @DayText()
  birthDate?: string | null;

  @Field(() => Boolean, { description: 'Does a guardian, curator or mentor represent him?' })
  @YesNo()
  represented!: boolean;
}

export const recordPerson = defineAct({
  act: 'RECORD_PERSON',
  input: RecordPersonInput,
  async load(context: ActContext, { person, birthDate = null, expectedVersion }: RecordPersonInput) {
    const { em, act, actor, caseId, time } = context;
    if (birthDate !== null && (parseDay(birthDate) ?? 0) > amsterdamDay(time))
      throw new ActRefused([refusalOf('INPUT_INVALID', act, 'birthDate')]);
    const row = await em.findOne(Person, { id: person, caseId }, { disableIdentityMap: true });
    if (row !== null) requireVersion(context, row, expectedVersion);
    const recorded = await em.count(Consent, { caseId, person, recordedBy: actor });
    return { row, hasRecorded: recorded > 0 };
  },
  holds: {
    PERSONS_OF_CASE: ({ row }) => row !== null,
    // Who says that a consent counts is not who says by whom it must be given (law.md §1.2).
    NOT_CONSENT_RECORDER: ({ hasRecorded }) => !hasRecorded,
  },
  async perform({ em, act }, { person, birthDate = null, represented }, { row }) {
    const version = row?.version ?? 0;
    const changed = await em.nativeUpdate(Person, { id: person, version }, { birthDate, represented });
    if (changed !== 1) throw new ActRefused([refusalOf('STALE_VERSION', act, 'expectedVersion')]);
    return { id: person, version: version + 1, subjects: [person] };
  },
});
