import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { KitContext } from '../../kit/index.js';
import { isCaseId } from '../facts/load-facts.js';
import { CaseHandle } from '../registry/case-handle.entity.js';
import { TeamEntry } from '../registry/team-entry.entity.js';
import { isGranted, rowsOfCase } from './dossier-rows.js';
import { Household } from './household.js';

/** A case by its id, or null: one that does not exist and one that is not the reader's are the same (threats, "Existence"). */
export async function findCase(context: KitContext, id: string): Promise<CaseHandle | null> {
  if (!isCaseId(id) || !isGranted(context, id) || !context.mayKnow(id)) return null;
  return await context.em.findOne(CaseHandle, { id });
}

@Resolver(() => CaseHandle)
export class CaseResolver {
  @Query(() => CaseHandle, {
    nullable: true,
    description: 'A case by its id, or null when there is none for the reader.',
  })
  async case(@Arg('id', () => ID) id: string, @Ctx() context: KitContext): Promise<CaseHandle | null> {
    return await findCase(context, id);
  }

  @FieldResolver(() => Household, { nullable: true })
  household(@Root() { id }: CaseHandle): Household {
    return Object.assign(new Household(), { caseId: id });
  }

  /** The reader's own place, by actor and seat; another's is nobody's business (law.md §4, HANDLE). */
  @FieldResolver(() => TeamEntry, { nullable: true })
  async teamEntry(@Root() { id }: CaseHandle, @Ctx() context: KitContext): Promise<TeamEntry | null> {
    const { subject, time } = context.grant;
    const { organisation, domain } = (subject.properties ?? {}) as Record<string, unknown>;
    const now = Date.parse(time);
    const entries = await rowsOfCase(context, TeamEntry, id);
    const own = entries.filter(
      (entry) => entry.actor === subject.id && entry.organisation === organisation && entry.domain === domain,
    );
    return (
      own.find(({ from, until }) => Date.parse(from) <= now && (until === null || now < Date.parse(until))) ?? null
    );
  }
}
