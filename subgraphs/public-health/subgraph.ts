/** What the subgraph public-health is made of. */
import { defineSubgraph } from '../kit/index.js';
import { demo } from './demo.js';
import { Migration20261102PublicHealthTables } from './migrations/20261102-tables.migration.js';
import { PublicHealthFileResolver, PublicHealthPersonResolver } from './public-health.resolver.js';
import { PublicHealthFile } from './public-health-file.entity.js';
import { PublicHealthSignal } from './public-health-signal.entity.js';
import { signal } from './signal.js';
import { SpecialCare } from './special-care.entity.js';

export const subgraph = defineSubgraph({
  name: 'public-health',
  entities: [PublicHealthFile, PublicHealthSignal, SpecialCare],
  resolvers: [PublicHealthPersonResolver, PublicHealthFileResolver],
  migrations: [Migration20261102PublicHealthTables],
  demo,
  signal,
});
