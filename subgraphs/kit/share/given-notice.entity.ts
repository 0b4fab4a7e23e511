/**
 * What a controller told a person before sharing (informeren), or why that waits (P 4; obligations 80, 83). It stands in
 * the controller's own database; the college gets a reference, and the reason stays here.
 */
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { RowCheck } from '../row-checks.js';

@Entity({ tableName: 'given_notice' })
@Index({
  name: 'given_notice_waiting',
  expression: 'create index "given_notice_waiting" on "given_notice" ("controller") where ("given_at" is null)',
})
@RowCheck('given_notice_kind_known', "kind in ('SHARING', 'TAKEN_UP')")
@RowCheck('given_notice_given_or_deferred', 'given_at is not null or deferred_at is not null')
@RowCheck(
  'given_notice_deferral_whole',
  '(deferred_at is null) = (deferred_until is null) and (deferred_at is null) = (reason is null)',
)
@RowCheck('given_notice_text_known', '(given_at is null) = (notice_version is null)')
export class GivenNotice {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Index()
  @Property({ type: 'uuid' })
  caseId!: string;

  /** By his id in this case. */
  @Property({ type: 'uuid' })
  person!: string;

  @Property({ type: 'text' })
  controller!: string;

  @Property({ type: 'text' })
  kind!: 'SHARING' | 'TAKEN_UP';

  @Property({ type: 'array', columnType: 'text[]' })
  categories!: string[];

  /** The organisations it names. */
  @Property({ type: 'array', columnType: 'text[]' })
  recipients!: string[];

  @Property({ type: 'datetime', length: 3 })
  recordedAt!: Date;

  @Property({ type: 'datetime', length: 3, nullable: true })
  givenAt: Date | null = null;

  @Property({ type: 'datetime', length: 3, nullable: true })
  deferredAt: Date | null = null;

  /** The last day of the deferral, in Europe/Amsterdam. */
  @Property({ type: 'date', nullable: true })
  deferredUntil: string | null = null;

  /** Why informing waits: free text of the professional, never sent anywhere. */
  @Property({ type: 'text', nullable: true })
  reason: string | null = null;

  /** `sha256:…` of the letter that was shown; null while nothing was told. */
  @Property({ type: 'text', nullable: true })
  noticeVersion: string | null = null;

  /** In which it was explained, such as `nl`. */
  @Property({ type: 'text', nullable: true })
  language: string | null = null;

  /** The actor who told it; null while nothing was told. */
  @Property({ type: 'text', nullable: true })
  toldBy: string | null = null;
}
