/** P 5: an approval of further use is taken back; the next question is answered without it (obligation 77). */
import { Field, ID, InputType } from 'type-graphql';
import { type ActContext, CaseActInput, defineAct, Uuid } from '../work/index.js';
import { inCase } from './of-case.js';
import { OnwardUse } from './onward-use.entity.js';

@InputType()
export class WithdrawOnwardUseInput extends CaseActInput {
  @Field(() => ID)
  @Uuid()
  onwardUse!: string;
}

export const withdrawOnwardUse = defineAct({
  act: 'WITHDRAW_ONWARD_USE',
  input: WithdrawOnwardUseInput,
  async load(context: ActContext, { onwardUse }: WithdrawOnwardUseInput) {
    const { caseId, controller } = inCase(context);
    const where = { id: onwardUse, caseId, controller, domain: context.domain, withdrawnAt: null };
    return { use: await context.em.findOne(OnwardUse, where) };
  },
  holds: { ONWARD_USE_OWN: ({ use }) => use !== null },
  async perform({ em, now, send }, _input, { use }) {
    if (use === null) throw new Error('What is withdrawn is there.');
    const { id, caseId, persons } = use;
    await em.nativeUpdate(OnwardUse, { id }, { withdrawnAt: now });
    const body = { record: id, withdrawnAt: now.toISOString() };
    await send({ kind: 'ONWARD_USE_WITHDRAWN', caseId, to: 'casework', body });
    return { id, subjects: persons };
  },
});
