/** P 5, A 6: a note of progress. It is not rewritten: what comes after is another note. */
import { Field, InputType } from 'type-graphql';
import { type ActContext, defineAct, Part } from '../../../kit/work/index.js';
import { ProgressNote } from '../../dossier/progress-note.entity.js';
import { ProgressInput } from './core-parts.js';
import { makeCore, NOT_LIMITED, PERSONS_OF_CASE, PersonsInput, requireCore } from './core-writing.js';
import { hasCome } from './days.js';

@InputType()
class WriteProgressInput extends PersonsInput {
  @Field(() => ProgressInput)
  @Part()
  progress!: ProgressInput;
}

export const writeProgress = defineAct({
  act: 'WRITE_PROGRESS',
  input: WriteProgressInput,
  async load(context: ActContext, { persons }: WriteProgressInput) {
    return { core: requireCore(context, { recordAs: 'PROGRESS', persons }) };
  },
  holds: { PERSONS_OF_CASE, NOT_LIMITED, DONE_PAST: (_state, { progress }, context) => hasCome(progress.on, context) },
  async perform(context, { persons, progress: { on, text } }) {
    return await makeCore(context, ProgressNote, { persons, content: { on, text } });
  },
});
