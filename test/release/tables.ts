/** Every table of cases, by partner. */
import type { CaseTable } from './case-table.js';
import { HOUSING } from './housing.cases.js';
import { MENTAL_HEALTH } from './mental-health.cases.js';
import { MUNICIPALITY } from './municipality.cases.js';
import { POLICE } from './police.cases.js';
import { PUBLIC_HEALTH } from './public-health.cases.js';
import { SOCIAL_WORK, SOCIAL_WORK_NAMES } from './social-work.cases.js';
import { YOUTH_PROTECTION } from './youth-protection.cases.js';

export const TABLES: readonly CaseTable[] = [
  MUNICIPALITY,
  HOUSING,
  POLICE,
  YOUTH_PROTECTION,
  MENTAL_HEALTH,
  SOCIAL_WORK,
  SOCIAL_WORK_NAMES,
  PUBLIC_HEALTH,
];
