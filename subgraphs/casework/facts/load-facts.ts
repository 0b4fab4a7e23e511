/** Reads facts out of the registry: for the gateway, and for casework's own decision in the transaction of the request. */
import type { EntityManager } from '@mikro-orm/postgresql';
import type { KitContext } from '../../kit/index.js';
import { CASES_SQL, FACTS_SQL } from './facts.sql.js';

export interface FactsQuestion {
  readonly professional: { readonly issuer: string; readonly subject: string };
  readonly cases: readonly string[];
}

export interface FactsAnswer {
  readonly actor: string | null;
  readonly authorisations: readonly object[];
  /** By case id; a case that does not exist is absent. */
  readonly cases: Readonly<Record<string, object>>;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Ids are lower-case uuids; anything else names no case, and the database is not asked about it. */
export function isCaseId(id: string): boolean {
  return UUID.test(id);
}

export async function answerFacts(em: EntityManager, question: FactsQuestion): Promise<FactsAnswer> {
  const { issuer, subject } = question.professional;
  const [answer] = await run<FactsAnswer>(em, FACTS_SQL, [
    issuer,
    subject,
    issuer,
    subject,
    arrayLiteral(question.cases),
  ]);
  if (answer === undefined) throw new Error('The facts statement answers one row.');
  return answer;
}

/**
 * The kit asks this for its own decision. It sees the same snapshot as the rows of the answer, so a consent withdrawn or
 * a phase moved after the gateway asked counts here (threats.md, "Phase change in flight").
 */
export async function loadFacts(
  context: Pick<KitContext, 'em'>,
  cases: readonly string[],
): Promise<ReadonlyMap<string, object>> {
  const rows = await run<{ id: string; facts: object }>(context.em, CASES_SQL, [arrayLiteral(cases)]);
  return new Map(rows.map(({ id, facts }) => [id, facts]));
}

function run<T>(em: EntityManager, sql: string, parameters: readonly string[]): Promise<T[]> {
  return em.getConnection().execute<T[]>(sql, [...parameters], 'all', em.getTransactionContext());
}

/** Only uuids stand in it, so nothing needs quoting. */
function arrayLiteral(ids: readonly string[]): string {
  return `{${[...new Set(ids.filter(isCaseId))].join(',')}}`;
}
