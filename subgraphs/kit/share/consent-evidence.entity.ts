/**
 * The evidence of a consent or a refusal (bewijs van toestemming), at the organisation that heard it: what was shown and
 * said, by whom, and how that showed. The college holds a reference only (P 2, A 4; obligations 43, 57; X1). Its fields
 * are those of a consent record of ISO/IEC TS 27560; what happened to it since stands in its events.
 */
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Cover, Domain, GiverRole, Organisation } from '../../../policy/vocabulary.js';

/** How a person said yes or no. */
export const EXPRESSIONS = ['SPOKEN', 'WRITTEN', 'SIGNED', 'THROUGH_INTERPRETER'] as const;
export type Expression = (typeof EXPRESSIONS)[number];

@Entity({ tableName: 'consent_evidence' })
export class ConsentEvidence {
  /** `record_id` of TS 27560, and the id of the consent everywhere. */
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  /** `schema_version`: the profile the record conforms to. */
  @Property({ type: 'text' })
  schemaVersion!: string;

  @Index()
  @Property({ type: 'uuid' })
  caseId!: string;

  /** `pii_principal_id`: the person by his id in this case. */
  @Property({ type: 'uuid' })
  person!: string;

  /** `party_id`: the organisation that heard it and keeps this. */
  @Property({ type: 'text' })
  controller!: Organisation;

  /** `privacy_notice`: the version of each letter shown, one for each controller whose data it names. */
  @Property({ type: 'array', columnType: 'text[]' })
  privacyNotices!: string[];

  @Property({ type: 'text' })
  language!: string;

  @Property({ type: 'array', columnType: 'text[]' })
  purposes!: string[];

  /** `lawful_basis`, as DPV writes it. */
  @Property({ type: 'array', columnType: 'text[]' })
  lawfulBases!: string[];

  @Property({ type: 'array', columnType: 'text[]' })
  covers!: Cover[];

  /** `pii_information` with its `pii_controllers`. */
  @Property({ type: 'json' })
  items!: readonly { readonly controller: Organisation; readonly domain: Domain; readonly category: string }[];

  /** `recipient_third_parties`. */
  @Property({ type: 'json' })
  recipients!: readonly { readonly organisation: string; readonly domain: Domain }[];

  @Property({ type: 'json' })
  givenBy!: readonly { readonly role: GiverRole; readonly organisation: string | null }[];

  @Property({ type: 'boolean' })
  informed!: boolean;

  @Property({ type: 'boolean' })
  free!: boolean;

  @Property({ type: 'boolean' })
  explicit!: boolean;

  /** That it was said that a refusal has no adverse effect (obligation 57). */
  @Property({ type: 'boolean' })
  refusalHarmless!: boolean;

  @Property({ type: 'text' })
  expression!: Expression;

  /** How that showed: free text that stays here. */
  @Property({ type: 'text', nullable: true })
  account: string | null = null;

  /** `withdrawal_method` and `jurisdiction` are the same for all: by word to any member of the case team, in NL. */
  @Property({ type: 'text' })
  withdrawalMethod!: string;

  @Property({ type: 'text' })
  jurisdiction!: string;

  @Property({ type: 'text' })
  recordedBy!: string;

  @Property({ type: 'datetime', length: 3 })
  recordedAt!: Date;
}
