/** A contributor's separate approval that a recipient uses the data for his own task, with an end (P 5; obligation 77). */
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Domain } from '../../../policy/vocabulary.js';

/** The controller's own row: the college has its copy by delivery, this one decides here. */
@Entity({ tableName: 'onward_use' })
export class OnwardUse {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Index()
  @Property({ type: 'uuid' })
  caseId!: string;

  @Property({ type: 'datetime', length: 3 })
  recordedAt!: Date;

  @Property({ type: 'text' })
  controller!: string;

  @Property({ type: 'text' })
  domain!: Domain;

  @Property({ type: 'text' })
  category!: string;

  @Property({ type: 'array', columnType: 'text[]' })
  persons!: string[];

  @Property({ type: 'json' })
  recipient!: { readonly organisation: string; readonly domain: Domain };

  @Property({ type: 'datetime', length: 3 })
  validFrom!: Date;

  /** Null only in the demo world: an act always gives an end. */
  @Property({ type: 'datetime', length: 3, nullable: true })
  validUntil: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  withdrawnAt: Date | null = null;

  /** The request it answers, and the actor who approved. */
  @Property({ type: 'uuid', nullable: true })
  request: string | null = null;

  @Property({ type: 'text', nullable: true })
  approvedBy: string | null = null;
}
