import { Entity, Enum } from '@mikro-orm/decorators/legacy';
import { PHASES, type Phase } from '../../../policy/vocabulary.js';
import { CaseRecord } from './case-record.js';
import { Instant, TextOrNull } from './columns.js';

/** Every phase a case has been in. Written by the database on each change, so no writer can forget it (A 1–8). */
@Entity({ tableName: 'case_phase_history' })
export class CasePhaseHistory extends CaseRecord {
  @Enum({ items: () => [...PHASES], columnType: 'text' })
  phase!: Phase;

  @Instant()
  since!: string;

  @TextOrNull()
  setBy: string | null = null;
}
