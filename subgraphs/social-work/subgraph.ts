/** What the subgraph social-work is made of. */
import { defineSubgraph } from '../kit/index.js';
import { demo } from './demo.js';
import { Migration20261102SocialWorkTables } from './migrations/20261102-tables.migration.js';
import { signal } from './signal.js';
import { SocialWorkFileResolver, SocialWorkPersonResolver } from './social-work.resolver.js';
import { SocialWorkContact } from './social-work-contact.entity.js';
import { SocialWorkFile } from './social-work-file.entity.js';
import { SocialWorkGoal } from './social-work-goal.entity.js';
import { SocialWorkSignal } from './social-work-signal.entity.js';
import { SocialWorkTrajectory } from './social-work-trajectory.entity.js';

export const subgraph = defineSubgraph({
  name: 'social-work',
  entities: [SocialWorkFile, SocialWorkContact, SocialWorkGoal, SocialWorkSignal, SocialWorkTrajectory],
  resolvers: [SocialWorkPersonResolver, SocialWorkFileResolver],
  migrations: [Migration20261102SocialWorkTables],
  demo,
  signal,
});
