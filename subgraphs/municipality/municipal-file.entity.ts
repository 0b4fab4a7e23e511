import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { PersonRow, Release, Withhold } from '../kit/index.js';
import { OfMunicipality } from './checks.js';
import { DEBT_COUNSELLING, THAT } from './law.js';

@ObjectType({
  description:
    'What the municipality (gemeente) holds about one person, each under its own law. One controller, five domains: from one to another takes consent like from one partner to another (A 4; obligation 42).',
})
@Entity({ tableName: 'municipal_file' })
@OfMunicipality('municipal_file')
export class MunicipalFile extends PersonRow {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the person is known to debt counselling, the municipality’s fixed seat in the team (dat-gegeven; C 4.2). The other laws have their own.',
  })
  @Property({ type: 'boolean', nullable: true })
  @Release({ ...DEBT_COUNSELLING, ...THAT, category: 'KNOWN' })
  known?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Working notes (werkaantekeningen) of the counsellor.' })
  @Property({ type: 'text', nullable: true })
  @Withhold('Working notes stay in the file of the mother organisation (P 5; obligation 27).')
  workingNotes?: string | null;
}
