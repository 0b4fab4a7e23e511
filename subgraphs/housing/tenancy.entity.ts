import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Release, SubjectRow } from '../kit/index.js';
import { OfCorporation } from './checks.js';
import { TenancyKind } from './words.js';

/** A 3: is this the household, and how do they live? A 5, A 6: the plan stands or falls with the home. A 7: does it last? */
const TENANCY = {
  domain: 'HOUSING',
  category: 'TENANCY',
  detail: 'WHAT',
  phases: ['INQUIRY', 'APPROACH', 'REVIEW', 'MONITORING'],
} as const;

@ObjectType({ description: 'The tenancy (huurovereenkomst) with one corporation, about everyone who signed it.' })
@Entity({ tableName: 'tenancy' })
@OfCorporation('tenancy')
export class Tenancy extends SubjectRow {
  @Field(() => TenancyKind, { nullable: true, description: 'Kind of tenancy. Phases A 3, A 5, A 6, A 7.' })
  @Enum({ items: () => TenancyKind, nullable: true })
  @Release(TENANCY)
  kind?: TenancyKind | null;

  @Field(() => String, {
    nullable: true,
    description: 'The rented address (adres). Content, not a key: an address is no identity (R Doel; obligation 53).',
  })
  @Property({ type: 'text', nullable: true })
  @Release(TENANCY)
  address?: string | null;

  @Field(() => String, { nullable: true, description: 'The first day of the tenancy (ingangsdatum), YYYY-MM-DD.' })
  @Property({ type: 'date', nullable: true })
  @Release(TENANCY)
  since?: string | null;
}
