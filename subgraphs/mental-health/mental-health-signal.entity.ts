import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { PersonRow, Release } from '../kit/index.js';
import { HEALTH, MEDICAL } from './medical.js';

/** Name and THAT flags, nothing else (A 1), gone when a case team forms. The name stays through A 4: the case manager must reach the household. */
const SIGNALLED = { detail: 'THAT', phases: ['SIGNAL', 'ASSESSMENT', 'INQUIRY'] } as const;

@ObjectType({
  description:
    'A signal (signaal) Pro Persona brought in: the minimal set of name and dat-gegevens by which the district team can judge whether to discuss the household (A 1, A 2).',
})
@Entity({ tableName: 'mental_health_signal' })
export class MentalHealthSignal extends PersonRow {
  @Field(() => String, {
    nullable: true,
    description:
      'The name (naam) of the person the signal is about. A name is no health datum, but who brought it tells enough: medical secrecy covers it (P 2). Until phase 5 it lives here and nowhere else (A 1), and the case manager needs it for the introduction (A 4).',
  })
  @Property({ type: 'text', nullable: true })
  @Release({ ...MEDICAL, ...SIGNALLED, category: 'NAME', phases: [...SIGNALLED.phases, 'ASSIGNMENT'] })
  name?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'That the problems are serious and self-direction (zelfregie) is too low: the criterion of A 1.',
  })
  @Property({ type: 'boolean', nullable: true })
  @Release({ ...HEALTH, ...SIGNALLED, category: 'KNOWN' })
  selfDirectionTooLow?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'That the person avoids care (zorgmijding), not which care or why (C, inleiding; A 1).',
  })
  @Property({ type: 'boolean', nullable: true })
  @Release({ ...HEALTH, ...SIGNALLED, category: 'OUTREACH' })
  avoidsCare?: boolean | null;
}
