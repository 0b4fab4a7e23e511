import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type KitContext, Person } from '../kit/index.js';
import { SocialWorkContact } from './social-work-contact.entity.js';
import { SocialWorkFile } from './social-work-file.entity.js';
import { SocialWorkGoal } from './social-work-goal.entity.js';
import { SocialWorkSignal } from './social-work-signal.entity.js';
import { SocialWorkTrajectory } from './social-work-trajectory.entity.js';

/** Social work's one field on the person of casework. */
@Resolver(() => Person)
export class SocialWorkPersonResolver {
  @FieldResolver(() => SocialWorkFile, {
    nullable: true,
    description: 'What social work (maatschappelijk werk) holds about this person.',
  })
  socialWork(@Root() person: Person, @Ctx() { rows }: KitContext): Promise<SocialWorkFile | null> {
    return rows.findOfPerson(SocialWorkFile, person);
  }
}

/** The records beneath a file. Each is decided about for itself: its persons may be more than the file's. */
@Resolver(() => SocialWorkFile)
export class SocialWorkFileResolver {
  @FieldResolver(() => SocialWorkSignal, {
    nullable: true,
    description: 'The signal (signaal) Sterker brought in, if it did.',
  })
  signal(@Root() file: SocialWorkFile, @Ctx() { rows }: KitContext): Promise<SocialWorkSignal | null> {
    return rows.findOfPerson(SocialWorkSignal, file);
  }

  @FieldResolver(() => SocialWorkContact, {
    nullable: true,
    description: 'How the case manager reaches the person for the introduction (bemoeizorggesprek, A 4).',
  })
  contact(@Root() file: SocialWorkFile, @Ctx() { rows }: KitContext): Promise<SocialWorkContact | null> {
    return rows.findOfPerson(SocialWorkContact, file);
  }

  @FieldResolver(() => [SocialWorkTrajectory], {
    nullable: true,
    description: 'The trajectories (trajecten) with this person.',
  })
  trajectories(@Root() file: SocialWorkFile, @Ctx() { rows }: KitContext): Promise<readonly SocialWorkTrajectory[]> {
    return rows.ofPerson(SocialWorkTrajectory, file);
  }

  @FieldResolver(() => [SocialWorkGoal], { nullable: true, description: 'The goals (doelen) the person agreed on.' })
  goals(@Root() file: SocialWorkFile, @Ctx() { rows }: KitContext): Promise<readonly SocialWorkGoal[]> {
    return rows.ofPerson(SocialWorkGoal, file);
  }
}
