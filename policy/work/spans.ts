/** Runs of phases that many acts share (A 1–8). */
import type { Phase } from '../vocabulary.js';

/** Steps 1–3: nothing is kept in the work system (A 2, A 3; obligation 38). */
export const EARLY = ['SIGNAL', 'ASSESSMENT', 'INQUIRY'] as const satisfies readonly Phase[];
/** Steps 5–8: the process dossier is kept (A slot, "Vanaf punt 5"). */
export const DOSSIER = ['APPROACH', 'REVIEW', 'MONITORING', 'CLOSURE'] as const satisfies readonly Phase[];
/** Steps 4–8: there is a case team. */
export const TEAM = ['ASSIGNMENT', ...DOSSIER] as const satisfies readonly Phase[];
export const EVERY = [...EARLY, ...TEAM] as const satisfies readonly Phase[];
/** What a person may do at any time, he may do when the case is closed too. */
export const ALWAYS = [...EVERY, 'CLOSED'] as const satisfies readonly Phase[];
