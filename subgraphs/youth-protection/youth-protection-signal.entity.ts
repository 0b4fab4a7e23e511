import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { PersonRow, Release } from '../kit/index.js';
import { YOUTH } from './youth.js';

/** Name and THAT flags, nothing else (A 1), gone when a case team forms. The name stays through A 4: the case manager must reach the household. */
const SIGNALLED = { ...YOUTH, detail: 'THAT', phases: ['SIGNAL', 'ASSESSMENT', 'INQUIRY'] } as const;

@ObjectType({
  description:
    'A signal (signaal) youth protection brought in: the minimal set of name and dat-gegevens by which the district team can judge whether to discuss the household (A 1, A 2).',
})
@Entity({ tableName: 'youth_protection_signal' })
export class YouthProtectionSignal extends PersonRow {
  @Field(() => String, {
    nullable: true,
    description:
      'The name (naam) of the person the signal is about; before phase 5 it lives here and nowhere else (A 1), and the case manager needs it for the introduction (A 4).',
  })
  @Property({ type: 'text', nullable: true })
  @Release({ ...SIGNALLED, category: 'NAME', phases: [...SIGNALLED.phases, 'ASSIGNMENT'] })
  name?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'That the problems are serious and self-direction (zelfregie) is too low: the criterion of A 1.',
  })
  @Property({ type: 'boolean', nullable: true })
  @Release({ ...SIGNALLED, category: 'KNOWN' })
  selfDirectionTooLow?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'That there is worry about the safety or growing up of a child, not which (A 1: "dat"-gegeven).',
  })
  @Property({ type: 'boolean', nullable: true })
  @Release({ ...SIGNALLED, category: 'SAFETY_ASSESSMENT' })
  childSafetyConcern?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'That a child protection measure is in force, not which (A 1: "dat"-gegeven).',
  })
  @Property({ type: 'boolean', nullable: true })
  @Release({ ...SIGNALLED, category: 'MEASURES' })
  measureInForce?: boolean | null;
}
