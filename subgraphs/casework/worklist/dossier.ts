/** What an organisation with a seat still owes the case: agreed actions, and whether a consent lifts its secrecy (C 4.2; P 2). */
import type { EntityManager } from '@mikro-orm/postgresql';
import { ACTS } from '../../../policy/work/index.js';
import { task } from '../../kit/worklist/task.js';
import type { WaitingTask } from '../../kit/worklist/worklist.js';
import { Action } from '../dossier/action.entity.js';
import { isLiftedByConsent } from '../registry/about.js';
import { Consent } from '../registry/consent.entity.js';
import { ConsentConfirmation } from '../registry/consent-confirmation.entity.js';
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
    { fields: ['caseId', 'owner', 'version', 'enteredAt', 'dueOn'] },
  );
  return open
    .filter(({ caseId, owner }) => owners.get(caseId)?.has(owner))
    .map(({ id, caseId, version, enteredAt, dueOn }) =>
      task('REPORT_ACTION', { caseId, subject: id, version, since: enteredAt, dueOn }),
    );
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
  const confirmed = await em.find(ConsentConfirmation, { consent: { $in: given.map(({ id }) => id) } });
  const isConfirmed = ({ id, confirmedBy }: Consent, by: string) =>
    confirmedBy.includes(by) || confirmed.some(({ consent, controller }) => consent === id && controller === by);
  const waitsFor = (consent: Consent) =>
    seatsOf
      .get(consent.caseId)
      ?.some(
        ({ organisation, domain }) =>
          isLiftedByConsent(domain) &&
          !isConfirmed(consent, organisation) &&
          consent.items.some((item) => item.controller === organisation && item.domain === domain),
      );
  return given
    .filter(waitsFor)
    .map(({ id, caseId, person, givenAt }) => task('CONFIRM_CONSENT', { caseId, subject: id, person, since: givenAt }));
}
