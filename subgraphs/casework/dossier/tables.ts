/** The tables of the process dossier (procesdossier): the closed set of core data and nothing else (P 5; obligation 100). */
import { Action } from './action.entity.js';
import { Contact } from './contact.entity.js';
import { InvolvedOrganisation } from './involved-organisation.entity.js';
import { PlanLifeDomain } from './plan-life-domain.entity.js';
import { PlanOfApproach } from './plan-of-approach.entity.js';
import { ProblemOutline } from './problem-outline.entity.js';
import { ProductOrder } from './product-order.entity.js';
import { ProgressNote } from './progress-note.entity.js';

export const CORE_TABLES = [
  ProblemOutline,
  Contact,
  PlanOfApproach,
  PlanLifeDomain,
  ProductOrder,
  ProgressNote,
  Action,
  InvolvedOrganisation,
] as const;
