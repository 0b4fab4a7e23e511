/** Which kinds of field are open to a capacity at all (R Toegang; obligations 6, 10, 105). */
import type { Capacity, Kind } from '../vocabulary.js';

// biome-ignore format: a table
export const OPEN_KINDS = {
  TEAM_MEMBER:           ['release', 'process'],
  CASE_MANAGER:          ['release', 'process'],
  PROCESS_DIRECTOR:      ['release', 'process'],
  AD_HOC:                ['release', 'process'],
  MANAGEMENT_ASSISTANT:  ['process'],
  RESEARCHER:            [],
  COMPLIANCE_OFFICER:    [],
  AUTHORISATION_OFFICER: [],
} as const satisfies Readonly<Record<Capacity, readonly Kind[]>>;
