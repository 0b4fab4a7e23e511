/** The acts on the process dossier, in the order of the table (policy/work/acts-of-college.ts). */
import type { AnyAct } from '../../../kit/work/index.js';
import { addAction } from './add-action.js';
import { addLifeDomain } from './add-life-domain.js';
import { callInSafetyHouse } from './call-in-safety-house.js';
import { changeOrder } from './change-order.js';
import { holdOutreachTalk } from './hold-outreach-talk.js';
import { involveOrganisation } from './involve-organisation.js';
import { orderProduct } from './order-product.js';
import { recordContact } from './record-contact.js';
import { recordDecision } from './record-decision.js';
import { recordFromPartner } from './record-from-partner.js';
import { recordNeeds } from './record-needs.js';
import { recordPerson } from './record-person.js';
import { reportAction } from './report-action.js';
import { requestOnwardUse } from './request-onward-use.js';
import { requestRecording } from './request-recording.js';
import { revisePlan } from './revise-plan.js';
import { setReferrals } from './set-referrals.js';
import { startPlan } from './start-plan.js';
import { withdrawConsent } from './withdraw-consent.js';
import { writeOutline } from './write-outline.js';
import { writeProgress } from './write-progress.js';

export const DOSSIER_ACTS: readonly AnyAct[] = [
  recordPerson,
  recordNeeds,
  setReferrals,
  holdOutreachTalk,
  withdrawConsent,
  recordDecision,
  callInSafetyHouse,
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
  requestRecording,
  recordFromPartner,
  requestOnwardUse,
];
