import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType } from 'type-graphql';
import { NotNegative, PersonRow, Release } from '../kit/index.js';
import { OfMunicipality } from './checks.js';
import { DEBT_COUNSELLING, FOR_THE_PLAN, THAT, WHAT } from './law.js';
import { DebtStage } from './words.js';

const DEBTS = { ...DEBT_COUNSELLING, ...WHAT, category: 'DEBTS' } as const;

@ObjectType({ description: 'Debt counselling (schuldhulpverlening) of one person (Wgs).' })
@Entity({ tableName: 'debt_counselling' })
@OfMunicipality('debt_counselling')
@NotNegative('debt_counselling', 'total_in_cents')
export class DebtCounselling extends PersonRow {
  @Field(() => Boolean, { nullable: true, description: 'That there are debts in counselling (dat-gegeven).' })
  @Property({ type: 'boolean', nullable: true })
  @Release({ ...DEBT_COUNSELLING, ...THAT, category: 'DEBT_KNOWN' })
  known?: boolean | null;

  @Field(() => DebtStage, { nullable: true, description: 'Where counselling stands.' })
  @Enum({ items: () => DebtStage, nullable: true })
  @Release(DEBTS)
  stage?: DebtStage | null;

  @Field(() => String, { nullable: true, description: 'Since which day (sinds), YYYY-MM-DD.' })
  @Property({ type: 'date', nullable: true })
  @Release(DEBTS)
  since?: string | null;

  @Field(() => Int, { nullable: true, description: 'All debts together, in cents (totale schuld).' })
  @Property({ type: 'int', nullable: true })
  @Release(DEBTS)
  totalInCents?: number | null;

  @Field(() => String, { nullable: true, description: 'What was agreed with the person (afspraken).' })
  @Property({ type: 'text', nullable: true })
  @Release({ ...DEBTS, ...FOR_THE_PLAN })
  agreement?: string | null;
}
