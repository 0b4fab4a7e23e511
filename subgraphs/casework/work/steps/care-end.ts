/** The end of help and service, from which the retention term runs (R Bewaartermijn; P 5). */
import { amsterdamDay, parseDay } from '../../../../policy/index.js';
import type { ActContext } from '../../../kit/work/index.js';

/** A day that exists and has come. */
export function isPastDay(day: string | null | undefined, { time }: ActContext): boolean {
  const read = parseDay(day ?? '');
  return read !== undefined && read <= amsterdamDay(time);
}
