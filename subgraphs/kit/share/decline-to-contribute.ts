/** P 1, P 3: weighed and not brought in. That is a record too, in the own file; the college hears that it was so (obligation 26). */
import { Field, InputType } from 'type-graphql';
import { type ActContext, ActRefused, CaseActInput, defineAct, Optional, Paragraph, refusalOf } from '../work/index.js';
import { Word } from './input-words.js';
import { findLinked, inCase } from './of-case.js';
import { hasCategory } from './own-category.js';
import { recordWeighing } from './record-sharing.js';
import { MOST_WEIGHING } from './shared-fields.js';

@InputType()
export class DeclineToContributeInput extends CaseActInput {
  @Field(() => String, { nullable: true, description: 'Null for everything of the own domain.' })
  @Optional()
  @Word()
  category?: string | null;

  @Field(() => String, { nullable: true, description: 'Why not. It stays with your organisation.' })
  @Optional()
  @Paragraph(MOST_WEIGHING)
  weighing?: string | null;
}

export const declineToContribute = defineAct({
  act: 'DECLINE_TO_CONTRIBUTE',
  input: DeclineToContributeInput,
  async load(context: ActContext, { category }: DeclineToContributeInput) {
    const { contract, domain, act } = context;
    if (category && !hasCategory(contract, domain, category))
      throw new ActRefused([refusalOf('NOT_FOUND', act, 'category')]);
    return findLinked(context, []);
  },
  holds: { WEIGHED: (_state, { weighing }) => typeof weighing === 'string' },
  async perform(context, { category = null, weighing }, { record }) {
    const id = await recordWeighing(context, { category, shared: false, text: weighing ?? '', record });
    const { caseId, controller } = inCase(context);
    const body = { id, controller, domain: context.domain, category, at: context.now.toISOString() };
    await context.send({ kind: 'CONTRIBUTION_DECLINED', caseId, to: 'casework', body });
    return { id, subjects: [] };
  },
});
