/** What the subgraph police is made of. */
import { defineSubgraph } from '../kit/index.js';
import { demo } from './demo.js';
import { Migration20261102PoliceTables } from './migrations/20261102-tables.migration.js';
import { PoliceFileResolver, PolicePersonResolver } from './police.resolver.js';
import { PoliceCallOut } from './police-call-out.entity.js';
import { PoliceFile } from './police-file.entity.js';
import { PoliceIncident } from './police-incident.entity.js';
import { PoliceSignal } from './police-signal.entity.js';
import { signal } from './signal.js';

export const subgraph = defineSubgraph({
  name: 'police',
  entities: [PoliceFile, PoliceSignal, PoliceCallOut, PoliceIncident],
  resolvers: [PolicePersonResolver, PoliceFileResolver],
  migrations: [Migration20261102PoliceTables],
  demo,
  signal,
});
