/** Tells the partners with a stake in a case what became of it: whoever brought it or contributed to it, and no other (15e). */
import type { EntityManager } from '@mikro-orm/postgresql';
import { SUBGRAPHS, type SubgraphName } from '../../../../schema/subgraphs.js';
import type { MessageOf } from '../../../kit/index.js';
import type { ActContext } from '../../../kit/work/index.js';

/** What is said to all of them alike. */
export type News = { readonly [Kind in 'PHASE_MOVED' | 'CASE_DECLINED']: Pick<MessageOf<Kind>, 'kind' | 'body'> }[
  | 'PHASE_MOVED'
  | 'CASE_DECLINED'];

/** Call it before what shows the stake is removed. */
export async function tellStakeholders({ em, send }: ActContext, caseId: string, news: News): Promise<void> {
  for (const to of await findStakeholders(em, caseId)) await send({ ...news, caseId, to });
}

/** By the messages casework got from a partner about the case, and by the contributions it knows of. */
export async function findStakeholders(em: EntityManager, caseId: string): Promise<readonly SubgraphName[]> {
  const rows = await em.execute<{ name: string }[]>(
    `select sender as name from inbox_cursor where case_id = ?
     union select controller from contribution_reference where case_id = ?`,
    [caseId, caseId],
  );
  const known = new Set(rows.map(({ name }) => name));
  return SUBGRAPHS.filter(
    ({ name, partner, controllers }) =>
      partner !== null && (known.has(name) || controllers.some((one) => known.has(one))),
  ).map(({ name }) => name);
}
