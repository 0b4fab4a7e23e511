/** What an organisation with a seat still owes the case: agreed actions, and whether a consent lifts its secrecy (C 4.2; P 2). */
import type { EntityManager } from '@mikro-orm/postgresql';
import { ACTS } from '../../../policy/work/index.js';
import { task } from '../../kit/worklist/task.js';
import type { WaitingTask } from '../../kit/worklist/worklist.js';
import { Action } from '../dossier/action.entity.js';
import { isLiftedByConsent } from '../registry/about.js';
import { Consent } from '../registry/consent.entity.js';
import { DOSSIER, type OwnCase } from './own-cases.js';
import type { Reader } from './reader.js';

/** By `case_id` of the cases he has a seat in. */
export async function listDossierTasks(
  em: EntityManager,
  reader: Reader,
  cases: readonly OwnCase[],
): Promise<readonly WaitingTask[]> {
  const seated = cases.filter(({ seats }) => seats.length > 0);
  return [...(await listOpenActions(em, reader, seated)), ...(await listUnconfirmed(em, reader, seated))];
}

async function listOpenActions(
  em: EntityManager,
  { posts }: Reader,
  seated: readonly OwnCase[],
): Promise<readonly WaitingTask[]> {
  const reporting = new Set(
    posts.filter(({ capacity }) => ACTS.REPORT_ACTION.by.includes(capacity)).map(({ organisation }) => organisation),
  );
  const owners = new Map(
    seated
      .filter(({ handle }) => DOSSIER.includes(handle.phase))
      .map(({ handle, seats }) => [handle.id, new Set(seats.map(({ organisation }) => organisation))]),
  );
  const open = await em.find(
    Action,
    { caseId: { $in: [...owners.keys()] }, doneOn: null, owner: { $in: [...reporting] } },
    { fields: ['caseId', 'owner', 'enteredAt', 'dueOn'] },
  );
  return open
    .filter(({ caseId, owner }) => owners.get(caseId)?.has(owner))
    .map(({ id, caseId, enteredAt, dueOn }) => task('REPORT_ACTION', { caseId, subject: id, since: enteredAt, dueOn }));
}

/** A consent that names data under his organisation's secrecy lifts it only once he confirmed that it does (P 2; X10). */
async function listUnconfirmed(
  em: EntityManager,
  { now }: Reader,
  seated: readonly OwnCase[],
): Promise<readonly WaitingTask[]> {
  const seatsOf = new Map(seated.map(({ handle, seats }) => [handle.id, seats]));
  const at = now.toISOString();
  const given = await em.find(Consent, {
    caseId: { $in: [...seatsOf.keys()] },
    verified: true,
    covers: { $contains: ['SECRECY'] },
    givenAt: { $lte: at },
    withdrawnAt: null,
    $or: [{ expiresAt: null }, { expiresAt: { $gt: at } }],
  });
  const waitsFor = ({ caseId, items, confirmedBy }: Consent) =>
    seatsOf
      .get(caseId)
      ?.some(
        ({ organisation, domain }) =>
          isLiftedByConsent(domain) &&
          !confirmedBy.includes(organisation) &&
          items.some((item) => item.controller === organisation && item.domain === domain),
      );
  return given
    .filter(waitsFor)
    .map(({ id, caseId, givenAt }) => task('CONFIRM_CONSENT', { caseId, subject: id, since: givenAt }));
}
