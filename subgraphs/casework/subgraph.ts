/** Casework: the college's own subgraph (procesdossier en registers). It knows the facts of every case and no partner's data. */

import { defineSubgraph } from '../kit/index.js';
import { caseworkRows } from './demo.js';
import { CaseResolver, findCase } from './dossier/case.resolver.js';
import { AccountabilityResolver, CoreDataResolver, PlanResolver } from './dossier/dossier.resolver.js';
import { findPerson, HouseholdResolver, PersonResolver } from './dossier/household.resolver.js';
import { CORE_TABLES } from './dossier/tables.js';
import { TeamResolver } from './dossier/team.resolver.js';
import { addFactsRoute } from './facts/facts.route.js';
import { loadFacts } from './facts/load-facts.js';
import { Migration20261123RegistryAndDossier } from './migrations/migration-20261123-registry-and-dossier.js';
import { Migration20261126Dossier } from './migrations/migration-20261126-dossier.js';
import { Migration20261126Team } from './migrations/migration-20261126-team.js';
import { Migration20261127CollegeSharing } from './migrations/migration-20261127-sharing.js';
import { Migration20261128Decline } from './migrations/migration-20261128-decline.js';
import { Migration20261128Worklist } from './migrations/migration-20261128-worklist.js';
import { CaseHandle } from './registry/case-handle.entity.js';
import { OutcomeCount } from './registry/outcome-count.entity.js';
import { Person } from './registry/person.entity.js';
import { SHARING_TABLES } from './registry/sharing-tables.js';
import { REGISTRY_TABLES } from './registry/tables.js';
import { TEAM_TABLES } from './registry/team-tables.js';
import { COLLEGE_ACTS } from './work/acts.js';
import { COLLEGE_RECEIVERS } from './work/receivers.js';
import { END_LEAVERS } from './work/team/end-leavers.js';
import { readWorklist } from './worklist/read-worklist.js';
import { WorklistResolver } from './worklist/worklist.resolver.js';

export const subgraph = defineSubgraph({
  name: 'casework',
  entities: [...REGISTRY_TABLES, ...TEAM_TABLES, ...SHARING_TABLES, OutcomeCount, ...CORE_TABLES],
  resolvers: [
    CaseResolver,
    HouseholdResolver,
    PersonResolver,
    CoreDataResolver,
    PlanResolver,
    AccountabilityResolver,
    TeamResolver,
    WorklistResolver,
  ],
  orphanedTypes: [CaseHandle, Person],
  references: {
    Case: ({ id }, context) => findCase(context, id),
    Person: ({ id }, context) => findPerson(context, id),
  },
  migrations: [
    Migration20261123RegistryAndDossier,
    Migration20261126Team,
    Migration20261126Dossier,
    Migration20261127CollegeSharing,
    Migration20261128Decline,
    Migration20261128Worklist,
  ],
  demo: caseworkRows,
  loadFacts,
  acts: COLLEGE_ACTS,
  receives: COLLEGE_RECEIVERS,
  jobs: { 'end-leavers': END_LEAVERS },
  routes: addFactsRoute,
  worklist: readWorklist,
});
