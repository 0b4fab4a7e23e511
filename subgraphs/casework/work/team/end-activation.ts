/** C 4.2: the shell partner is not needed any more; it sees nothing of the case from here. */
import { InputType } from 'type-graphql';
import { findActivation } from '../../../../policy/work/index.js';
import { CaseActInput, defineAct } from '../../../kit/work/index.js';
import { Activation } from '../../registry/activation.entity.js';

@InputType()
class EndActivationInput extends CaseActInput {}

export const endActivation = defineAct({
  act: 'END_ACTIVATION',
  input: EndActivationInput,
  load: async ({ facts, time }) => ({ current: findActivation(facts?.case.activated ?? [], time) }),
  holds: { ACTIVATION_CURRENT: ({ current }) => current !== undefined },
  async perform({ em, caseId, now }, _input, { current }) {
    const until = now.toISOString();
    await em.nativeUpdate(
      Activation,
      { caseId: caseId ?? '', partner: 'PUBLIC_HEALTH', $or: [{ until: null }, { until: { $gt: until } }] },
      { until },
    );
    return { id: current?.id ?? '', subjects: [] };
  },
});
