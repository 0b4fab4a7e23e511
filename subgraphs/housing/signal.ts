/** What a corporation says of a household in a signal, and what it adds on the route of threatened eviction (A 1; C 4.2). */
import { Field, InputType } from 'type-graphql';
import { defineSignal, type EvictionSaid } from '../kit/index.js';
import { DayText, OneOf, Optional } from '../kit/work/index.js';
import { HousingSignal } from './housing-signal.entity.js';
import { EvictionAnswer, EvictionConcern } from './words.js';

@InputType({ description: 'The route of threatened eviction (route dreigende huisuitzettingen; C 4.2).' })
class EvictionInput implements EvictionSaid {
  @Field(() => String, { nullable: true, description: 'The day on which eviction was filed for at the court.' })
  @Optional()
  @DayText()
  filedOn?: string | null;

  @Field(() => EvictionConcern, { nullable: true })
  @Optional()
  @OneOf(Object.values(EvictionConcern))
  concern?: EvictionConcern | null;

  @Field(() => EvictionAnswer, { nullable: true })
  @Optional()
  @OneOf(Object.values(EvictionAnswer))
  preventable?: EvictionAnswer | null;

  @Field(() => EvictionAnswer, { nullable: true })
  @Optional()
  @OneOf(Object.values(EvictionAnswer))
  shelterNeeded?: EvictionAnswer | null;

  @Field(() => EvictionAnswer, { nullable: true })
  @Optional()
  @OneOf(Object.values(EvictionAnswer))
  secondChance?: EvictionAnswer | null;
}

export const signal = defineSignal(HousingSignal, ['selfDirectionTooLow', 'inArrears', 'nuisanceReported'], {
  input: EvictionInput,
  columns: ({ concern, preventable, shelterNeeded, secondChance }) => ({
    evictionThreatens: true,
    evictionConcern: concern ?? null,
    preventable: preventable ?? null,
    shelterNeeded: shelterNeeded ?? null,
    secondChance: secondChance ?? null,
  }),
});
