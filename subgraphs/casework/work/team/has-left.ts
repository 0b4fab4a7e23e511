import { amsterdamDay, parseDay } from '../../../../policy/index.js';
import type { ActContext } from '../../../kit/work/index.js';
import { Leaving } from '../../registry/leaving.entity.js';

/** Has this partner left the covenant by now (C 7)? */
export async function hasLeft({ em, time }: ActContext, organisation: string): Promise<boolean> {
  const leaving = await em.findOne(Leaving, { organisation } as Partial<Leaving>);
  const day = parseDay(leaving?.leavesOn ?? '');
  return day !== undefined && day <= amsterdamDay(time);
}
