import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type KitContext, Person } from '../kit/index.js';
import { PublicHealthFile } from './public-health-file.entity.js';
import { PublicHealthSignal } from './public-health-signal.entity.js';
import { SpecialCare } from './special-care.entity.js';

/** Public health's one field on the person of casework. */
@Resolver(() => Person)
export class PublicHealthPersonResolver {
  @FieldResolver(() => PublicHealthFile, {
    nullable: true,
    description: 'What the GGD holds about this person, where it was called in for the case.',
  })
  publicHealth(@Root() person: Person, @Ctx() { rows }: KitContext): Promise<PublicHealthFile | null> {
    return rows.findOfPerson(PublicHealthFile, person);
  }
}

/** The records beneath a file. Each is decided about for itself: its persons may be more than the file's. */
@Resolver(() => PublicHealthFile)
export class PublicHealthFileResolver {
  @FieldResolver(() => PublicHealthSignal, {
    nullable: true,
    description: 'The signal (signaal) the GGD brought in, if it did.',
  })
  signal(@Root() file: PublicHealthFile, @Ctx() { rows }: KitContext): Promise<PublicHealthSignal | null> {
    return rows.findOfPerson(PublicHealthSignal, file);
  }

  @FieldResolver(() => SpecialCare, { nullable: true, description: 'Special care (Bijzondere Zorg) for this person.' })
  specialCare(@Root() file: PublicHealthFile, @Ctx() { rows }: KitContext): Promise<SpecialCare | null> {
    return rows.findOfPerson(SpecialCare, file);
  }
}
