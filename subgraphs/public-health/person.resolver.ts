import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type KitContext, Person } from '../kit/index.js';
import { PublicHealthFile } from './public-health-file.entity.js';

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
