import { COLLEGE } from '../../../../policy/index.js';
import { isCurrent } from '../../../../policy/interval.js';
import type { ActContext } from '../../../kit/work/index.js';

/** Has the organisation someone on the case team now (A 4)? The college directs every case (C 4.2). */
export function isOnTeam(organisation: string, { facts, time }: ActContext): boolean {
  if (organisation === COLLEGE) return true;
  return facts?.case.team.some((entry) => entry.organisation === organisation && isCurrent(entry, time)) ?? false;
}
