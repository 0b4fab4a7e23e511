/** The acts on the process dossier, in the order of the table (policy/work/acts-of-college.ts). */
import type { AnyAct } from '../../../kit/work/index.js';
import { addAction } from './add-action.js';
import { addLifeDomain } from './add-life-domain.js';
import { changeOrder } from './change-order.js';
import { involveOrganisation } from './involve-organisation.js';
import { orderProduct } from './order-product.js';
import { recordContact } from './record-contact.js';
import { reportAction } from './report-action.js';
import { revisePlan } from './revise-plan.js';
import { startPlan } from './start-plan.js';
import { writeOutline } from './write-outline.js';
import { writeProgress } from './write-progress.js';

export const DOSSIER_ACTS: readonly AnyAct[] = [
  recordContact,
  writeOutline,
  startPlan,
  revisePlan,
  addLifeDomain,
  addAction,
  reportAction,
  orderProduct,
  changeOrder,
  writeProgress,
  involveOrganisation,
];
