/** What the case manager owes the household: the talk, the notice, the question for consent (A 4; P 2, P 4). */
import type { EntityManager } from '@mikro-orm/postgresql';
import { isMalformed, readFacts } from '../../../policy/index.js';
import { listUnasked, listUntold, WORK_TERMS } from '../../../policy/work/index.js';
import { daysBefore, dayText } from '../../kit/worklist/days.js';
import { task } from '../../kit/worklist/task.js';
import type { WaitingTask } from '../../kit/worklist/worklist.js';
import { loadFacts } from '../facts/load-facts.js';
import { Consent } from '../registry/consent.entity.js';
import type { OwnCase } from './own-cases.js';
import type { Reader } from './reader.js';

/** From the facts of the cases he manages, as the law is asked with them. */
export async function listHouseholdTasks(
  em: EntityManager,
  { time, now }: Reader,
  cases: readonly OwnCase[],
): Promise<readonly WaitingTask[]> {
  const managed = cases.filter(({ isManaged }) => isManaged).map(({ handle }) => handle);
  if (managed.length === 0) return [];
  const facts = await loadFacts(
    { em },
    managed.map(({ id }) => id),
  );
  const owed = managed.flatMap(({ id: caseId, phaseSince: since }) => {
    const read = readFacts(facts.get(caseId));
    if (isMalformed(read)) return [];
    return [
      // Both are done by the talk: it names those who are told now.
      ...listUntold(read, time).map(({ person, deferredUntil }) =>
        deferredUntil === null
          ? task('HOLD_OUTREACH_TALK', { caseId, subject: person, since })
          : task('GIVE_DEFERRED_NOTICE', { caseId, subject: person, since, dueOn: dayText(deferredUntil) }),
      ),
      ...listUnasked(read, time).map((person) => task('ASK_CONSENT', { caseId, subject: person, since })),
    ];
  });
  return [
    ...owed,
    ...(await listWithdrawals(
      em,
      now,
      managed.map(({ id }) => id),
    )),
  ];
}

/** One a case: which consent it was, and whose, may be under a secrecy that he does not share (law.md §4). */
async function listWithdrawals(
  em: EntityManager,
  now: Date,
  caseIds: readonly string[],
): Promise<readonly WaitingTask[]> {
  const since = daysBefore(now, WORK_TERMS.withdrawalStandsDays).toISOString();
  const withdrawn = await em.find(
    Consent,
    { caseId: { $in: [...caseIds] }, withdrawnAt: { $gt: since, $lte: now.toISOString() } },
    { fields: ['caseId', 'withdrawnAt'], orderBy: { withdrawnAt: 'desc' } },
  );
  return [...Map.groupBy(withdrawn, ({ caseId }) => caseId)].map(([caseId, [latest]]) =>
    task('REVIEW_WITHDRAWAL', { caseId, since: latest?.withdrawnAt ?? null }),
  );
}
