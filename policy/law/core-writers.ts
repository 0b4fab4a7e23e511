/** Who writes which core datum (R Toegang, A slot; obligations 6, 7, 10; X13). */
import type { Capacity, CoreDatum } from '../vocabulary.js';

export interface CoreWriter {
  readonly data: readonly CoreDatum[];
  /** An action only by the organisation that owns it. */
  readonly ownActionsOnly: boolean;
}

// biome-ignore format: a table
export const CORE_WRITERS = {
  PROCESS_DIRECTOR:      { data: ['PROBLEM_OUTLINE', 'CONTACT', 'PLAN', 'PRODUCT_ORDER', 'PROGRESS', 'ACTION', 'BODIES'], ownActionsOnly: false },
  MANAGEMENT_ASSISTANT:  { data: ['PROBLEM_OUTLINE', 'CONTACT', 'PLAN', 'PRODUCT_ORDER', 'PROGRESS', 'ACTION', 'BODIES'], ownActionsOnly: false },
  CASE_MANAGER:          { data: ['PLAN', 'PROGRESS', 'ACTION'],                                                         ownActionsOnly: false },
  TEAM_MEMBER:           { data: ['PROGRESS', 'ACTION'],                                                                 ownActionsOnly: true },
  AD_HOC:                { data: [],                                                                                     ownActionsOnly: true },
  RESEARCHER:            { data: [],                                                                                     ownActionsOnly: true },
  COMPLIANCE_OFFICER:    { data: [],                                                                                     ownActionsOnly: true },
  AUTHORISATION_OFFICER: { data: [],                                                                                     ownActionsOnly: true },
} as const satisfies Readonly<Record<Capacity, CoreWriter>>;
