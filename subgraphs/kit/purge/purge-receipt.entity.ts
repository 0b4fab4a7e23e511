/**
 * That everything of a declined case is gone here, and how many rows of what: the proof that nothing was kept, which says
 * nothing of anybody (A 2, A 3; obligation 33). The college has one of each controller, and one of its own.
 */
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'purge_receipt' })
export class PurgeReceipt {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Index()
  @Property({ type: 'uuid' })
  caseId!: string;

  @Property({ type: 'text' })
  controller!: string;

  /** What came of the case, as one of its words; null where a partner's receipt does not say. */
  @Property({ type: 'text', nullable: true })
  outcome: string | null = null;

  /** Rows by kind. */
  @Property({ type: 'json', columnType: 'jsonb' })
  counts!: Readonly<Record<string, number>>;

  @Property({ type: 'datetime', length: 3 })
  at!: Date;
}
