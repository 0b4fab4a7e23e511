import { Entity, Index, ManyToOne, PrimaryKey, Unique } from '@mikro-orm/decorators/legacy';
import { Instant } from './columns.js';
import { Meeting } from './meeting.entity.js';
import { Professional } from './professional.entity.js';

/** Who was sent the action list of a meeting: a link and nothing else, under which each reads his own cases (obligation 110). */
@Entity({ tableName: 'action_list_recipient' })
@Unique({ name: 'action_list_recipient_once', properties: ['meeting', 'actor'] })
export class ActionListRecipient {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne({ entity: () => Meeting, mapToPk: true, fieldName: 'meeting', updateRule: 'no action' })
  meeting!: string;

  @Index()
  @ManyToOne({ entity: () => Professional, mapToPk: true, fieldName: 'actor', updateRule: 'no action' })
  actor!: string;

  @Instant()
  sentAt!: string;
}
