/** What the subgraph mental-health is made of. */
import { defineSubgraph } from '../kit/index.js';
import { demo } from './demo.js';
import { MentalHealthFile } from './mental-health-file.entity.js';
import { MentalHealthFileResolver } from './mental-health-file.resolver.js';
import { MentalHealthSignal } from './mental-health-signal.entity.js';
import { Migration20261102MentalHealthTables } from './migrations/20261102-tables.migration.js';
import { OutreachContact } from './outreach-contact.entity.js';
import { MentalHealthPersonResolver } from './person.resolver.js';
import { screeningBeyondToday } from './screening-beyond-today.js';

export const subgraph = defineSubgraph({
  name: 'mental-health',
  entities: [MentalHealthFile, MentalHealthSignal, OutreachContact],
  resolvers: [MentalHealthPersonResolver, MentalHealthFileResolver],
  migrations: [Migration20261102MentalHealthTables],
  demo,
  narrower: screeningBeyondToday,
});
