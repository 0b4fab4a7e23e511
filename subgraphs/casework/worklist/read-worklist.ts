/**
 * What waits for a professional at the college, and which cases may be open to him: read from the state of the work itself,
 * so that there is no list to keep in step, and a task is gone when it is done.
 */
import { type EntityManager, IsolationLevel } from '@mikro-orm/postgresql';
import type { Asker, WorklistPart } from '../../kit/worklist/worklist.js';
import { listDossierTasks } from './dossier.js';
import { listHouseholdTasks } from './household.js';
import { listInquiryTasks } from './inquiry.js';
import { listMeetingTasks, readMeetings } from './meetings.js';
import { readOwnCases } from './own-cases.js';
import { readReader } from './reader.js';
import { listRegisterTasks } from './register.js';
import { listStepTasks } from './steps.js';
import { listTeamTasks } from './team.js';
import { listUpkeepTasks } from './upkeep.js';

/** One answer is of one moment: nothing moves between its questions. */
export function readWorklist(em: EntityManager, asker: Asker): Promise<WorklistPart> {
  return em.transactional((inner) => readAll(inner, asker), {
    isolationLevel: IsolationLevel.REPEATABLE_READ,
    readOnly: true,
  });
}

async function readAll(em: EntityManager, asker: Asker): Promise<WorklistPart> {
  const reader = await readReader(em, asker);
  const cases = await readOwnCases(em, reader);
  return {
    cases: cases.map(({ handle: { id, ward, phase } }) => ({ id, ward, phase })),
    tasks: [
      ...listStepTasks(reader, cases),
      ...(await listInquiryTasks(em, cases)),
      ...(await listTeamTasks(em, reader, cases)),
      ...(await listHouseholdTasks(em, reader, cases)),
      ...(await listDossierTasks(em, reader, cases)),
      ...(await listMeetingTasks(em, reader)),
      ...(await listRegisterTasks(em, reader)),
      ...(await listUpkeepTasks(em, reader)),
    ],
    meetings: await readMeetings(em, reader, cases),
  };
}
