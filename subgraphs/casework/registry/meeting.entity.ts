import { Check, Entity, Index, PrimaryKey, Unique } from '@mikro-orm/decorators/legacy';
import { Instant, InstantOrNull, Text, TextOrNull } from './columns.js';

/**
 * A meeting of the team of one ward (Regieteamoverleg): planned by its process director, held, and followed within a week
 * by the action list (C 4.2; obligations 109, 110).
 */
@Entity({ tableName: 'meeting' })
@Index({
  name: 'meeting_list_unsent',
  expression:
    'create index "meeting_list_unsent" on "meeting" ("ward") where ("held_at" is not null and "list_sent_at" is null)',
})
@Unique({ name: 'meeting_moment', properties: ['ward', 'on'] })
@Check({ name: 'meeting_held_whole', expression: '(held_at is null) = (held_by is null)' })
@Check({ name: 'meeting_sent_whole', expression: '(list_sent_at is null) = (list_sent_by is null)' })
@Check({
  name: 'meeting_list_after',
  expression: 'list_sent_at is null or (held_at is not null and list_sent_at >= held_at)',
})
export class Meeting {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Index()
  @Text()
  ward!: string;

  @Instant()
  on!: string;

  @Text()
  plannedBy!: string;

  @Instant()
  plannedAt!: string;

  @InstantOrNull()
  heldAt: string | null = null;

  @TextOrNull()
  heldBy: string | null = null;

  @InstantOrNull()
  listSentAt: string | null = null;

  @TextOrNull()
  listSentBy: string | null = null;
}
