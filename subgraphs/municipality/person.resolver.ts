import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { type KitContext, Person } from '../kit/index.js';
import { MunicipalFile } from './municipal-file.entity.js';

/** The municipality's one field on the person of casework. */
@Resolver(() => Person)
export class MunicipalityPersonResolver {
  @FieldResolver(() => MunicipalFile, {
    nullable: true,
    description: 'What the municipality (gemeente) holds about this person, outside the process dossier.',
  })
  municipality(@Root() person: Person, @Ctx() { rows }: KitContext): Promise<MunicipalFile | null> {
    return rows.findOfPerson(MunicipalFile, person);
  }
}
