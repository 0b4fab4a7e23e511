/** What the subgraph municipality is made of: one controller, five laws. The process dossier is another subgraph: casework. */
import { defineSubgraph } from '../kit/index.js';
import { Debt } from './debt.entity.js';
import { DebtCounselling } from './debt-counselling.entity.js';
import { demo } from './demo.js';
import { IncomeSupport } from './income-support.entity.js';
import { Migration20261102MunicipalityTables } from './migrations/20261102-tables.migration.js';
import { MunicipalFile } from './municipal-file.entity.js';
import { DebtCounsellingResolver, MunicipalFileResolver, WmoSupportResolver } from './municipal-file.resolver.js';
import { MunicipalSignal } from './municipal-signal.entity.js';
import { MunicipalityPersonResolver } from './person.resolver.js';
import { SchoolAttendance } from './school-attendance.entity.js';
import { signal } from './signal.js';
import { WmoProvision } from './wmo-provision.entity.js';
import { WmoSupport } from './wmo-support.entity.js';
import { YouthAid } from './youth-aid.entity.js';

export const subgraph = defineSubgraph({
  name: 'municipality',
  entities: [
    MunicipalFile,
    MunicipalSignal,
    DebtCounselling,
    Debt,
    WmoSupport,
    WmoProvision,
    YouthAid,
    IncomeSupport,
    SchoolAttendance,
  ],
  resolvers: [MunicipalityPersonResolver, MunicipalFileResolver, DebtCounsellingResolver, WmoSupportResolver],
  migrations: [Migration20261102MunicipalityTables],
  demo,
  signal,
});
