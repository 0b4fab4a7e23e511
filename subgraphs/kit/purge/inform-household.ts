/** A 3: whoever brought the signal has told the household that it is not taken up. It is a matter of the own file alone. */
import { LockMode } from '@mikro-orm/postgresql';
import { Field, ID, InputType } from 'type-graphql';
import { OwnRecord } from '../signal/own-record.entity.js';
import { type ActContext, ActInput, defineAct, Uuid } from '../work/index.js';
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
    const where = { id, controller, kind: 'INFORM_HOUSEHOLD', doneAt: null } as const;
    // No case is named, so nothing else keeps two of them apart.
    const duty = await em.findOne(Duty, where, { lockMode: LockMode.PESSIMISTIC_WRITE });
    const record = duty?.record ? await em.findOne(OwnRecord, { id: duty.record, controller }) : null;
    return { duty, subjects: record?.persons ?? [] };
  },
  holds: { DUTY_OPEN: ({ duty }) => duty !== null },
  async perform({ em, now, actor }, { duty: id }, { duty, subjects }) {
    const version = (duty?.version ?? 0) + 1;
    await em.nativeUpdate(Duty, { id }, { doneAt: now, doneBy: actor, version });
    return { id, version, subjects };
  },
});
