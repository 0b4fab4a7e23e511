import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Case, type KitContext } from '../kit/index.js';
import { HousingFile } from './housing-file.entity.js';

/** Housing's one field on the case of casework: a home is of the household, not of one person. */
@Resolver(() => Case)
export class HousingCaseResolver {
  @FieldResolver(() => [HousingFile], {
    nullable: true,
    description: 'What the housing corporations hold about this household, one file each.',
  })
  housing(@Root() { caseId }: Case, @Ctx() { rows }: KitContext): Promise<readonly HousingFile[]> {
    return rows.holdersOfCase(HousingFile, caseId);
  }
}
