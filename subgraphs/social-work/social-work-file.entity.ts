import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { ALL_PHASES, PersonRow, Release, Withhold } from '../kit/index.js';
import { SOCIAL_WORK } from './secret.js';

@ObjectType({ description: 'What Sterker Sociaal Werk holds about one person (maatschappelijk werk).' })
@Entity({ tableName: 'social_work_file' })
export class SocialWorkFile extends PersonRow {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the person is known to social work (dat-gegeven). Asked in every phase: each of them first asks who must be at the table (A 1–8).',
  })
  @Property({ type: 'boolean', nullable: true })
  @Release({ ...SOCIAL_WORK, category: 'KNOWN', detail: 'THAT', phases: ALL_PHASES })
  known?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Working notes (werkaantekeningen) of the social worker.' })
  @Property({ type: 'text', nullable: true })
  @Withhold('Working notes stay in the file of the mother organisation (P 5; obligation 27).')
  workingNotes?: string | null;
}
