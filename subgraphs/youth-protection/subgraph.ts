/** What the subgraph youth-protection is made of. */
import { defineSubgraph } from '../kit/index.js';
import { ChildGuardian } from './child-guardian.entity.js';
import { demo } from './demo.js';
import { Migration20261102YouthProtectionTables } from './migrations/20261102-tables.migration.js';
import { ProtectionMeasure } from './protection-measure.entity.js';
import { SafetyAssessment } from './safety-assessment.entity.js';
import { signal } from './signal.js';
import { YouthProtectionFileResolver, YouthProtectionPersonResolver } from './youth-protection.resolver.js';
import { YouthProtectionFile } from './youth-protection-file.entity.js';
import { YouthProtectionSignal } from './youth-protection-signal.entity.js';

export const subgraph = defineSubgraph({
  name: 'youth-protection',
  entities: [YouthProtectionFile, ProtectionMeasure, ChildGuardian, SafetyAssessment, YouthProtectionSignal],
  resolvers: [YouthProtectionPersonResolver, YouthProtectionFileResolver],
  migrations: [Migration20261102YouthProtectionTables],
  demo,
  signal,
});
