import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { NotNegative, Release, SubjectRow, Withhold } from '../kit/index.js';
import { OfCorporation } from './checks.js';
import { PaymentPlanStatus } from './words.js';

/** A 3: how urgent is it? A 5, A 6: debts are part of the plan. A 7: do they come back? */
const ARREARS = {
  domain: 'HOUSING',
  category: 'RENT_ARREARS',
  detail: 'WHAT',
  phases: ['INQUIRY', 'APPROACH', 'REVIEW', 'MONITORING'],
} as const;

@ObjectType({ description: 'The rent arrears (huurachterstand) with one corporation.' })
@Entity({ tableName: 'rent_arrears' })
@OfCorporation('rent_arrears')
@NotNegative('rent_arrears', 'arrears_in_cents')
@NotNegative('rent_arrears', 'months_in_arrears')
export class RentArrears extends SubjectRow {
  @Field(() => Int, { nullable: true, description: 'What is owed, in cents (achterstand in centen).' })
  @Property({ type: 'int', nullable: true })
  @Release(ARREARS)
  arrearsInCents?: number | null;

  @Field(() => Int, { nullable: true, description: 'For how many months (maanden achterstand).' })
  @Property({ type: 'int', nullable: true })
  @Release(ARREARS)
  monthsInArrears?: number | null;

  @Field(() => PaymentPlanStatus, {
    nullable: true,
    description: 'Whether there is a payment plan (betalingsregeling).',
  })
  @Enum({ items: () => PaymentPlanStatus, nullable: true })
  @Release(ARREARS)
  paymentPlan?: PaymentPlanStatus | null;

  @Field(() => String, { nullable: true, description: 'What was agreed about paying (afspraken).' })
  @Property({ type: 'text', nullable: true })
  @Release({ ...ARREARS, phases: ['APPROACH', 'REVIEW', 'MONITORING'] })
  agreement?: string | null;

  @Field(() => String, { nullable: true, description: 'The bank account (rekeningnummer) the rent comes from.' })
  @Property({ type: 'text', nullable: true })
  @Withhold('No goal of the team needs it: only what the plan needs may be shared (A 5; obligation 45).')
  bankAccount?: string | null;
}
