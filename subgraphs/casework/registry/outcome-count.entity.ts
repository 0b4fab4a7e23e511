import { Check, Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** How many signals of a ward ended so in a month: all that is left of them, and nothing of anybody (A 2; obligation 33). */
@Entity({ tableName: 'outcome_count' })
@Check({ name: 'outcome_count_counts', expression: 'count > 0' })
export class OutcomeCount {
  /** `2026-11`, in Europe/Amsterdam. */
  @PrimaryKey({ type: 'text' })
  month!: string;

  @PrimaryKey({ type: 'text' })
  ward!: string;

  @PrimaryKey({ type: 'text' })
  outcome!: string;

  @Property({ type: 'int' })
  count!: number;
}
