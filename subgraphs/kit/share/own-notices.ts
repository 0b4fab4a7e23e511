/** What this controller itself told of sharing, as the law reads it (P 4). The college tells a partner less of it than it has. */
import { amsterdamDay, type Day, parseDay } from '../../../policy/index.js';
import type { NoticeFacts } from '../demo/facts.js';
import type { ActContext } from '../work/index.js';
import { GivenNotice } from './given-notice.entity.js';
import { toNoticeFacts } from './notice-row.js';

export function loadNotices(context: ActContext, persons: readonly string[]): Promise<GivenNotice[]> {
  const { em, caseId, organisation: controller } = context;
  return em.find(GivenNotice, { caseId, controller, person: { $in: [...persons] } }, { orderBy: { id: 'asc' } });
}

export function asFacts(notices: readonly GivenNotice[]): readonly NoticeFacts[] {
  return notices.map(toNoticeFacts);
}

/** Deferred, and not told yet. */
export function isWaiting({ deferredUntil, givenAt }: GivenNotice): boolean {
  return deferredUntil !== null && givenAt === null;
}

/** Is the deferral still within its last day? */
export function isWithinDeferral({ deferredUntil }: GivenNotice, today: Day): boolean {
  const last = deferredUntil === null ? undefined : parseDay(deferredUntil);
  return last !== undefined && last >= today;
}

export function todayOf({ time }: ActContext): Day {
  return amsterdamDay(time);
}

/** As `YYYY-MM-DD`. */
export function dayText(day: Day): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
