/** C 4.2: an action has an owner and a day; a member agrees on those of his own organisation (obligations 51, X13). */
import { Field, InputType } from 'type-graphql';
import { type ActContext, defineAct, Part } from '../../../kit/work/index.js';
import { Action } from '../../dossier/action.entity.js';
import { ActionInput } from './core-parts.js';
import { makeCore, NOT_LIMITED, OWNER_MAY_RECORD, PERSONS_OF_CASE, PersonsInput, requireCore } from './core-writing.js';
import { isAhead } from './days.js';
import { findPlan } from './find-plan.js';
import { isOnTeam } from './is-on-team.js';

@InputType()
class AddActionInput extends PersonsInput {
  @Field(() => ActionInput)
  @Part()
  action!: ActionInput;
}

export const addAction = defineAct({
  act: 'ADD_ACTION',
  input: AddActionInput,
  async load(context: ActContext, { persons, action: { owner } }: AddActionInput) {
    return { plan: await findPlan(context), core: requireCore(context, { recordAs: 'ACTION', persons, owner }) };
  },
  holds: {
    PLAN_ACTIVE: ({ plan }) => plan !== null,
    PERSONS_OF_CASE,
    NOT_LIMITED,
    OWNER_ON_TEAM: (_state, { action }, context: ActContext) => isOnTeam(action.owner, context),
    OWNER_MAY_RECORD,
    DUE_AHEAD: (_state, { action }, context) => isAhead(action.dueOn, context),
  },
  async perform(context, { persons, action: { description, owner, dueOn } }) {
    return await makeCore(context, Action, { persons, content: { description, owner, dueOn } });
  },
});
