/** What a controller does about its own data, in the order of the table (policy/work/acts-of-controller.ts). */
import type { AnyAct } from '../work/index.js';
import { answerOnwardUseRequest } from './answer-onward-use-request.js';
import { answerRecordingRequest } from './answer-recording-request.js';
import { confirmConsent } from './confirm-consent.js';
import { contribute } from './contribute.js';
import { declineToContribute } from './decline-to-contribute.js';
import { deferNotice } from './defer-notice.js';
import { giveDeferredNotice } from './give-deferred-notice.js';
import { giveNotice } from './give-notice.js';
import { reconfirmContribution } from './reconfirm-contribution.js';
import { recordConsent } from './record-consent.js';
import { reviewEmergency } from './review-emergency.js';
import { withdrawContribution } from './withdraw-contribution.js';
import { withdrawOnwardUse } from './withdraw-onward-use.js';

export const SHARE_ACTS: readonly AnyAct[] = [
  reviewEmergency,
  contribute,
  declineToContribute,
  withdrawContribution,
  reconfirmContribution,
  giveNotice,
  deferNotice,
  giveDeferredNotice,
  recordConsent,
  confirmConsent,
  answerRecordingRequest,
  answerOnwardUseRequest,
  withdrawOnwardUse,
];
