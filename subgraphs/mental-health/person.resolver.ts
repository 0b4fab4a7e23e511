import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type KitContext, Person } from '../kit/index.js';
import { MentalHealthFile } from './mental-health-file.entity.js';

/** Mental health care's one field on the person of casework. */
@Resolver(() => Person)
export class MentalHealthPersonResolver {
  @FieldResolver(() => MentalHealthFile, {
    nullable: true,
    description: 'What outreach mental health care (GGZ, bemoeizorg) holds about this person.',
  })
  mentalHealth(@Root() person: Person, @Ctx() { rows }: KitContext): Promise<MentalHealthFile | null> {
    return rows.findOfPerson(MentalHealthFile, person);
  }
}
