/** A message that is said and not yet heard. It is written in the transaction of what it tells of, and goes when it is delivered. */
import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'outbox' })
@Unique({ properties: ['peer', 'caseId', 'seq'] })
export class OutboxRow {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  /** The subgraph it goes to. */
  @Property({ type: 'text' })
  peer!: string;

  @Property({ type: 'uuid' })
  caseId!: string;

  /** Its place among all messages to this peer about this case, from 1 and without a gap. */
  @Property({ type: 'integer' })
  seq!: number;

  @Property({ type: 'text' })
  kind!: string;

  @Property({ type: 'text' })
  controller!: string;

  @Property({ type: 'json' })
  body!: object;

  @Property({ type: 'datetime', length: 3 })
  createdAt!: Date;

  @Property({ type: 'integer' })
  attempts!: number;

  /** Why it did not arrive, as a short code; never a text of the other side. */
  @Property({ type: 'text', nullable: true })
  lastError: string | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  lastTriedAt: Date | null = null;
}
