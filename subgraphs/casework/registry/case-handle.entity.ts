import type { Opt } from '@mikro-orm/core';
import { Check, Entity, Enum, Index, PrimaryKey } from '@mikro-orm/decorators/legacy';
import { Directive, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { DOMAINS, type Domain, PHASES, type Phase } from '../../../policy/vocabulary.js';
import { Process } from '../../kit/index.js';
import { listOf } from './checks.js';
import { DayOrNull, Instant, Text, TextOrNull, Texts, Version, Yes, YesOrNull } from './columns.js';

/** The phase of a case (processtap) as the answer spells it, both ends included. */
const CasePhase = Object.fromEntries(PHASES.map((phase) => [phase, phase])) as { readonly [P in Phase]: P };
registerEnumType(CasePhase, {
  name: 'CasePhase',
  description: 'A step of A 1–8 (processtap), or one of its two ends.',
});

/** How a case may be discussed, the less intrusive ways first asked (P 1; obligation 25). */
export const DISCUSSIONS = ['TEAM', 'BILATERAL', 'ANONYMOUS'] as const;
export type Discussion = (typeof DISCUSSIONS)[number];

/** How an assignment ended (A 8), or why a case was never taken up (A 2, A 3). */
export const OUTCOMES = ['GOALS_REACHED', 'GOALS_IMPOSSIBLE', 'NOT_TAKEN_UP', 'SCALED_UP', 'SCALED_DOWN'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/**
 * The handle of a case (casus): a random id, a ward and a phase, and who directs it. Nothing about a person stands in
 * it, so it may exist before phase 5 (A slot; obligation 38).
 */
@ObjectType('Case', { description: 'A case (casus) of a Regieteam.' })
@Directive('@key(fields: "id")')
@Entity({ tableName: 'case_handle' })
@Index({ name: 'case_handle_phase_ward_index', properties: ['phase', 'ward'] })
@Index({
  name: 'case_handle_care_end_asked',
  expression: 'create index "case_handle_care_end_asked" on "case_handle" ("ward") where ("care_end_unknown")',
})
@Check({ name: 'case_handle_needs_known', expression: listOf('needs', DOMAINS) })
@Check({ name: 'case_handle_referrals_known', expression: listOf('referrals', DOMAINS) })
@Check({
  name: 'case_handle_monitoring_whole',
  expression: '(monitoring_until is null) = (monitoring_reason_given is null)',
})
@Check({ name: 'case_handle_care_end_clear', expression: 'care_ended_on is null or not care_end_unknown' })
export class CaseHandle {
  @Field(() => ID)
  @Process('HANDLE')
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @Field(() => String, { nullable: true, description: 'The neighbourhood (wijk) whose team takes the case.' })
  @Process('HANDLE')
  @Index()
  @Text()
  ward!: string;

  @Field(() => CasePhase, { nullable: true })
  @Process('HANDLE')
  @Enum({ items: () => [...PHASES], columnType: 'text' })
  phase!: Phase;

  /** Raised by each change: it says that there was one and not what. */
  @Field(() => Int, { nullable: true, description: 'To name when changing what is kept of it.' })
  @Process('HANDLE')
  @Version()
  version: Opt<number> = 1;

  @Instant()
  phaseSince!: string;

  /** Who moved the case into this phase; the history takes it over. Null where the phase came with the case. */
  @TextOrNull()
  phaseSetBy: string | null = null;

  @TextOrNull()
  caseManager: string | null = null;

  /** What the household needs, asked in phase 4 (A "Vanaf dit moment"). */
  @Texts()
  needs: Domain[] = [];

  /** The referrals that are part of the plan, asked in phases 5–8 (A 5 "voor zover"; obligation 45). */
  @Texts()
  referrals: Domain[] = [];

  /** Monitoring is never open-ended (A 7; obligation 47). */
  @DayOrNull()
  monitoringUntil: string | null = null;

  @YesOrNull()
  monitoringReasonGiven: boolean | null = null;

  @Field(() => String, { nullable: true, description: 'TEAM, BILATERAL or ANONYMOUS: how it may be discussed.' })
  @Process('HANDLE')
  @Enum({ items: () => [...DISCUSSIONS], columnType: 'text' })
  discussion: Discussion = 'TEAM';

  @Enum({ items: () => [...OUTCOMES], columnType: 'text', nullable: true })
  outcome: Outcome | null = null;

  /** From this day the retention term runs (R Bewaartermijn). */
  @DayOrNull()
  careEndedOn: string | null = null;

  /** Closed while care goes on: the day is asked for later. */
  @Yes()
  careEndUnknown: boolean = false;
}
