import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { PersonRow, Release, Withhold } from '../kit/index.js';
import { OfMunicipality } from './checks.js';
import { THAT, WHAT, YOUTH_ACT } from './law.js';
import { YouthAidKind } from './words.js';

const AID = { ...YOUTH_ACT, ...WHAT, category: 'YOUTH_AID' } as const;

@ObjectType({ description: 'Youth aid (jeugdhulp) for one child under the Jeugdwet.' })
@Entity({ tableName: 'youth_aid' })
@OfMunicipality('youth_aid')
export class YouthAid extends PersonRow {
  @Field(() => Boolean, { nullable: true, description: 'That there is youth aid (dat-gegeven).' })
  @Property({ type: 'boolean', nullable: true })
  @Release({ ...YOUTH_ACT, ...THAT, category: 'YOUTH_AID_KNOWN' })
  known?: boolean | null;

  @Field(() => YouthAidKind, { nullable: true, description: 'Kind of aid.' })
  @Enum({ items: () => YouthAidKind, nullable: true })
  @Release(AID)
  kind?: YouthAidKind | null;

  @Field(() => String, { nullable: true, description: 'Who provides it (jeugdhulpaanbieder).' })
  @Property({ type: 'text', nullable: true })
  @Release(AID)
  provider?: string | null;

  @Field(() => String, { nullable: true, description: 'Since which day (sinds), YYYY-MM-DD.' })
  @Property({ type: 'date', nullable: true })
  @Release(AID)
  since?: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was granted (motivering van de beschikking).' })
  @Property({ type: 'text', nullable: true })
  @Withhold('The grounds describe the child’s health and home; the plan needs what was granted (P 1; obligation 100).')
  grounds?: string | null;
}
