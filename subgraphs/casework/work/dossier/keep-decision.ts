import { randomUUID } from 'node:crypto';
import type { ActContext, Performed } from '../../../kit/work/index.js';
import type { About } from '../../registry/about.js';
import { type DecisionKind, DirectorDecision, type Threat } from '../../registry/director-decision.entity.js';

export interface Decided {
  readonly kind: DecisionKind;
  readonly persons: readonly string[];
  /** Asked as a precondition. */
  readonly reason: string | null | undefined;
  /** The data it speaks of, from which follows who may read it (law.md §4). */
  readonly about: About | null;
  readonly threats: readonly Threat[];
}

export async function keepDecision(
  { em, caseId, actor, now }: ActContext,
  { kind, persons, reason, about, threats }: Decided,
): Promise<Performed> {
  const kept = { kind, persons: [...persons], reason, about, threats: [...threats] };
  const row = Object.assign(new DirectorDecision(), kept, {
    id: randomUUID(),
    caseId,
    recordedAt: now.toISOString(),
    recordedBy: actor,
    verified: true,
  });
  await em.insert(row);
  return { id: row.id, subjects: persons };
}
