import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { NotNegative, PersonRow, Release, Withhold } from '../kit/index.js';
import { OfMunicipality } from './checks.js';
import { DEBT_COUNSELLING, FOR_THE_PLAN } from './law.js';
import { DebtKind } from './words.js';

/** Single debts only where a plan is made of them: to take up (A 3) the total is enough. */
const DEBT = { ...DEBT_COUNSELLING, ...FOR_THE_PLAN, category: 'DEBTS' } as const;

@ObjectType({ description: 'One debt (schuld). Debts of a couple name both in `personIds`.' })
@Entity({ tableName: 'debt' })
@OfMunicipality('debt')
@NotNegative('debt', 'amount_in_cents')
export class Debt extends PersonRow {
  @Field(() => DebtKind, { nullable: true, description: 'Kind of debt.' })
  @Enum({ items: () => DebtKind, nullable: true })
  @Release(DEBT)
  kind?: DebtKind | null;

  @Field(() => Int, { nullable: true, description: 'What is owed, in cents (bedrag).' })
  @Property({ type: 'int', nullable: true })
  @Release(DEBT)
  amountInCents?: number | null;

  @Field(() => String, { nullable: true, description: 'To whom (schuldeiser).' })
  @Property({ type: 'text', nullable: true })
  @Release(DEBT)
  creditor?: string | null;

  @Field(() => String, { nullable: true, description: 'The reference the creditor uses (kenmerk).' })
  @Property({ type: 'text', nullable: true })
  @Withhold('An account or reference number serves no goal of the plan (A 5; obligation 45).')
  reference?: string | null;
}
