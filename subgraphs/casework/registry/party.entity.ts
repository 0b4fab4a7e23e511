import { Check, Entity, Enum, Unique } from '@mikro-orm/decorators/legacy';
import { Field, ID, ObjectType } from 'type-graphql';
import { DOMAINS, type Domain } from '../../../policy/vocabulary.js';
import { Process } from '../../kit/index.js';
import { About } from './about.js';
import { CaseRecord } from './case-record.js';
import { notBlank } from './checks.js';
import { Instant, InstantOrNull, Text, TextOrNull, Yes } from './columns.js';

/**
 * A party the case team needs (A 4; obligation 39), with the two answers of its necessity and no free text: it may be
 * named in INQUIRY, where nothing is written down about a household.
 */
@ObjectType({ description: 'A party the case team needs (partij in het casusteam).' })
@Entity({ tableName: 'party' })
@Unique({
  name: 'party_one_current',
  expression:
    'create unique index "party_one_current" on "party" ("case_id", "organisation", "domain") where ("removed_at" is null)',
})
@Check({ name: 'party_organisation_said', expression: notBlank('organisation') })
@Check({ name: 'party_needed', expression: 'proportionate and least_intrusive' })
@Check({ name: 'party_removal_whole', expression: '(removed_at is null) = (removed_by is null)' })
@Check({ name: 'party_interval', expression: 'removed_at >= named_at' })
export class Party extends CaseRecord {
  @Field(() => ID, { nullable: true })
  @Process('ACCOUNTABILITY')
  @Text()
  organisation!: string;

  @Field(() => String, { nullable: true })
  @Process('ACCOUNTABILITY')
  @Enum({ items: () => [...DOMAINS], columnType: 'text' })
  domain!: Domain;

  @Yes()
  proportionate!: boolean;

  @Yes()
  leastIntrusive!: boolean;

  @Text()
  namedBy!: string;

  @Field(() => String, { nullable: true })
  @Process('ACCOUNTABILITY')
  @Instant()
  namedAt!: string;

  @TextOrNull()
  removedBy: string | null = null;

  @Field(() => String, { nullable: true })
  @Process('ACCOUNTABILITY')
  @InstantOrNull()
  removedAt: string | null = null;

  @Field(() => [ID], { description: 'Nobody of the household: it is about a body.' })
  @Process('HANDLE')
  get personIds(): string[] {
    return [];
  }

  @Field(() => ID, { nullable: true })
  @Process('HANDLE')
  get recordedBy(): string {
    return this.namedBy;
  }

  /** Of no partner's data, so of none under secrecy (law.md §4). */
  @Field(() => About, { nullable: true })
  @Process('HANDLE')
  get about(): About | null {
    return null;
  }
}
