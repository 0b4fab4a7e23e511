/**
 * A link (koppeling) between an own record and a case: whom of the one the case calls by which id. Nothing is copied by
 * it; while it stands, rows of the record are served to the case, and when it goes nothing of them is left there (A 3).
 */
import { Entity, Index, PrimaryKey, Property, Unique } from '@mikro-orm/decorators/legacy';

/** One person under two names. */
export interface LinkedPerson {
  /** In the own record. */
  readonly own: string;
  /** In the case. */
  readonly person: string;
}

@Entity({ tableName: 'case_link' })
@Unique({ name: 'case_link_once', properties: ['caseId', 'record'] })
export class CaseLink {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Index()
  @Property({ type: 'uuid' })
  caseId!: string;

  @Property({ type: 'uuid' })
  record!: string;

  @Property({ type: 'text' })
  controller!: string;

  @Property({ type: 'json', columnType: 'jsonb' })
  persons!: readonly LinkedPerson[];

  /** Whoever brought the case in informs the household if it is not taken up (A 3; obligation 82). */
  @Property({ type: 'boolean' })
  brought!: boolean;

  /** From whom the signal came (A 1); null for a link that brought none. */
  @Property({ type: 'text', nullable: true })
  source: string | null = null;

  @Property({ type: 'text' })
  linkedBy!: string;

  @Property({ type: 'datetime', length: 3 })
  linkedAt!: Date;
}
