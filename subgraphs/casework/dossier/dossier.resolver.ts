import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { KitContext } from '../../kit/index.js';
import { CaseHandle } from '../registry/case-handle.entity.js';
import { Consent } from '../registry/consent.entity.js';
import { ContributionReference } from '../registry/contribution-reference.entity.js';
import { DirectorDecision } from '../registry/director-decision.entity.js';
import { Limit } from '../registry/limit.entity.js';
import { Notice } from '../registry/notice.entity.js';
import { Person } from '../registry/person.entity.js';
import { Action } from './action.entity.js';
import { rowsOfCase } from './dossier-rows.js';
import { InvolvedOrganisation } from './involved-organisation.entity.js';
import { factsOf, PersonFacts } from './person-facts.js';
import { PlanLifeDomain } from './plan-life-domain.entity.js';
import { PlanOfApproach } from './plan-of-approach.entity.js';
import { ProblemOutline } from './problem-outline.entity.js';
import { ProductOrder } from './product-order.entity.js';
import { ProgressNote } from './progress-note.entity.js';

/** The core data (kerngegevens) under a case. Each row is decided on its own persons and its own origin. */
@Resolver(() => CaseHandle)
export class CoreDataResolver {
  @FieldResolver(() => [ProblemOutline], { nullable: true })
  async problemOutline(@Root() { id }: CaseHandle, @Ctx() context: KitContext): Promise<readonly ProblemOutline[]> {
    return await rowsOfCase(context, ProblemOutline, id);
  }

  /** The active plan; earlier ones are history. */
  @FieldResolver(() => PlanOfApproach, { nullable: true })
  async plan(@Root() { id }: CaseHandle, @Ctx() context: KitContext): Promise<PlanOfApproach | null> {
    const plans = await rowsOfCase(context, PlanOfApproach, id);
    return plans.find(({ endedOn }) => endedOn === null) ?? null;
  }

  @FieldResolver(() => [ProductOrder], { nullable: true })
  async productOrders(@Root() { id }: CaseHandle, @Ctx() context: KitContext): Promise<readonly ProductOrder[]> {
    return await rowsOfCase(context, ProductOrder, id);
  }

  @FieldResolver(() => [ProgressNote], { nullable: true })
  async progress(@Root() { id }: CaseHandle, @Ctx() context: KitContext): Promise<readonly ProgressNote[]> {
    return await rowsOfCase(context, ProgressNote, id);
  }

  @FieldResolver(() => [Action], { nullable: true })
  async actions(@Root() { id }: CaseHandle, @Ctx() context: KitContext): Promise<readonly Action[]> {
    return await rowsOfCase(context, Action, id);
  }

  @FieldResolver(() => [InvolvedOrganisation], { nullable: true })
  async organisations(
    @Root() { id }: CaseHandle,
    @Ctx() context: KitContext,
  ): Promise<readonly InvolvedOrganisation[]> {
    return await rowsOfCase(context, InvolvedOrganisation, id);
  }
}

@Resolver(() => PlanOfApproach)
export class PlanResolver {
  @FieldResolver(() => [PlanLifeDomain], { nullable: true })
  async lifeDomains(@Root() plan: PlanOfApproach, @Ctx() context: KitContext): Promise<readonly PlanLifeDomain[]> {
    const domains = await rowsOfCase(context, PlanLifeDomain, plan.caseId);
    return domains.filter((domain) => domain.plan === plan.id);
  }
}

/** Who decided to share what, and who was told (P 1, accountability). A record that is not verified is absent here too. */
@Resolver(() => CaseHandle)
export class AccountabilityResolver {
  @FieldResolver(() => [Consent], { nullable: true })
  async consents(@Root() { id }: CaseHandle, @Ctx() context: KitContext): Promise<readonly Consent[]> {
    return (await rowsOfCase(context, Consent, id)).filter(({ verified }) => verified);
  }

  @FieldResolver(() => [Notice], { nullable: true })
  async notices(@Root() { id }: CaseHandle, @Ctx() context: KitContext): Promise<readonly Notice[]> {
    return (await rowsOfCase(context, Notice, id)).filter(({ verified }) => verified);
  }

  @FieldResolver(() => [ContributionReference], { nullable: true })
  async contributions(
    @Root() { id }: CaseHandle,
    @Ctx() context: KitContext,
  ): Promise<readonly ContributionReference[]> {
    return (await rowsOfCase(context, ContributionReference, id)).filter(({ verified }) => verified);
  }

  @FieldResolver(() => [DirectorDecision], { nullable: true })
  async decisions(@Root() { id }: CaseHandle, @Ctx() context: KitContext): Promise<readonly DirectorDecision[]> {
    return (await rowsOfCase(context, DirectorDecision, id)).filter(({ verified }) => verified);
  }

  @FieldResolver(() => [PersonFacts], { nullable: true })
  async personFacts(@Root() { id }: CaseHandle, @Ctx() context: KitContext): Promise<readonly PersonFacts[]> {
    return (await rowsOfCase(context, Person, id)).map(factsOf);
  }

  @FieldResolver(() => [Limit], { nullable: true })
  async limits(@Root() { id }: CaseHandle, @Ctx() context: KitContext): Promise<readonly Limit[]> {
    return await rowsOfCase(context, Limit, id);
  }
}
