import { Check, Entity } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { COVERS, type Cover } from '../../../policy/vocabulary.js';
import { Process } from '../../kit/index.js';
import { PersonFactRecord } from './case-record.js';
import { listOf } from './checks.js';
import { InstantOrNull, Json, Texts, Yes } from './columns.js';
import type { Giver, Item, Recipient } from './fact-parts.js';

/**
 * A consent (toestemming) of one person for named data, recipients and purposes, or its refusal (P 2; obligations 41,
 * 43, 55–60). Nothing in it changes but one: it is withdrawn, once, and that is never undone.
 */
@ObjectType('ConsentRecord', { description: 'A consent given or refused (toestemming).' })
@Entity({ tableName: 'consent' })
@Check({ name: 'consent_covers_known', expression: listOf('covers', COVERS) })
@Check({ name: 'consent_refused_or_given', expression: 'refused_at is null or given_at is null' })
export class Consent extends PersonFactRecord {
  @Field(() => [String], { nullable: true })
  @Process('ACCOUNTABILITY')
  @Texts()
  covers!: Cover[];

  @Json()
  items!: readonly Item[];

  @Json()
  recipients!: readonly Recipient[];

  @Field(() => [String], { nullable: true })
  @Process('ACCOUNTABILITY')
  @Texts()
  purposes!: string[];

  @Yes()
  informed!: boolean;

  @Yes()
  free!: boolean;

  @Yes()
  explicit!: boolean;

  @Json()
  givenBy!: readonly Giver[];

  @Texts()
  confirmedBy!: string[];

  @Field(() => String, { nullable: true })
  @Process('ACCOUNTABILITY')
  @InstantOrNull()
  givenAt: string | null = null;

  @Field(() => String, { nullable: true })
  @Process('ACCOUNTABILITY')
  @InstantOrNull()
  refusedAt: string | null = null;

  @Field(() => String, { nullable: true })
  @Process('ACCOUNTABILITY')
  @InstantOrNull()
  expiresAt: string | null = null;

  @Field(() => String, { nullable: true })
  @Process('ACCOUNTABILITY')
  @InstantOrNull()
  withdrawnAt: string | null = null;

  @Field(() => [String], { nullable: true, description: 'The categories it names, each with its controller.' })
  @Process('ACCOUNTABILITY')
  get categories(): string[] {
    return this.items.map((item) => `${item.controller}: ${item.category}`);
  }

  @Field(() => [String], { nullable: true, description: 'The organisations it names as recipients.' })
  @Process('ACCOUNTABILITY')
  get recipientOrganisations(): string[] {
    return [...new Set(this.recipients.map((recipient) => recipient.organisation))];
  }
}
