import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { KitContext } from '../kit/index.js';
import { PublicHealthFile } from './public-health-file.entity.js';
import { PublicHealthSignal } from './public-health-signal.entity.js';
import { SpecialCare } from './special-care.entity.js';

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
