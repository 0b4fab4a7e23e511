/**
 * What waits for a professional in his own organisation's subgraph: of his organisation alone, in his domains. A partner does
 * not know its people by more than that; whether a case is open to him the gateway decides, who told it so.
 */
import type { EntityManager } from '@mikro-orm/postgresql';
import { listOwnDuties } from './own-duties.js';
import { listOwnShares } from './own-shares.js';
import { listStuck } from './stuck.js';
import type { Asker, WorklistPart } from './worklist.js';

export async function readOwnWorklist(em: EntityManager, asker: Asker): Promise<WorklistPart> {
  const tasks = [
    ...(await listOwnShares(em, asker)),
    ...(await listOwnDuties(em, asker)),
    ...(await listStuck(em, asker.organisation)),
  ];
  return { cases: [], tasks, meetings: [] };
}
