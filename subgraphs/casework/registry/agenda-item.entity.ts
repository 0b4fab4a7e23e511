import { Check, Entity, Index, ManyToOne, Unique } from '@mikro-orm/decorators/legacy';
import { CaseRecord } from './case-record.js';
import { Instant, InstantOrNull, Text, TextOrNull } from './columns.js';
import { Meeting } from './meeting.entity.js';

/** A case on the agenda of a meeting of its ward (C 4.2; obligation 109). Each participant sees his own cases only. */
@Entity({ tableName: 'agenda_item' })
@Unique({
  name: 'agenda_item_once',
  expression:
    'create unique index "agenda_item_once" on "agenda_item" ("meeting", "case_id") where ("removed_at" is null)',
})
@Check({ name: 'agenda_item_removal_whole', expression: '(removed_at is null) = (removed_by is null)' })
export class AgendaItem extends CaseRecord {
  @Index()
  @ManyToOne({ entity: () => Meeting, mapToPk: true, fieldName: 'meeting', updateRule: 'no action' })
  meeting!: string;

  @Text()
  addedBy!: string;

  @Instant()
  addedAt!: string;

  @TextOrNull()
  removedBy: string | null = null;

  @InstantOrNull()
  removedAt: string | null = null;
}
