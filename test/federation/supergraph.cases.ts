/** Codes that only composition, the supergraph or the comparison with committed files can answer. */
import type { ProblemCode } from '../../schema/contract.js';

export const SUPERGRAPH_CODES = [
  'MISSING_SUBGRAPH',
  'UNKNOWN_SUBGRAPH',
  'SHARED_TYPE',
  'RULE_LOST',
  'NOT_COMPOSABLE',
  'STALE',
] as const satisfies readonly ProblemCode[];
