import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { PersonRow, Release, Withhold } from '../kit/index.js';
import { OfMunicipality } from './checks.js';
import { FOR_THE_PLAN, PARTICIPATION_ACT, THAT, WHAT } from './law.js';
import { BenefitKind } from './words.js';

const SUPPORT = { ...PARTICIPATION_ACT, ...WHAT, category: 'INCOME_SUPPORT' } as const;

@ObjectType({ description: 'Income support (inkomensondersteuning) of one person under the Participatiewet.' })
@Entity({ tableName: 'income_support' })
@OfMunicipality('income_support')
export class IncomeSupport extends PersonRow {
  @Field(() => Boolean, { nullable: true, description: 'That there is income support (dat-gegeven).' })
  @Property({ type: 'boolean', nullable: true })
  @Release({ ...PARTICIPATION_ACT, ...THAT, category: 'INCOME_KNOWN' })
  known?: boolean | null;

  @Field(() => BenefitKind, { nullable: true, description: 'Kind of support.' })
  @Enum({ items: () => BenefitKind, nullable: true })
  @Release(SUPPORT)
  benefit?: BenefitKind | null;

  @Field(() => String, { nullable: true, description: 'Since which day (sinds), YYYY-MM-DD.' })
  @Property({ type: 'date', nullable: true })
  @Release(SUPPORT)
  since?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the person is asked to do towards work (re-integratieafspraak).',
  })
  @Property({ type: 'text', nullable: true })
  @Release({ ...SUPPORT, ...FOR_THE_PLAN })
  agreement?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What enquiry into entitlement found (rechtmatigheidsonderzoek).',
  })
  @Property({ type: 'text', nullable: true })
  @Withhold('Enforcement is no purpose of the team (P 1; obligation 68).')
  entitlementEnquiry?: string | null;
}
