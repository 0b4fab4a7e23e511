/** What contributors answer to what the college asked of them (P 3, P 5; obligations 75, 77). */
import type { Receivers } from '../../../kit/index.js';
import { receiveOnwardUseAnswered } from './onward-use-answered.js';
import { receiveOnwardUseWithdrawn } from './onward-use-withdrawn.js';
import { receiveRecordingAnswered } from './recording-answered.js';

export const DOSSIER_RECEIVERS = {
  RECORDING_ANSWERED: receiveRecordingAnswered,
  ONWARD_USE_ANSWERED: receiveOnwardUseAnswered,
  ONWARD_USE_WITHDRAWN: receiveOnwardUseWithdrawn,
} as const satisfies Receivers;
