/** What the organisation shares, and has to weigh anew, tell or answer (P 3, P 4, P 5; obligations 75–77, 83). */
import type { EntityManager } from '@mikro-orm/postgresql';
import { PHASES } from '../../../policy/index.js';
import { Contribution } from '../contribution.entity.js';
import { CasePhase } from '../share/case-phase.entity.js';
import { GivenNotice } from '../share/given-notice.entity.js';
import { Request } from '../share/request.entity.js';
import { task } from './task.js';
import type { Asker, WaitingTask } from './worklist.js';

const RUNNING = PHASES.filter((phase) => phase !== 'DECLINED' && phase !== 'CLOSED');

export async function listOwnShares(em: EntityManager, asker: Asker): Promise<readonly WaitingTask[]> {
  return [...(await listSilent(em, asker)), ...(await listDeferred(em, asker)), ...(await listRequests(em, asker))];
}

/**
 * Contributions that fell silent when the case moved, and were neither withdrawn nor confirmed since. By the index on phase of
 * the cases that are running, and by case. What has run out by its own end, an emergency above all, is not asked again.
 */
async function listSilent(em: EntityManager, { organisation, domains, now }: Asker): Promise<readonly WaitingTask[]> {
  const phases = await em.find(CasePhase, { phase: { $in: RUNNING } });
  const phaseOf = new Map(phases.map((one) => [one.caseId, one]));
  const own = await em.find(
    Contribution,
    { caseId: { $in: [...phaseOf.keys()] }, controller: organisation, domain: { $in: [...domains] } },
    { exclude: ['weighing'], orderBy: { recordedAt: 'asc', id: 'asc' } },
  );
  return own.flatMap((one, at) => {
    const moved = phaseOf.get(one.caseId);
    const isOver = one.withdrawnAt !== null || (one.validUntil !== null && one.validUntil <= now);
    if (moved === undefined || isOver) return [];
    if (one.phase === moved.phase && one.validFrom >= moved.since) return [];
    if (own.slice(at + 1).some((later) => takesOver(later, one))) return [];
    const { caseId, id } = one;
    return task('RECONFIRM_CONTRIBUTION', { caseId, subject: id, since: moved.since.toISOString() });
  });
}

type Shared = Pick<Contribution, 'caseId' | 'domain' | 'category' | 'persons'> & { readonly recipients: object };

/** Is the later of the two about the same, for at least the same persons and recipients? Withdrawn since, it stays so. */
function takesOver(later: Shared, earlier: Shared): boolean {
  const named = new Set(namesIn(later.recipients));
  return (
    later.caseId === earlier.caseId &&
    later.domain === earlier.domain &&
    later.category === earlier.category &&
    earlier.persons.every((person) => later.persons.includes(person)) &&
    namesIn(earlier.recipients).every((one) => named.has(one))
  );
}

function namesIn(recipients: object): readonly string[] {
  return Object.values(recipients).map((one) => JSON.stringify(Object.entries(one).sort()));
}

/**
 * Notices that wait, by the index of those not given. A notice names categories and no domain: it is shown to the domain
 * that contributes one of them, and to all where none does (yet).
 */
async function listDeferred(em: EntityManager, { organisation, domains }: Asker): Promise<readonly WaitingTask[]> {
  const waiting = await em.find(
    GivenNotice,
    { controller: organisation, givenAt: null, kind: 'SHARING' },
    { exclude: ['reason'] },
  );
  const shared = await em.find(
    Contribution,
    { caseId: { $in: waiting.map(({ caseId }) => caseId) }, controller: organisation },
    { fields: ['caseId', 'domain', 'category'] },
  );
  const isOwn = ({ caseId, categories }: Pick<GivenNotice, 'caseId' | 'categories'>) => {
    const of = shared.filter((one) => one.caseId === caseId && categories.includes(one.category));
    return of.length === 0 || of.some(({ domain }) => domains.includes(domain));
  };
  return waiting
    .filter(isOwn)
    .map(({ id, caseId, recordedAt, deferredUntil }) =>
      task('GIVE_DEFERRED_NOTICE', { caseId, subject: id, since: recordedAt.toISOString(), dueOn: deferredUntil }),
    );
}

/** By the index of what is open. A request to record is of the domain of its contribution. */
async function listRequests(em: EntityManager, { organisation, domains }: Asker): Promise<readonly WaitingTask[]> {
  const open = await em.find(
    Request,
    { controller: organisation, state: 'OPEN' },
    { orderBy: { askedAt: 'asc', id: 'asc' } },
  );
  const named = open.flatMap(({ contribution }) => (contribution === null ? [] : [contribution]));
  const contributions = await em.find(Contribution, { id: { $in: named } }, { fields: ['id', 'domain'] });
  const domainOf = new Map(contributions.map(({ id, domain }) => [id, domain]));
  return open
    .filter(({ domain, contribution }) => domains.includes(domain ?? domainOf.get(contribution ?? '') ?? ''))
    .map(({ id, kind, caseId, askedAt }) =>
      task(kind === 'RECORDING' ? 'ANSWER_RECORDING_REQUEST' : 'ANSWER_ONWARD_USE_REQUEST', {
        caseId,
        subject: id,
        since: askedAt.toISOString(),
      }),
    );
}
