import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { ALL_PHASES, Release, SubjectRow, Withhold } from '../kit/index.js';
import { OfCorporation } from './checks.js';

@ObjectType({
  description:
    'What one housing corporation (woningcorporatie) holds about this household. One per corporation: they are six controllers and strangers to each other (C preamble E; obligation 1).',
})
@Entity({ tableName: 'housing_file' })
@OfCorporation('housing_file')
export class HousingFile extends SubjectRow {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether they are known to this corporation as tenants (dat-gegeven). Asked in every phase: each first asks who must be at the table (A 1–8).',
  })
  @Property({ type: 'boolean', nullable: true })
  @Release({ domain: 'HOUSING', category: 'KNOWN', detail: 'THAT', phases: ALL_PHASES })
  known?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Working notes (werkaantekeningen) of the housing officer.' })
  @Property({ type: 'text', nullable: true })
  @Withhold('Working notes stay in the file of the mother organisation (P 5; obligation 27).')
  workingNotes?: string | null;
}
