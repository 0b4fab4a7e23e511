/** Who is signed in through the gateway, and until when. Of the browser's secret only a hash, of the tokens only what is sealed. */
import { Check, Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';

@Entity({ tableName: 'session' })
@Index({ properties: ['issuer', 'subject'], name: 'session_subject_index' })
@Check({ name: 'session_ends', expression: '"expires_at" > "created_at"' })
export class Session {
  /** sha-256 of the id in the cookie, hexadecimal: who reads the table can be nobody. */
  @PrimaryKey({ type: 'string', length: 64 })
  idHash!: string;

  @Property({ type: 'text' })
  issuer!: string;

  @Property({ type: 'text' })
  subject!: string;

  /** The session at the issuer (`sid`), by which it ends ours too. */
  @Property({ type: 'text', nullable: true })
  issuerSession!: string | null;

  @Property({ type: 'text' })
  sealedTokens!: string;

  @Property({ type: 'timestamptz', length: 3 })
  createdAt!: Date;

  @Property({ type: 'timestamptz', length: 3 })
  lastSeenAt!: Date;

  @Index({ name: 'session_expires_at_index' })
  @Property({ type: 'timestamptz', length: 3 })
  expiresAt!: Date;

  /** Until when one gateway is getting new tokens for it; a refresh token counts once. */
  @Property({ type: 'timestamptz', length: 3, nullable: true })
  refreshingUntil!: Date | null;
}
