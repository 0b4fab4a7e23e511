/** What every act of sharing asks of its context: the case it is done in, and what the controller has of it. */
import type { CaseFacts, Facts, Organisation } from '../../../policy/index.js';
import { isRegistered, parseInstant } from '../../../policy/index.js';
import { Contribution } from '../contribution.entity.js';
import { CaseLink } from '../signal/case-link.entity.js';
import { type ActContext, ActRefused, refusalOf } from '../work/index.js';

export interface InCase {
  readonly caseId: string;
  readonly facts: Facts;
  readonly case: CaseFacts;
  readonly controller: Organisation;
}

/** An act that names a case was permitted on its facts, and only a registered organisation is a controller. */
export function inCase({ caseId, facts, organisation }: ActContext): InCase {
  if (caseId === null || facts === null || !isRegistered(organisation)) throw new Error('The act names no case.');
  return { caseId, facts, case: facts.case, controller: organisation };
}

/** When the step began, in milliseconds: what is shared in it is shared not before that (G8). */
export function sinceOf({ phaseSince: { seconds, nanos } }: CaseFacts): number {
  return seconds * 1000 + Math.ceil(nanos / 1_000_000);
}

/** What was weighed for one step is not said in another (P 5; obligation 24). */
export function requirePhase(context: ActContext, weighedFor: string): void {
  if (inCase(context).case.phase !== weighedFor) throw new ActRefused([refusalOf('STALE_PHASE', context.act, 'phase')]);
}

/** A moment that was filled in; refused where there is no such moment, as on 31 February. */
export function readInstant({ act }: ActContext, text: string | null | undefined, field: string): Date | null {
  if (!text) return null;
  if (parseInstant(text) === undefined) throw new ActRefused([refusalOf('INPUT_INVALID', act, field)]);
  return new Date(text);
}

/** Everyone of the case whom the input names, each as the case writes him. */
export function lowerIds(ids: readonly string[]): readonly string[] {
  return ids.map((id) => id.toLowerCase());
}

export function areOfCase(facts: Facts | null, persons: readonly string[]): boolean {
  return persons.length > 0 && persons.every((person) => facts?.persons.has(person) === true);
}

/** This controller's contributions in this case, the weighing unread, and locked: the case is. */
export function ownContributions({ em, caseId, organisation, domain }: ActContext): Promise<Contribution[]> {
  return em.find(Contribution, { caseId, controller: organisation, domain }) as Promise<Contribution[]>;
}

export interface Linked {
  /** The own record the link leads to; null where data stand in the case itself. */
  readonly record: string | null;
  readonly persons: ReadonlySet<string>;
}

/** Whom the controller's own data in this case are about: by a link, or because it shared them here before. */
export async function findLinked(context: ActContext, shared: readonly Contribution[]): Promise<Linked> {
  const { em, caseId, organisation: controller } = context;
  const links = await em.find(CaseLink, { caseId, controller }, { orderBy: { linkedAt: 'asc' } });
  const linked = links.flatMap(({ persons }) => persons.map(({ person }) => person));
  return {
    record: links[0]?.record ?? null,
    persons: new Set([...linked, ...shared.flatMap(({ persons }) => persons)]),
  };
}
