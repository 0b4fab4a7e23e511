/** The acts of the college, in the order of the table (policy/work/acts-of-college.ts). */
import type { AnyAct } from '../../kit/work/index.js';
import { DOSSIER_ACTS } from './dossier/dossier-acts.js';
import { holdMeeting } from './meetings/hold-meeting.js';
import { planMeeting } from './meetings/plan-meeting.js';
import { putOnAgenda } from './meetings/put-on-agenda.js';
import { sendActionList } from './meetings/send-action-list.js';
import { takeOffAgenda } from './meetings/take-off-agenda.js';
import { assessSignal } from './steps/assess-signal.js';
import { closeCase } from './steps/close-case.js';
import { declineCase } from './steps/decline-case.js';
import { extendMonitoring } from './steps/extend-monitoring.js';
import { recordCareEnd } from './steps/record-care-end.js';
import { resumeApproach } from './steps/resume-approach.js';
import { startApproach } from './steps/start-approach.js';
import { startClosure } from './steps/start-closure.js';
import { startInquiry } from './steps/start-inquiry.js';
import { startMonitoring } from './steps/start-monitoring.js';
import { startReview } from './steps/start-review.js';
import { takeUpCase } from './steps/take-up-case.js';
import { acceptSeat } from './team/accept-seat.js';
import { activateShellPartner } from './team/activate-shell-partner.js';
import { admitMember } from './team/admit-member.js';
import { designateCaseManager } from './team/designate-case-manager.js';
import { endActivation } from './team/end-activation.js';
import { endSeat } from './team/end-seat.js';
import { giveNoticeOfLeaving } from './team/give-notice-of-leaving.js';
import { grantAuthorisation } from './team/grant-authorisation.js';
import { nameParty } from './team/name-party.js';
import { proposeMember } from './team/propose-member.js';
import { removeParty } from './team/remove-party.js';
import { renewScreening } from './team/renew-screening.js';
import { revokeAuthorisation } from './team/revoke-authorisation.js';

export const COLLEGE_ACTS: readonly AnyAct[] = [
  assessSignal,
  startInquiry,
  takeUpCase,
  declineCase,
  startApproach,
  startReview,
  resumeApproach,
  startMonitoring,
  extendMonitoring,
  startClosure,
  closeCase,
  recordCareEnd,
  ...DOSSIER_ACTS,
  nameParty,
  removeParty,
  proposeMember,
  admitMember,
  acceptSeat,
  endSeat,
  designateCaseManager,
  activateShellPartner,
  endActivation,
  grantAuthorisation,
  revokeAuthorisation,
  renewScreening,
  giveNoticeOfLeaving,
  planMeeting,
  putOnAgenda,
  takeOffAgenda,
  holdMeeting,
  sendActionList,
];
