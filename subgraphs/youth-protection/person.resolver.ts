import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type KitContext, Person } from '../kit/index.js';
import { YouthProtectionFile } from './youth-protection-file.entity.js';

/** Youth protection's one field on the person of casework. */
@Resolver(() => Person)
export class YouthProtectionPersonResolver {
  @FieldResolver(() => YouthProtectionFile, {
    nullable: true,
    description: 'What youth protection (jeugdbescherming) holds about this person.',
  })
  youthProtection(@Root() person: Person, @Ctx() { rows }: KitContext): Promise<YouthProtectionFile | null> {
    return rows.findOfPerson(YouthProtectionFile, person);
  }
}
