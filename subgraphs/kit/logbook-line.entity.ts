/**
 * One line of the Logboek Dataverwerkingen (LDV, Logius): that this controller processed data about this person, under
 * which activity, and which coordinates. Names of fields, never their content; never the id of a user.
 */
import { Entity, Index, PrimaryKey, Property, Trigger } from '@mikro-orm/decorators/legacy';

/** A line that is written stands. Its retention is its own (R; obligation 98) and is no matter of single lines. */
@Trigger({
  name: 'logbook_line_append_only',
  timing: 'before',
  events: ['update', 'delete', 'truncate'],
  forEach: 'statement',
  body: `raise exception 'logbook_line is append-only'`,
})
@Entity({ tableName: 'logbook_line' })
export class LogbookLine {
  @PrimaryKey({ type: 'text' })
  spanId!: string;

  @Index()
  @Property({ type: 'text' })
  traceId!: string;

  @Property({ type: 'text' })
  parentSpanId!: string;

  @Property({ type: 'text' })
  name!: string;

  @Property({ type: 'text' })
  status!: 'Unset' | 'Ok' | 'Error';

  /** Milliseconds since 1970, as LDV has it. */
  @Property({ type: 'bigint' })
  startTime!: bigint;

  @Property({ type: 'bigint' })
  endTime!: bigint;

  @Property({ type: 'text' })
  processingActivityId!: string;

  @Index()
  @Property({ type: 'text' })
  dataSubjectId!: string;

  @Property({ type: 'text' })
  dataSubjectIdType!: string;

  /** All attributes under their LDV names, `dpl.core.*` and our own `nl.regieteam.*`. */
  @Property({ type: 'json' })
  attributes!: Record<string, unknown>;
}
