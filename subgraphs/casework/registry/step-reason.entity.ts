import { Check, Entity, Enum } from '@mikro-orm/decorators/legacy';
import { CaseRecord } from './case-record.js';
import { atMost, notBlank } from './checks.js';
import { Instant, Text } from './columns.js';

/** STEP: why the step was taken. LONGER: why monitoring takes more than the guideline of half a year (A 7). */
export const REASON_KINDS = ['STEP', 'LONGER'] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

/** Why a step from phase 5 on was taken (P 1, C 4.2; obligation 47). Before that nothing is written down (A slot). */
@Entity({ tableName: 'step_reason' })
@Check({ name: 'step_reason_said', expression: notBlank('reason') })
@Check({ name: 'step_reason_short', expression: atMost('reason', 1000) })
export class StepReason extends CaseRecord {
  @Text()
  act!: string;

  @Enum({ items: () => [...REASON_KINDS], columnType: 'text' })
  kind!: ReasonKind;

  @Text()
  reason!: string;

  @Text()
  givenBy!: string;

  @Instant()
  givenAt!: string;
}
