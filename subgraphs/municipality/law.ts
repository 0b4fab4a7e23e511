/** The municipality is one controller with five laws: what goes from one to another crosses a domain (obligation 42). */
import { ALL_PHASES } from '../kit/index.js';

export const DEBT_COUNSELLING = { domain: 'DEBT_COUNSELLING' } as const;
export const WMO = { domain: 'WMO' } as const;
export const YOUTH_ACT = { domain: 'YOUTH_ACT' } as const;
export const PARTICIPATION_ACT = { domain: 'PARTICIPATION_ACT' } as const;
export const COMPULSORY_EDUCATION = { domain: 'COMPULSORY_EDUCATION' } as const;

/** That there is something (dat-gegeven): each phase first asks who must be at the table (A 1–8). */
export const THAT = { detail: 'THAT', phases: ALL_PHASES } as const;

/** A 3: is the team the right answer? A 5, A 6: it is part of the plan. A 7: does it last? A 4 chooses a team by THAT. */
export const WHAT = { detail: 'WHAT', phases: ['INQUIRY', 'APPROACH', 'REVIEW', 'MONITORING'] } as const;

/** Content on which someone acts: only where there is a plan (A 5, A 6; obligation 45). */
export const FOR_THE_PLAN = { detail: 'WHAT', phases: ['APPROACH', 'REVIEW'] } as const;
