import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { PersonRow, Release } from '../kit/index.js';
import { OfMunicipality } from './checks.js';
import { DEBT_COUNSELLING } from './law.js';

/** Name and dat-gegevens, nothing else; the fixed member of the municipality is the debt counsellor (C 4.2; A 1–3). */
const SIGNALLED = { ...DEBT_COUNSELLING, detail: 'THAT', phases: ['SIGNAL', 'ASSESSMENT', 'INQUIRY'] } as const;

@ObjectType({
  description:
    'A signal (signaal) debt counselling brought in: the minimal set by which the district team can judge whether to discuss the household (A 1, A 2).',
})
@Entity({ tableName: 'municipal_signal' })
@OfMunicipality('municipal_signal')
export class MunicipalSignal extends PersonRow {
  @Field(() => String, {
    nullable: true,
    description:
      'The name (naam) of the person. Before phase 5 it lives here and nowhere else (A 1); in phase 4 the case manager needs it to introduce herself (A 4).',
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
    description: 'That there are problematic debts (problematische schulden), not which.',
  })
  @Property({ type: 'boolean', nullable: true })
  @Release({ ...SIGNALLED, category: 'DEBT_KNOWN' })
  problematicDebts?: boolean | null;
}
