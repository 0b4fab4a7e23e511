/** In which phase the college says a case is: what was contributed before it is silent until it is confirmed (P 5; obligation 76). */
import { Entity, Index, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import type { Phase } from '../../../policy/vocabulary.js';

@Entity({ tableName: 'case_phase' })
export class CasePhase {
  @PrimaryKey({ type: 'uuid' })
  caseId!: string;

  @Index()
  @Property({ type: 'text' })
  phase!: Phase;

  @Property({ type: 'datetime', length: 3 })
  since!: Date;
}
