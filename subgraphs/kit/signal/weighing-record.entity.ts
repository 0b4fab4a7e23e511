/**
 * A weighing (afweging) in the controller's own file: why it shared, or did not. It is no share and outlives the case;
 * what ties it to the case goes when the case is declined, the own record stays (P 1, P 3; obligation 26).
 */
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'weighing_record' })
export class WeighingRecord {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'text' })
  controller!: string;

  /** The act it was made for (policy/work). */
  @Property({ type: 'text' })
  act!: string;

  /** Of the data weighed; null for a signal as a whole, or all of an organisation's data. */
  @Property({ type: 'text', nullable: true })
  category: string | null = null;

  /** Was it shared? Not sharing is a decision too. */
  @Property({ type: 'boolean' })
  shared!: boolean;

  /** Free text of the professional; it is never sent anywhere. */
  @Property({ type: 'text' })
  text!: string;

  @Property({ type: 'text' })
  actor!: string;

  /** The own record it is about, where there is one. */
  @Index()
  @Property({ type: 'uuid', nullable: true })
  record: string | null = null;

  /** Null once the case was declined. */
  @Index()
  @Property({ type: 'uuid', nullable: true })
  caseId: string | null = null;

  @Property({ type: 'datetime', length: 3 })
  at!: Date;
}
