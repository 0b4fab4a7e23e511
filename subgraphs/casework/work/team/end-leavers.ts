/**
 * C 7; obligation 20: from the day a partner leaves, nobody of it is authorised and nobody sits for it. What it brought in
 * stays, frozen, for the rights of the persons. Run again, it ends only what has come since.
 */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { JobDefinition } from '../../../kit/index.js';
import { endSeats } from '../../registry/end-team-entry.js';
import { releaseCaseManagers } from './release-case-managers.js';

/** Just after midnight in Amsterdam in winter, an hour later in summer; made good when no process ran. */
export const END_LEAVERS: JobDefinition = { cron: '5 23 * * *', fill: '2d', run: endLeavers };

export async function endLeavers(em: EntityManager, now: Date): Promise<void> {
  const at = now.toISOString();
  const leavers = await em.execute<{ id: string; organisation: string }[]>(
    `select id, organisation from leaving where leaves_on <= (?::timestamptz at time zone 'Europe/Amsterdam')::date
     order by id for update`,
    [at],
  );
  for (const { id, organisation } of leavers) {
    await em.execute(
      `update authorisation set ended_at = ? where organisation = ? and (ended_at is null or ended_at > ?)`,
      [at, organisation, at],
    );
    await endSeats(em, { organisation }, at);
    await em.execute('update leaving set ended_at = ? where id = ? and ended_at is null', [at, id]);
  }
  if (leavers.length > 0) await releaseCaseManagers(em, at);
}
