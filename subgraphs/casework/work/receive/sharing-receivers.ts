/** What partners tell the college of what they share (P 1–5). */
import type { Receivers } from '../../../kit/index.js';
import { receiveConsent } from './consent.js';
import { receiveConsentConfirmed } from './consent-confirmed.js';
import { receiveContributed } from './contributed.js';
import { receiveContributionDeclined } from './contribution-declined.js';
import { receiveContributionWithdrawn } from './contribution-withdrawn.js';
import { receiveNotice, receiveNoticeGiven } from './notice.js';

export const SHARING_RECEIVERS = {
  CONTRIBUTED: receiveContributed,
  CONTRIBUTION_WITHDRAWN: receiveContributionWithdrawn,
  CONTRIBUTION_DECLINED: receiveContributionDeclined,
  NOTICE: receiveNotice,
  NOTICE_GIVEN: receiveNoticeGiven,
  CONSENT: receiveConsent,
  CONSENT_CONFIRMED: receiveConsentConfirmed,
} as const satisfies Receivers;
