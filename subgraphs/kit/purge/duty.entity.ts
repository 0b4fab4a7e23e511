/**
 * A duty (taak) of a controller's own: something it must still do after an act or a message. Done, it stands with the day
 * and the one who did it (A 3, P 2, P 5; obligations 70, 82).
 */
import { Entity, Enum, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

/** Each is done by the act of the same name. */
export const DUTY_KINDS = ['INFORM_HOUSEHOLD', 'REVIEW_EMERGENCY'] as const;
export type DutyKind = (typeof DUTY_KINDS)[number];

@Entity({ tableName: 'duty' })
@Index({
  name: 'duty_open',
  expression: 'create index "duty_open" on "duty" ("controller") where ("done_at" is null)',
})
export class Duty {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Property({ type: 'text' })
  controller!: string;

  @Enum({ items: () => [...DUTY_KINDS], columnType: 'text' })
  kind!: DutyKind;

  /** The own record of those it is about. */
  @Index()
  @Property({ type: 'uuid', nullable: true })
  record: string | null = null;

  /** Null where the case was declined, and from then on. */
  @Index()
  @Property({ type: 'uuid', nullable: true })
  caseId: string | null = null;

  /** What came of the case (INFORM_HOUSEHOLD), or the category that was shared (REVIEW_EMERGENCY): a word, no text. */
  @Property({ type: 'text' })
  about!: string;

  /** Who did what is to be reviewed; another one reviews it. */
  @Property({ type: 'text', nullable: true })
  actor: string | null = null;

  @Property({ type: 'datetime', length: 3 })
  madeAt!: Date;

  /** A day in Europe/Amsterdam. */
  @Property({ type: 'date' })
  dueOn!: string;

  @Property({ type: 'datetime', length: 3, nullable: true })
  doneAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  doneBy: string | null = null;

  /** What the review found; free text that stays here. */
  @Property({ type: 'text', nullable: true })
  findings: string | null = null;

  @Property({ type: 'int' })
  version: number = 1;
}
