/** The four-weekly meeting, with this case on its agenda, held today (C 4.2). */
import type { Stack } from '../support/stack.js';
import { mustDo } from '../support/work.js';
import { DIRECTOR, minutesAgo } from './cast.js';

/** The id of the meeting. */
export async function discuss(stack: Pick<Stack, 'graphql'>, caseId: string): Promise<string> {
  const meeting = (await mustDo(stack, DIRECTOR, 'planMeeting', { ward: 'hatert', on: minutesAgo(-5) })).id ?? '';
  await mustDo(stack, DIRECTOR, 'putOnAgenda', { caseId, meeting });
  await mustDo(stack, DIRECTOR, 'holdMeeting', { meeting });
  return meeting;
}
