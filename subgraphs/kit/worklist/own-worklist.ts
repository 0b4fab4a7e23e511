/** What waits for a professional in his own organisation's subgraph: nothing yet to do there. */
import type { WorklistPart } from './worklist.js';

export async function readOwnWorklist(): Promise<WorklistPart> {
  return { cases: [], tasks: [], meetings: [] };
}
