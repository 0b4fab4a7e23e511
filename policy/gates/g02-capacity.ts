/** G2: what is withheld reaches nobody; the rest only whom the register admits in this phase (R Toegang; obligations 6, 10, 11, 105). */
import type { Asked, Refusal } from '../asked.js';
import { allowsPost } from '../law/posts.js';

export function judgeCapacity({ subject, resource, facts, law }: Asked): Refusal {
  if (resource.kind === 'withhold') return 'FIELD_WITHHELD';
  if (!allowsPost(law, subject, facts.case.phase)) return 'POST_REGISTERED';
  return law.openKinds.get(subject.capacity)?.has(resource.kind) === true ? null : 'CAPACITY_OPEN';
}
