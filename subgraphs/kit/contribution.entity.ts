/**
 * A contribution (inbreng): the controller's own decision to share a category about persons with named recipients, in
 * one phase, on one basis (P 1, P 3). It stands in the controller's database, with the weighing that never leaves it.
 */
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'contribution' })
export class Contribution {
  @PrimaryKey({ type: 'text' })
  id!: string;

  @Index()
  @Property({ type: 'uuid' })
  caseId!: string;

  @Property({ type: 'datetime', length: 3 })
  recordedAt!: Date;

  @Property({ type: 'text' })
  controller!: string;

  @Property({ type: 'text' })
  domain!: string;

  @Property({ type: 'text' })
  category!: string;

  @Property({ type: 'array', columnType: 'text[]' })
  persons!: string[];

  @Property({ type: 'text' })
  phase!: string;

  @Property({ type: 'json' })
  recipients!: readonly object[];

  @Property({ type: 'array', columnType: 'text[]' })
  purposes!: string[];

  @Property({ type: 'json' })
  necessity!: object;

  @Property({ type: 'datetime', length: 3 })
  validFrom!: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  validUntil: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  withdrawnAt: Date | null = null;

  @Property({ type: 'json' })
  basis!: object;

  @Property({ type: 'json', nullable: true })
  secrecyLift: object | null = null;

  @Property({ type: 'json' })
  classGround!: object;

  @Property({ type: 'text', nullable: true })
  classLaw: string | null = null;

  @Property({ type: 'json', nullable: true })
  recordApproval: object | null = null;

  /** Why it was weighed so (P 1, P 3; obligation 26): free text of the contributing professional, never sent anywhere. */
  @Property({ type: 'text' })
  weighing!: string;

  /** The professional who contributed it; null in the demo world. */
  @Property({ type: 'text', nullable: true })
  contributedBy: string | null = null;

  /** The contribution whose terms this one carries on, so that a second field may be recorded: they are withdrawn as one. */
  @Property({ type: 'text', nullable: true })
  continues: string | null = null;
}
