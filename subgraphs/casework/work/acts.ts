/** The acts of the college, in the order of the table (policy/work/acts-of-college.ts). */
import type { AnyAct } from '../../kit/work/index.js';
import { DOSSIER_ACTS } from './dossier/dossier-acts.js';
import { startReview } from './steps/start-review.js';

export const COLLEGE_ACTS: readonly AnyAct[] = [startReview, ...DOSSIER_ACTS];
