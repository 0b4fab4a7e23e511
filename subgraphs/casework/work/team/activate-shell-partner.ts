/** C preamble G; C 4.2: the GGD sits in only where a case needs it, at the director's request (obligation 3). */
import { randomUUID } from 'node:crypto';
import { Field, InputType } from 'type-graphql';
import { PARTNERS, type Partner } from '../../../../policy/vocabulary.js';
import { findActivation } from '../../../../policy/work/index.js';
import { CaseActInput, defineAct, OneOf, Part } from '../../../kit/work/index.js';
import { Activation } from '../../registry/activation.entity.js';
import { isNecessary, NecessityInput } from '../steps/step-parts.js';

@InputType()
class ActivateShellPartnerInput extends CaseActInput {
  @Field(() => String)
  @OneOf(PARTNERS)
  partner!: Partner;

  @Field(() => NecessityInput)
  @Part()
  necessity!: NecessityInput;
}

export const activateShellPartner = defineAct({
  act: 'ACTIVATE_SHELL_PARTNER',
  input: ActivateShellPartnerInput,
  load: async ({ facts, time }) => ({ current: findActivation(facts?.case.activated ?? [], time) }),
  holds: {
    SHELL_PARTNER: (_state, { partner }) => partner === 'PUBLIC_HEALTH',
    NECESSARY: (_state, { necessity }) => isNecessary(necessity),
    NOT_YET_ACTIVATED: ({ current }) => current === undefined,
  },
  async perform({ em, caseId, now }, { partner }: ActivateShellPartnerInput) {
    const id = randomUUID();
    const from = now.toISOString();
    await em.insert(Activation, { id, caseId: caseId ?? '', partner, from, until: null, necessity: true });
    return { id, subjects: [] };
  },
});
