/** The authorization decision log: one line per operation, chained by hash, never changed (ADL; I21, I22). */
import { Entity, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'decision_record' })
@Unique({ properties: ['traceId', 'spanId'], name: 'decision_record_trace_span_unique' })
export class DecisionRecord {
  /** Place in the chain, from 1, without gaps. */
  @PrimaryKey({ type: 'bigint', autoincrement: false })
  sequence!: string;

  @Property({ type: 'string', length: 32 })
  traceId!: string;

  @Property({ type: 'string', length: 16 })
  spanId!: string;

  @Property({ type: 'timestamptz', length: 3 })
  recordedAt!: Date;

  /** The record as written, canonical JSON (RFC 8785): the text that was hashed. */
  @Property({ type: 'text' })
  body!: string;

  /** The hash of the record before, "" for the first. */
  @Property({ type: 'text' })
  previousHash!: string;

  /** sha-256 over previousHash and body, hexadecimal. */
  @Property({ type: 'text' })
  hash!: string;
}
