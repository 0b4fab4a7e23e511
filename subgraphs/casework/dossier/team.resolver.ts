import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { KitContext } from '../../kit/index.js';
import { CaseHandle } from '../registry/case-handle.entity.js';
import { Party } from '../registry/party.entity.js';
import { StepReason } from '../registry/step-reason.entity.js';
import { TeamEntry } from '../registry/team-entry.entity.js';
import { rowsOfCase } from './dossier-rows.js';
import { TeamSeat, toTeamSeat } from './team-seat.js';

/** Which parties were needed, who sits for them, and why steps were taken (P 1, accountability; A 4). */
@Resolver(() => CaseHandle)
export class TeamResolver {
  @FieldResolver(() => [Party], { nullable: true })
  async parties(@Root() { id }: CaseHandle, @Ctx() context: KitContext): Promise<readonly Party[]> {
    return await rowsOfCase(context, Party, id);
  }

  /** The ended ones too: they show who could see. */
  @FieldResolver(() => [TeamSeat], { nullable: true })
  async seats(@Root() { id, caseManager }: CaseHandle, @Ctx() context: KitContext): Promise<readonly TeamSeat[]> {
    return (await rowsOfCase(context, TeamEntry, id)).map((entry) => toTeamSeat(entry, caseManager));
  }

  @FieldResolver(() => [StepReason], { nullable: true })
  async reasons(@Root() { id }: CaseHandle, @Ctx() context: KitContext): Promise<readonly StepReason[]> {
    return await rowsOfCase(context, StepReason, id);
  }
}
