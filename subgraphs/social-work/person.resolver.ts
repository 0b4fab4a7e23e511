import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type KitContext, Person } from '../kit/index.js';
import { SocialWorkFile } from './social-work-file.entity.js';

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
