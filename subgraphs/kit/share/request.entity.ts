/**
 * What the college asks of a contributor: may this be recorded in the process dossier, or used further by a recipient
 * (P 3, P 5; obligations 75, 77)? Unanswered, it is a no.
 */
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { CoreDatum, Domain } from '../../../policy/vocabulary.js';
import { RowCheck } from '../row-checks.js';

@Entity({ tableName: 'request' })
@Index({
  name: 'request_open',
  expression: 'create index "request_open" on "request" ("controller") where ("state" = \'OPEN\')',
})
@RowCheck('request_kind_known', "kind in ('RECORDING', 'ONWARD_USE')")
@RowCheck('request_state_known', "state in ('OPEN', 'APPROVED', 'REFUSED')")
@RowCheck('request_answered_whole', "(state = 'OPEN') = (answered_at is null)")
export class Request {
  /** The college's id of it. */
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Index()
  @Property({ type: 'uuid' })
  caseId!: string;

  @Property({ type: 'text' })
  controller!: string;

  @Property({ type: 'text' })
  kind!: 'RECORDING' | 'ONWARD_USE';

  @Property({ type: 'text' })
  state!: 'OPEN' | 'APPROVED' | 'REFUSED';

  /** RECORDING: which contribution, and what is to be recorded as what. */
  @Property({ type: 'text', nullable: true })
  contribution: string | null = null;

  @Property({ type: 'text', nullable: true })
  field: string | null = null;

  @Property({ type: 'text', nullable: true })
  recordAs: CoreDatum | null = null;

  /** ONWARD_USE: which data about whom, by whom and how long. */
  @Property({ type: 'text', nullable: true })
  domain: Domain | null = null;

  @Property({ type: 'text', nullable: true })
  category: string | null = null;

  @Property({ type: 'array', columnType: 'text[]', nullable: true })
  persons: string[] | null = null;

  @Property({ type: 'json', nullable: true })
  recipient: { readonly organisation: string; readonly domain: Domain } | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  askedUntil: Date | null = null;

  @Property({ type: 'datetime', length: 3 })
  askedAt!: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  answeredAt: Date | null = null;

  @Property({ type: 'text', nullable: true })
  answeredBy: string | null = null;
}
