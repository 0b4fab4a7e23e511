/** What the subgraph housing is made of: six corporations, one schema, no data in common. */
import { defineSubgraph } from '../kit/index.js';
import { HousingCaseResolver } from './case.resolver.js';
import { demo } from './demo.js';
import { EvictionProceedings } from './eviction-proceedings.entity.js';
import { HousingFile } from './housing-file.entity.js';
import { HousingFileResolver } from './housing-file.resolver.js';
import { HousingSignal } from './housing-signal.entity.js';
import { Migration20261102HousingTables } from './migrations/20261102-tables.migration.js';
import { NuisanceReport } from './nuisance-report.entity.js';
import { RentArrears } from './rent-arrears.entity.js';
import { signal } from './signal.js';
import { Tenancy } from './tenancy.entity.js';

export const subgraph = defineSubgraph({
  name: 'housing',
  entities: [HousingFile, HousingSignal, Tenancy, RentArrears, NuisanceReport, EvictionProceedings],
  resolvers: [HousingCaseResolver, HousingFileResolver],
  migrations: [Migration20261102HousingTables],
  demo,
  signal,
});
