import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { KitContext, SubjectRow } from '../kit/index.js';
import { EvictionProceedings } from './eviction-proceedings.entity.js';
import { HousingFile } from './housing-file.entity.js';
import { HousingSignal } from './housing-signal.entity.js';
import { NuisanceReport } from './nuisance-report.entity.js';
import { RentArrears } from './rent-arrears.entity.js';
import { Tenancy } from './tenancy.entity.js';

/**
 * The records beneath a file, of its own corporation and no other: two corporations of one household share a database
 * here, and nothing else (C preamble E). Each record is decided about for itself: its persons may differ from the file's.
 */
@Resolver(() => HousingFile)
export class HousingFileResolver {
  @FieldResolver(() => HousingSignal, {
    nullable: true,
    description: 'The signal (signaal) this corporation brought in, if it did.',
  })
  async signal(@Root() file: HousingFile, @Ctx() context: KitContext): Promise<HousingSignal | null> {
    return (await ofFile(HousingSignal, file, context))[0] ?? null;
  }

  @FieldResolver(() => Tenancy, {
    nullable: true,
    description: 'The tenancy (huurovereenkomst) with this corporation.',
  })
  async tenancy(@Root() file: HousingFile, @Ctx() context: KitContext): Promise<Tenancy | null> {
    return (await ofFile(Tenancy, file, context))[0] ?? null;
  }

  @FieldResolver(() => RentArrears, {
    nullable: true,
    description: 'The rent arrears (huurachterstand) with this corporation.',
  })
  async rentArrears(@Root() file: HousingFile, @Ctx() context: KitContext): Promise<RentArrears | null> {
    return (await ofFile(RentArrears, file, context))[0] ?? null;
  }

  @FieldResolver(() => [NuisanceReport], {
    nullable: true,
    description: 'The reports of nuisance (overlastmeldingen) this corporation received.',
  })
  nuisanceReports(@Root() file: HousingFile, @Ctx() context: KitContext): Promise<readonly NuisanceReport[]> {
    return ofFile(NuisanceReport, file, context);
  }

  @FieldResolver(() => EvictionProceedings, {
    nullable: true,
    description: 'The proceedings for eviction (ontruiming) by this corporation.',
  })
  async evictionProceedings(
    @Root() file: HousingFile,
    @Ctx() context: KitContext,
  ): Promise<EvictionProceedings | null> {
    return (await ofFile(EvictionProceedings, file, context))[0] ?? null;
  }
}

async function ofFile<T extends SubjectRow>(
  entity: new () => T,
  file: HousingFile,
  { rows }: KitContext,
): Promise<readonly T[]> {
  const all = await rows.ofCase(entity, file.caseId);
  return all.filter(({ controller }) => controller === file.controller);
}
