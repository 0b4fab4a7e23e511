/** A 3: whoever brought the signal has told the household that it is not taken up. It is a matter of the own file alone. */
import { Field, ID, InputType } from 'type-graphql';
import { OwnRecord } from '../signal/own-record.entity.js';
import { type ActContext, ActInput, ActRefused, defineAct, refusalOf, Uuid } from '../work/index.js';
import { Duty } from './duty.entity.js';

@InputType()
export class InformHouseholdInput extends ActInput {
  @Field(() => ID, { description: 'The duty, as the worklist names it.' })
  @Uuid()
  duty!: string;
}

export const informHousehold = defineAct({
  act: 'INFORM_HOUSEHOLD',
  input: InformHouseholdInput,
  async load({ em, organisation: controller }: ActContext, { duty: id }: InformHouseholdInput) {
    const duty = await em.findOne(Duty, { id, controller, kind: 'INFORM_HOUSEHOLD', doneAt: null });
    const record = duty?.record ? await em.findOne(OwnRecord, { id: duty.record, controller }) : null;
    return { duty, subjects: record?.persons ?? [] };
  },
  holds: { DUTY_OPEN: ({ duty }) => duty !== null },
  async perform({ em, act, now, actor }, { duty: id }, { duty, subjects }) {
    const version = (duty?.version ?? 0) + 1;
    // Of two at the same moment the second waits here, and finds it done.
    const done = await em.nativeUpdate(Duty, { id, doneAt: null }, { doneAt: now, doneBy: actor, version });
    if (done === 0) throw new ActRefused([refusalOf('DUTY_OPEN', act)]);
    return { id, version, subjects };
  },
});
