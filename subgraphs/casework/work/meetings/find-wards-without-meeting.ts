import type { EntityManager } from '@mikro-orm/postgresql';
import { WORK_TERMS } from '../../../../policy/work/index.js';

/** Of these wards, the ones for which no meeting is planned within four weeks from now (C 4.2; obligation 109). */
export async function findWardsWithoutMeeting(
  em: EntityManager,
  wards: readonly string[],
  now: Date,
): Promise<readonly string[]> {
  const until = new Date(now.getTime() + WORK_TERMS.meetingWeeks * 7 * 86_400_000);
  const planned = await em.execute<{ ward: string }[]>(
    `select distinct ward from meeting where held_at is null and "on" >= ? and "on" <= ?`,
    [now.toISOString(), until.toISOString()],
  );
  return wards.filter((ward) => !planned.some((one) => one.ward === ward));
}
