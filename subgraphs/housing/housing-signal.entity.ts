import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Release, SubjectRow } from '../kit/index.js';
import { OfCorporation } from './checks.js';
import { EvictionAnswer, EvictionConcern } from './words.js';

/** Name and dat-gegevens, nothing else: a signal ends where a case team begins (A 1–3; obligation 31). */
const SIGNALLED = { domain: 'HOUSING', detail: 'THAT', phases: ['SIGNAL', 'ASSESSMENT', 'INQUIRY'] } as const;

/** The route of threatened eviction (route dreigende huisuitzettingen): told beforehand, or not brought in (C 4.2; obligation 120). */
const EVICTION = { ...SIGNALLED, category: 'EVICTION', route: 'EVICTION' } as const;

@ObjectType({
  description:
    'A signal (signaal) a corporation brought in: the minimal set by which the district team can judge whether to discuss the household (A 1, A 2).',
})
@Entity({ tableName: 'housing_signal' })
@OfCorporation('housing_signal')
export class HousingSignal extends SubjectRow {
  @Field(() => String, {
    nullable: true,
    description:
      'The name (naam) of who rents. Before phase 5 it lives here and nowhere else (A 1); in phase 4 the case manager needs it to introduce herself (A 4).',
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

  @Field(() => Boolean, { nullable: true, description: 'That there are rent arrears (huurachterstand), not how much.' })
  @Property({ type: 'boolean', nullable: true })
  @Release({ ...SIGNALLED, category: 'RENT_ARREARS' })
  inArrears?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'That nuisance (woonoverlast) is reported, not which.' })
  @Property({ type: 'boolean', nullable: true })
  @Release({ ...SIGNALLED, category: 'NUISANCE_REPORTS' })
  nuisanceReported?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'That eviction threatens (dreigende huisuitzetting): the corporation went to court (obligation 118).',
  })
  @Property({ type: 'boolean', nullable: true })
  @Release(EVICTION)
  evictionThreatens?: boolean | null;

  @Field(() => EvictionConcern, {
    nullable: true,
    description: 'Which of the conditions of the route this household meets (obligation 119).',
  })
  @Enum({ items: () => EvictionConcern, nullable: true })
  @Release(EVICTION)
  evictionConcern?: EvictionConcern | null;

  @Field(() => EvictionAnswer, {
    nullable: true,
    description: 'Can the eviction be prevented (kan uitzetting worden voorkomen)?',
  })
  @Enum({ items: () => EvictionAnswer, nullable: true })
  @Release(EVICTION)
  preventable?: EvictionAnswer | null;

  @Field(() => EvictionAnswer, { nullable: true, description: 'Is shelter (opvang) needed?' })
  @Enum({ items: () => EvictionAnswer, nullable: true })
  @Release(EVICTION)
  shelterNeeded?: EvictionAnswer | null;

  @Field(() => EvictionAnswer, {
    nullable: true,
    description: 'Does the household qualify for a guided second chance (begeleide herkansing)?',
  })
  @Enum({ items: () => EvictionAnswer, nullable: true })
  @Release(EVICTION)
  secondChance?: EvictionAnswer | null;
}
