import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { ALL_PHASES, PersonRow, Release, Withhold } from '../kit/index.js';
import { HEALTH } from './medical.js';

@ObjectType({
  description:
    'What GGD Gelderland-Zuid holds about one person. A shell partner (schilpartner): it joins a case only when the process director activated it as necessary (C preamble G; obligation 3).',
})
@Entity({ tableName: 'public_health_file' })
export class PublicHealthFile extends PersonRow {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the person is known to special care (Bijzondere Zorg) (dat-gegeven; still health data). Asked in every phase: each first asks who must be at the table (A 1–8).',
  })
  @Property({ type: 'boolean', nullable: true })
  @Release({ ...HEALTH, category: 'KNOWN', detail: 'THAT', phases: ALL_PHASES })
  known?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Working notes (werkaantekeningen) of the public health nurse or doctor.',
  })
  @Property({ type: 'text', nullable: true })
  @Withhold('Working notes stay in the file of the mother organisation (P 5; obligation 27).')
  workingNotes?: string | null;
}
