/** A 4: what help the household needs, before there is a plan; a public task rests on it until then (obligation 45). */
import { Field, InputType } from 'type-graphql';
import { DOMAINS, type Domain } from '../../../../policy/vocabulary.js';
import { type ActContext, defineAct, ManyOf, Part } from '../../../kit/work/index.js';
import { CaseHandle } from '../../registry/case-handle.entity.js';
import { everyone, isNecessary, NecessityInput } from '../steps/step-parts.js';
import { readHandle, requireServed } from './change-handle.js';
import { ChangeInput } from './core-writing.js';

@InputType()
class RecordNeedsInput extends ChangeInput {
  @Field(() => [String], { description: 'The laws under which help is needed, all of them.' })
  @ManyOf(DOMAINS)
  needs!: Domain[];

  @Field(() => NecessityInput)
  @Part()
  necessity!: NecessityInput;
}

export const recordNeeds = defineAct({
  act: 'RECORD_NEEDS',
  input: RecordNeedsInput,
  async load(context: ActContext, { needs, expectedVersion }: RecordNeedsInput) {
    requireServed(context, needs, 'needs');
    return { handle: await readHandle(context, expectedVersion) };
  },
  holds: { NECESSARY: (_state, { necessity }) => isNecessary(necessity) },
  async perform(context, { needs }, { handle: { id, version } }) {
    await context.em.nativeUpdate(CaseHandle, { id }, { needs: [...needs] });
    return { id, version: version + 1, subjects: everyone(context) };
  },
});
