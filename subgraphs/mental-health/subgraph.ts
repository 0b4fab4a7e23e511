/** What the subgraph mental-health is made of. */
import { defineSubgraph } from '../kit/index.js';
import { demo } from './demo.js';
import { MentalHealthFileResolver, MentalHealthPersonResolver } from './mental-health.resolver.js';
import { MentalHealthFile } from './mental-health-file.entity.js';
import { MentalHealthSignal } from './mental-health-signal.entity.js';
import { Migration20261102MentalHealthTables } from './migrations/20261102-tables.migration.js';
import { OutreachContact } from './outreach-contact.entity.js';
import { screeningBeyondToday } from './screening-beyond-today.js';
import { signal } from './signal.js';

export const subgraph = defineSubgraph({
  name: 'mental-health',
  entities: [MentalHealthFile, MentalHealthSignal, OutreachContact],
  resolvers: [MentalHealthPersonResolver, MentalHealthFileResolver],
  migrations: [Migration20261102MentalHealthTables],
  demo,
  signal,
  narrower: screeningBeyondToday,
});
