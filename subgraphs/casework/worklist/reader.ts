/** Who reads his worklist, by the college's own register: never by what he or the gateway says of him (R Toegang; obligation 9). */
import type { EntityManager } from '@mikro-orm/postgresql';
import {
  type Instant,
  isMalformed,
  parseInstant,
  type RuleSet,
  readSubject,
  type Subject,
} from '../../../policy/index.js';
import { ACTS, type ActName, permitAct } from '../../../policy/work/index.js';
import type { Asker } from '../../kit/worklist/worklist.js';
import { Authorisation } from '../registry/authorisation.entity.js';

export interface Reader {
  readonly actor: string;
  readonly now: Date;
  readonly time: Instant;
  /** The posts that he may hold today: authorised, of the register, and screened. */
  readonly posts: readonly Subject[];
}

/** By the index on `actor`. Who holds no post has nothing waiting for him. */
export async function readReader(em: EntityManager, { actor, now, ruleSet }: Asker): Promise<Reader> {
  const time = parseInstant(now.toISOString());
  if (time === undefined) throw new Error('The clock gives no instant.');
  const isCurrent = { $or: [{ endedAt: null }, { endedAt: { $gt: now.toISOString() } }] };
  const rows = await em.find(Authorisation, { actor, ...isCurrent }, { orderBy: { id: 'asc' } });
  return { actor, now, time, posts: rows.flatMap((row) => readPost(row, time, ruleSet)) };
}

function readPost(row: Authorisation, time: Instant, ruleSet: RuleSet): readonly Subject[] {
  const subject = readSubject({ type: 'professional', id: row.actor, properties: { ...row } });
  if (isMalformed(subject)) return [];
  // An act that names no case asks screening and register first; whose act it is does not matter here.
  const answer = permitAct({ act: 'PLAN_MEETING', subject, time, facts: null }, ruleSet);
  return answer === 'NOT_AVAILABLE' ? [] : [subject];
}

/** The posts on which he may do this act. */
export function postsFor({ posts }: Reader, act: ActName): readonly Subject[] {
  return posts.filter(({ capacity }) => ACTS[act].by.includes(capacity));
}
