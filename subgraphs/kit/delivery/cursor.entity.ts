/** How far two subgraphs are with each other about one case: the number last given out, and the number last heard. */
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Locked by whoever gives out the next number, so that numbers and commits have one order. */
@Entity({ tableName: 'outbox_cursor' })
export class OutboxCursor {
  @PrimaryKey({ type: 'text' })
  peer!: string;

  @PrimaryKey({ type: 'uuid' })
  caseId!: string;

  @Property({ type: 'integer' })
  lastSeq!: number;
}

/** Locked by whoever applies the next message: a message counts once, whatever is sent twice. */
@Entity({ tableName: 'inbox_cursor' })
export class InboxCursor {
  @PrimaryKey({ type: 'text' })
  sender!: string;

  @PrimaryKey({ type: 'uuid' })
  caseId!: string;

  @Property({ type: 'integer' })
  lastSeq!: number;

  @Property({ type: 'datetime', length: 3 })
  at!: Date;
}
