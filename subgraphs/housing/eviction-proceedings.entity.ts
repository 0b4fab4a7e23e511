import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Release, SubjectRow } from '../kit/index.js';
import { OfCorporation } from './checks.js';
import { EvictionStage } from './words.js';

/** A 3: how much time is left? A 5, A 6: keeping the home is a goal, or shelter is. Afterwards there is nothing left to prevent. */
const PROCEEDINGS = {
  domain: 'HOUSING',
  category: 'EVICTION',
  detail: 'WHAT',
  phases: ['INQUIRY', 'APPROACH', 'REVIEW'],
  route: 'EVICTION',
} as const;

@ObjectType({
  description:
    'The proceedings for dissolution of the tenancy and eviction (ontbinding en ontruiming; obligation 118).',
})
@Entity({ tableName: 'eviction_proceedings' })
@OfCorporation('eviction_proceedings')
export class EvictionProceedings extends SubjectRow {
  @Field(() => EvictionStage, { nullable: true, description: 'Where the proceedings stand.' })
  @Enum({ items: () => EvictionStage, nullable: true })
  @Release(PROCEEDINGS)
  stage?: EvictionStage | null;

  @Field(() => String, { nullable: true, description: 'The day of filing (ingediend op), YYYY-MM-DD.' })
  @Property({ type: 'date', nullable: true })
  @Release(PROCEEDINGS)
  filedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The day of the hearing (zitting), YYYY-MM-DD.' })
  @Property({ type: 'date', nullable: true })
  @Release(PROCEEDINGS)
  hearingOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the court was asked or decided (vordering of vonnis), in short.',
  })
  @Property({ type: 'text', nullable: true })
  @Release(PROCEEDINGS)
  summary?: string | null;
}
