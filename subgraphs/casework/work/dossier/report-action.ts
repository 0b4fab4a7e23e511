/** C 4.2: who carried an action out reports what was done and its effect (obligation 51). */
import { Field, ID, InputType } from 'type-graphql';
import { type ActContext, DayText, defineAct, PlainText, requireVersion, Uuid } from '../../../kit/work/index.js';
import { Action } from '../../dossier/action.entity.js';
import { ChangeInput, changeCore, findCore, NOT_LIMITED, OWNER_MAY_RECORD, requireCore } from './core-writing.js';
import { hasCome } from './days.js';

@InputType()
class ReportActionInput extends ChangeInput {
  @Field(() => ID)
  @Uuid()
  id!: string;

  @Field(() => String, { description: 'YYYY-MM-DD' })
  @DayText()
  doneOn!: string;

  @Field(() => String)
  @PlainText(1000)
  effect!: string;
}

export const reportAction = defineAct({
  act: 'REPORT_ACTION',
  input: ReportActionInput,
  async load(context: ActContext, { id, expectedVersion }: ReportActionInput) {
    const row = await findCore(context, Action, { id });
    if (row !== null) requireVersion(context, row, expectedVersion);
    const { personIds = [], owner = context.organisation } = row ?? {};
    return { row, core: requireCore(context, { recordAs: 'ACTION', persons: personIds, owner }) };
  },
  holds: {
    ACTION_OPEN: ({ row }) => row !== null && row.doneOn === null,
    NOT_LIMITED,
    OWNER_MAY_RECORD,
    DONE_PAST: (_state, { doneOn }, context) => hasCome(doneOn, context),
  },
  async perform(context, { doneOn, effect }, { row }) {
    if (row === null) throw new Error('ACTION_OPEN was asked.');
    return await changeCore(context, Action, row, { doneOn, effect });
  },
});
