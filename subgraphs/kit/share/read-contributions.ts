/** Contributions as the law reads them, from the shape in which they are kept and travel (law.md §1). */
import { type Contribution, isMalformed, readFacts } from '../../../policy/index.js';

/** Throws where one is malformed: what is asked about was made here. */
export function readContributions(raw: readonly object[]): readonly Contribution[] {
  const read = readFacts({ ...NO_FACTS, contributions: raw });
  if (isMalformed(read) || read.contributions.length < raw.length) throw new Error('A contribution is malformed.');
  return read.contributions;
}

/** Facts that say nothing, to put the ones asked about in. */
export const NO_FACTS = {
  case: {
    id: 'supposed',
    ward: 'supposed',
    phase: 'SIGNAL',
    phaseSince: '1970-01-01T00:00:00Z',
    team: [],
    caseManager: null,
    activated: [],
    needs: [],
    referrals: [],
    monitoring: null,
  },
  persons: [],
  contributions: [],
  consents: [],
  notices: [],
  limits: [],
  onwardUse: [],
} as const;
