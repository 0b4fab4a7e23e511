/** P 5: the problems in broad outline; a first one, or one already there written anew. */
import { Field, ID, InputType, Int } from 'type-graphql';
import {
  type ActContext,
  ActRefused,
  defineAct,
  Optional,
  Part,
  refusalOf,
  requireVersion,
  Uuid,
  Whole,
} from '../../../kit/work/index.js';
import { ProblemOutline } from '../../dossier/problem-outline.entity.js';
import { OutlineInput } from './core-parts.js';
import {
  changeCore,
  findCore,
  makeCore,
  NOT_LIMITED,
  PERSONS_OF_CASE,
  PersonsInput,
  requireCore,
} from './core-writing.js';

@InputType()
class WriteOutlineInput extends PersonsInput {
  @Field(() => OutlineInput)
  @Part()
  outline!: OutlineInput;

  @Field(() => ID, { nullable: true, description: 'The outline that is written anew; none for a first one.' })
  @Optional()
  @Uuid()
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version of it that was read.' })
  @Optional()
  @Whole(1, 1_000_000)
  expectedVersion?: number | null;
}

export const writeOutline = defineAct({
  act: 'WRITE_OUTLINE',
  input: WriteOutlineInput,
  async load(context: ActContext, { persons, id, expectedVersion }: WriteOutlineInput) {
    // What a partner's file said is no text of the college's to rewrite: its source would be wrong (obligation 81).
    const row = id == null ? null : await findCore(context, ProblemOutline, { id, origin: null });
    if (id != null) requireSamePersons(context, requireVersion(context, row, expectedVersion ?? 0), persons);
    return { row, core: requireCore(context, { recordAs: 'PROBLEM_OUTLINE', persons }) };
  },
  holds: { PERSONS_OF_CASE, NOT_LIMITED },
  async perform(context, { persons, outline: { text } }, { row }) {
    if (row !== null) return await changeCore(context, ProblemOutline, row, { text });
    return await makeCore(context, ProblemOutline, { persons, content: { text } });
  },
});

/** Whom a row is about never changes: about others another one is written. */
function requireSamePersons({ act }: ActContext, { personIds }: ProblemOutline, persons: readonly string[]): void {
  const isSame = personIds.length === persons.length && personIds.every((person) => persons.includes(person));
  if (!isSame) throw new ActRefused([refusalOf('INPUT_INVALID', act, 'persons')]);
}
