/** That an act was done: by whom, when, under which key, with what receipt. No content: the input is kept as a hash only. */
import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'act_record' })
@Unique({ name: 'act_record_actor_key', properties: ['actor', 'key'] })
export class ActRecord {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'text' })
  actor!: string;

  @Property({ type: 'text' })
  key!: string;

  @Property({ type: 'text' })
  act!: string;

  @Index()
  @Property({ type: 'uuid', nullable: true })
  caseId: string | null = null;

  /** sha-256 over key and input, base64url: another input under the same key is told apart. */
  @Property({ type: 'text' })
  inputDigest!: string;

  /** The record it made or changed, and its version then. */
  @Property({ type: 'text', nullable: true })
  recordId: string | null = null;

  @Property({ type: 'int', nullable: true })
  recordVersion: number | null = null;

  @Property({ type: 'datetime', length: 3 })
  at!: Date;

  @Property({ type: 'text' })
  traceId!: string;
}
