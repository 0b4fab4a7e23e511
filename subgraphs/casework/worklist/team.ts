/** Composing the case team: who is to be designated, proposed, and to accept (A 4; C 4.2; obligations 11, 39). */
import type { EntityManager } from '@mikro-orm/postgresql';
import { isTeamStep, PHASES, type Subject } from '../../../policy/index.js';
import { task } from '../../kit/worklist/task.js';
import type { WaitingTask } from '../../kit/worklist/worklist.js';
import { CaseHandle } from '../registry/case-handle.entity.js';
import { Party } from '../registry/party.entity.js';
import { Proposal } from '../registry/proposal.entity.js';
import { TeamEntry } from '../registry/team-entry.entity.js';
import type { OwnCase } from './own-cases.js';
import { postsFor, type Reader } from './reader.js';

export async function listTeamTasks(
  em: EntityManager,
  reader: Reader,
  cases: readonly OwnCase[],
): Promise<readonly WaitingTask[]> {
  return [
    ...(await listUndesignated(em, reader, cases)),
    ...(await listUnproposed(em, reader)),
    ...listUnaccepted(reader, cases),
  ];
}

/** A case without a case manager, or whose case manager has no seat in it any more; by `case_id`. */
async function listUndesignated(
  em: EntityManager,
  { now }: Reader,
  cases: readonly OwnCase[],
): Promise<readonly WaitingTask[]> {
  const directed = cases.filter(({ handle, isDirected }) => isDirected && isTeamStep(handle.phase));
  const seats = await readCurrentSeats(
    em,
    directed.map(({ handle }) => handle.id),
    now,
  );
  return directed
    .filter(
      ({ handle: { id, caseManager } }) => !seats.some(({ caseId, actor }) => caseId === id && actor === caseManager),
    )
    .map(({ handle: { id, phaseSince } }) => task('DESIGNATE_CASE_MANAGER', { caseId: id, since: phaseSince }));
}

/**
 * A party of his organisation and domain that has neither a seat nor an open proposal. The case is not open to him, so that
 * it is not named. Read by phase and ward among the cases that are running; a post without wards is called to any of them.
 */
async function listUnproposed(em: EntityManager, reader: Reader): Promise<readonly WaitingTask[]> {
  const posts = postsFor(reader, 'PROPOSE_MEMBER');
  if (posts.length === 0) return [];
  const running = await em.find(
    CaseHandle,
    { phase: { $in: PHASES.filter(isTeamStep) }, ...inWardsOf(posts) },
    { fields: ['id', 'ward'] },
  );
  const wardOf = new Map(running.map(({ id, ward }) => [id, ward]));
  const isOwn = { $or: posts.map(({ organisation, domain }) => ({ organisation, domain })) };
  const needed = await em.find(Party, { caseId: { $in: [...wardOf.keys()] }, removedAt: null, ...isOwn });
  const caseIds = needed.map(({ caseId }) => caseId);
  const proposed = await em.find(Proposal, { party: { $in: needed.map(({ id }) => id) }, answeredAt: null });
  const taken = await readCurrentSeats(em, caseIds, reader.now);
  const called = (party: Party) =>
    posts.some(
      ({ organisation, domain, wards }) =>
        party.organisation === organisation &&
        party.domain === domain &&
        (wards.length === 0 || wards.includes(wardOf.get(party.caseId) ?? '')),
    );
  return needed
    .filter(called)
    .filter(({ id }) => !proposed.some(({ party }) => party === id))
    .filter((party) => !taken.some((seat) => isSeatOf(seat, party)))
    .map(({ id, namedAt }) => task('PROPOSE_MEMBER', { subject: id, since: namedAt }));
}

function inWardsOf(posts: readonly Subject[]) {
  if (posts.some(({ wards }) => wards.length === 0)) return {};
  return { ward: { $in: posts.flatMap(({ wards }) => wards) } };
}

/** His own seat. Who joins incidentally sees the case only once he accepted, so that it is not named. */
function listUnaccepted(reader: Reader, cases: readonly OwnCase[]): readonly WaitingTask[] {
  if (postsFor(reader, 'ACCEPT_SEAT').length === 0) return [];
  return cases
    .flatMap(({ seats }) => seats)
    .filter(({ acceptedAt }) => acceptedAt === null)
    .map(({ id, from }) => task('ACCEPT_SEAT', { subject: id, since: from }));
}

function isSeatOf(seat: TeamEntry, party: Party): boolean {
  return seat.caseId === party.caseId && seat.organisation === party.organisation && seat.domain === party.domain;
}

/** One that begins later is a seat too: the party has found someone. */
async function readCurrentSeats(
  em: EntityManager,
  caseIds: readonly string[],
  now: Date,
): Promise<readonly TeamEntry[]> {
  const isCurrent = { $or: [{ until: null }, { until: { $gt: now.toISOString() } }] };
  return await em.find(TeamEntry, { caseId: { $in: [...caseIds] }, ...isCurrent });
}
