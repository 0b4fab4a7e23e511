/**
 * The cases that may be open to the reader, each with what he is there. Whether one is, the gateway decides; nothing of
 * another case is read here.
 */
import type { EntityManager } from '@mikro-orm/postgresql';
import { isDossierStep, isEarlyStep, isTeamStep, PHASES, type Subject } from '../../../policy/index.js';
import { CaseHandle } from '../registry/case-handle.entity.js';
import { TeamEntry } from '../registry/team-entry.entity.js';
import type { Reader } from './reader.js';

export interface OwnCase {
  readonly handle: CaseHandle;
  /** His current seats in it, accepted or not. */
  readonly seats: readonly TeamEntry[];
  /** He directs it: its ward is his. */
  readonly isDirected: boolean;
  /** He was designated its case manager. */
  readonly isManaged: boolean;
  /** As a fixed member of the ward's team, while the signal is discussed (steps 1–3). */
  readonly memberOf: readonly Subject[];
}

const EARLY = PHASES.filter(isEarlyStep);
const TEAM = PHASES.filter(isTeamStep);
export const DOSSIER = PHASES.filter(isDossierStep);

/**
 * His seats by the index on `actor`; the cases of a ward by that on phase and ward, so that what was declined or closed
 * is not read; the closed ones whose end of care is still asked by an index of their own.
 */
export async function readOwnCases(em: EntityManager, reader: Reader): Promise<readonly OwnCase[]> {
  const { actor, posts } = reader;
  const wardsOf = (...capacities: readonly string[]) =>
    posts.filter(({ capacity }) => capacities.includes(capacity)).flatMap(({ wards }) => wards);
  const members = posts.filter(({ capacity }) => capacity === 'TEAM_MEMBER');
  const directed = wardsOf('PROCESS_DIRECTOR');
  const kept = [...directed, ...wardsOf('MANAGEMENT_ASSISTANT')];
  const seats = await readSeats(em, reader);
  const found = [
    ...(await em.find(CaseHandle, {
      id: { $in: seats.map(({ caseId }) => caseId) },
      phase: { $in: [...EARLY, ...TEAM] },
    })),
    ...(await em.find(CaseHandle, { ward: { $in: wardsOf('TEAM_MEMBER') }, phase: { $in: EARLY } })),
    ...(await em.find(CaseHandle, { ward: { $in: kept }, phase: { $in: [...EARLY, ...TEAM] } })),
    ...(await em.find(CaseHandle, { ward: { $in: kept }, phase: 'CLOSED', careEndUnknown: true })),
  ];
  const seatsOf = Map.groupBy(seats, ({ caseId }) => caseId);
  return [...new Map(found.map((handle) => [handle.id, handle])).values()].map((handle) => ({
    handle,
    seats: seatsOf.get(handle.id) ?? [],
    isDirected: directed.includes(handle.ward),
    isManaged: handle.caseManager === actor && isTeamStep(handle.phase) && posts.some(isManager),
    memberOf: isEarlyStep(handle.phase) ? members.filter(({ wards }) => wards.includes(handle.ward)) : [],
  }));
}

/** Of the posts he holds: a seat outlives no authorisation. */
async function readSeats(em: EntityManager, { actor, now, posts }: Reader): Promise<readonly TeamEntry[]> {
  const at = now.toISOString();
  const rows = await em.find(TeamEntry, { actor, from: { $lte: at }, $or: [{ until: null }, { until: { $gt: at } }] });
  return rows.filter((row) =>
    posts.some(({ organisation, domain }) => organisation === row.organisation && domain === row.domain),
  );
}

function isManager({ capacity }: Subject): boolean {
  return capacity === 'CASE_MANAGER';
}
