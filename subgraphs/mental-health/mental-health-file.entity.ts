import { Entity, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType } from 'type-graphql';
import { ALL_PHASES, PersonRow, Release, Withhold } from '../kit/index.js';
import { HEALTH } from './medical.js';

/** A 3 weighs whether care runs already; A 5–6 plan and review beside it; A 7 asks whether it lasts. A 4 needs only `known`, A 8 only the goals. */
const CARE = {
  ...HEALTH,
  category: 'IN_CARE',
  detail: 'WHAT',
  phases: ['INQUIRY', 'APPROACH', 'REVIEW', 'MONITORING'],
} as const;

@ObjectType({ description: 'What Pro Persona holds about one person: outreach mental health care (bemoeizorg, GGZ).' })
@Entity({ tableName: 'mental_health_file' })
export class MentalHealthFile extends PersonRow {
  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the person is known to mental health care (dat-gegeven; still health data). Asked in every phase: each first asks who must be at the table (A 1–8).',
  })
  @Property({ type: 'boolean', nullable: true })
  @Release({ ...HEALTH, category: 'KNOWN', detail: 'THAT', phases: ALL_PHASES })
  known?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the person is in care (in zorg). It says whether treatment runs, hence content; phases A 3 (take up or not), A 5, A 6 (plan), A 7 (stability).',
  })
  @Property({ type: 'boolean', nullable: true })
  @Release(CARE)
  inCare?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Since which day (in zorg sinds), YYYY-MM-DD. Phases as `inCare`.',
  })
  @Property({ type: 'date', nullable: true })
  @Release(CARE)
  inCareSince?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'What to do when it goes wrong (crisisafspraak): whom to call and what helps. Only where someone acts on it: the plan and its progress (A 5, A 6) and the agreements that keep things stable (A 7).',
  })
  @Property({ type: 'text', nullable: true })
  @Release({ ...HEALTH, category: 'CRISIS_AGREEMENT', detail: 'WHAT', phases: ['APPROACH', 'REVIEW', 'MONITORING'] })
  crisisAgreement?: string | null;

  @Field(() => String, { nullable: true, description: 'Diagnosis (diagnose).' })
  @Property({ type: 'text', nullable: true })
  @Withhold(
    'Medical detail never belongs to the plan or the core data: it stays with the practitioner (WGBO; P 2; obligation 100).',
  )
  diagnosis?: string | null;

  @Field(() => String, { nullable: true, description: 'Working notes (werkaantekeningen) of the practitioner.' })
  @Property({ type: 'text', nullable: true })
  @Withhold('Working notes stay in the file of the mother organisation (P 5; obligation 27).')
  workingNotes?: string | null;
}
