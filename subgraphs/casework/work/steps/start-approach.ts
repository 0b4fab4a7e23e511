/** A 4 before A 5: nothing of a plan is written until everyone was told and asked, and every datum has its basis. */
import { InputType } from 'type-graphql';
import {
  areSeated,
  hasBasisPerItem,
  hasCaseManager,
  isEveryoneAsked,
  isEveryoneTold,
} from '../../../../policy/work/index.js';
import { defineAct } from '../../../kit/work/index.js';
import { Party } from '../../registry/party.entity.js';
import { loadStep, moveCase, StepInput } from './move-case.js';
import { everyone } from './step-parts.js';

@InputType()
class StartApproachInput extends StepInput {}

export const startApproach = defineAct({
  act: 'START_APPROACH',
  input: StartApproachInput,
  async load(context, input: StartApproachInput) {
    const handle = await loadStep(context, input);
    const parties = await context.em.find(Party, { caseId: handle.id, removedAt: null });
    return { handle, parties };
  },
  holds: {
    CASE_MANAGER_SET: (_state, _input, { facts, time }) => facts !== null && hasCaseManager(facts, time),
    TEAM_SEATED: ({ parties }, _input, { facts, time }) =>
      parties.length > 0 && facts !== null && areSeated(parties, facts, time),
    TALK_HELD: (_state, _input, { facts, time, ruleSet }) => facts !== null && isEveryoneTold(facts, time, ruleSet),
    CONSENT_ASKED: (_state, _input, { facts, time }) => facts !== null && isEveryoneAsked(facts, time),
    BASIS_PER_ITEM: (_state, _input, { facts, time, ruleSet }) =>
      facts !== null && hasBasisPerItem(facts, time, ruleSet),
    NEEDS_RECORDED: (_state, _input, { facts }) => facts !== null && facts.case.needs.length > 0,
  },
  async perform(context, _input, { handle }) {
    await moveCase(context, handle);
    return { id: handle.id, subjects: everyone(context) };
  },
});
