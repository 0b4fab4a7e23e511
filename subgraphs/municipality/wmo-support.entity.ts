import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { PersonRow, Release, Withhold } from '../kit/index.js';
import { OfMunicipality } from './checks.js';
import { THAT, WMO } from './law.js';

@ObjectType({ description: 'Support under the Wmo 2015 of one person (maatschappelijke ondersteuning).' })
@Entity({ tableName: 'wmo_support' })
@OfMunicipality('wmo_support')
export class WmoSupport extends PersonRow {
  @Field(() => Boolean, { nullable: true, description: 'That the person has Wmo provisions (dat-gegeven).' })
  @Property({ type: 'boolean', nullable: true })
  @Release({ ...WMO, ...THAT, category: 'WMO_KNOWN' })
  known?: boolean | null;

  @Field(() => String, { nullable: true, description: 'The report of the enquiry (onderzoeksverslag, Wmo 2.3.2).' })
  @Property({ type: 'text', nullable: true })
  @Withhold(
    'It holds what was told in trust about body and mind; the plan needs what was decided (P 1; obligation 100).',
  )
  enquiryReport?: string | null;
}
