/** What the college tells a controller about what it shared, and what is done with it. */
import type { Receivers } from '../delivery/receive.js';
import { receiveConsentWithdrawn } from './receive/consent-withdrawn.js';
import { receivePhaseMoved } from './receive/phase-moved.js';
import { receiveRecorded } from './receive/recorded.js';
import { receiveOnwardUseRequested, receiveRecordingRequested } from './receive/requests.js';

export const SHARE_RECEIVERS = {
  PHASE_MOVED: receivePhaseMoved,
  RECORDING_REQUESTED: receiveRecordingRequested,
  RECORDED: receiveRecorded,
  ONWARD_USE_REQUESTED: receiveOnwardUseRequested,
  CONSENT_WITHDRAWN: receiveConsentWithdrawn,
} as const satisfies Receivers;
