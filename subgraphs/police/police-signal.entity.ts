import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { PersonRow, Release } from '../kit/index.js';
import { POLICE } from './police-data.js';

/** A 1–2: whom it is about and that there is cause. A 3: the same, while the team looks whether the case is for it. */
const SIGNAL = { ...POLICE, detail: 'THAT', phases: ['SIGNAL', 'ASSESSMENT', 'INQUIRY'] } as const;

@ObjectType({
  description: 'The signal (signaal) about one person that the police brought in: that there is cause, not what.',
})
@Entity({ tableName: 'police_signal' })
export class PoliceSignal extends PersonRow {
  @Field(() => String, {
    nullable: true,
    description:
      'Name of the person. Before phase 5 it stands here and nowhere else; in A 4 the case manager must reach the household.',
  })
  @Property({ type: 'text', nullable: true })
  @Release({ ...SIGNAL, category: 'NAME', phases: [...SIGNAL.phases, 'ASSIGNMENT'] })
  name?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'That the problems are serious and self-direction (zelfregie) is too low: the criterion of A 1.',
  })
  @Property({ type: 'boolean', nullable: true })
  @Release({ ...SIGNAL, category: 'KNOWN' })
  selfDirectionTooLow?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'That there is repeated nuisance (herhaalde overlast).' })
  @Property({ type: 'boolean', nullable: true })
  @Release({ ...SIGNAL, category: 'CALL_OUTS' })
  repeatedNuisance?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'That incidents give concern for safety (zorg om de veiligheid). Of criminal data the bare fact is criminal data too (AVG 10).',
  })
  @Property({ type: 'boolean', nullable: true })
  @Release({ ...SIGNAL, category: 'INCIDENTS', classes: ['CRIMINAL'] })
  safetyConcern?: boolean | null;
}
