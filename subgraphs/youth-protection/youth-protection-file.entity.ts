import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { ALL_PHASES, PersonRow, Release, Withhold } from '../kit/index.js';
import { YOUTH } from './youth.js';

@ObjectType({
  description:
    'What Jeugdbescherming Gelderland holds about one person: the certified institution (gecertificeerde instelling, GI).',
})
@Entity({ tableName: 'youth_protection_file' })
export class YouthProtectionFile extends PersonRow {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the person is known to youth protection (dat-gegeven). Asked in every phase: each of them first asks who must be at the table (A 1–8).',
  })
  @Property({ type: 'boolean', nullable: true })
  @Release({ ...YOUTH, category: 'KNOWN', detail: 'THAT', phases: ALL_PHASES })
  known?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Working notes (werkaantekeningen) of the youth protection worker.',
  })
  @Property({ type: 'text', nullable: true })
  @Withhold('Working notes stay in the file of the mother organisation (P 5; obligation 27).')
  workingNotes?: string | null;
}
