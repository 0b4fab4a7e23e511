import { Entity, Enum, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { Release, SubjectRow, Withhold } from '../kit/index.js';
import { OfCorporation } from './checks.js';
import { NuisanceKind } from './words.js';

/** Reducing nuisance is a purpose of the team (P 1): to take up (A 3), plan and review (A 5, A 6), and see whether it lasts (A 7). */
const REPORT = {
  domain: 'HOUSING',
  category: 'NUISANCE_REPORTS',
  detail: 'WHAT',
  phases: ['INQUIRY', 'APPROACH', 'REVIEW', 'MONITORING'],
} as const;

@ObjectType({
  description:
    'One report of nuisance (overlastmelding) to the corporation. Its `personIds` name those it is about, who need not be the tenants.',
})
@Entity({ tableName: 'nuisance_report' })
@OfCorporation('nuisance_report')
export class NuisanceReport extends SubjectRow {
  @Field(() => String, { nullable: true, description: 'The day of the report (meldingsdatum), YYYY-MM-DD.' })
  @Property({ type: 'date', nullable: true })
  @Release(REPORT)
  reportedOn?: string | null;

  @Field(() => NuisanceKind, { nullable: true, description: 'Kind of nuisance (soort overlast).' })
  @Enum({ items: () => NuisanceKind, nullable: true })
  @Release(REPORT)
  kind?: NuisanceKind | null;

  @Field(() => String, { nullable: true, description: 'What was reported (omschrijving), in broad outline.' })
  @Property({ type: 'text', nullable: true })
  @Release({ ...REPORT, phases: ['INQUIRY', 'APPROACH', 'REVIEW'] })
  description?: string | null;

  @Field(() => String, { nullable: true, description: 'Who reported it (melder).' })
  @Property({ type: 'text', nullable: true })
  @Withhold('It is about someone outside the household, whom no one asked (AVG 6; obligation 92).')
  reporter?: string | null;
}
