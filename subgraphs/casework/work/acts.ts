/** The acts of the college, in the order of the table (policy/work/acts-of-college.ts). */
import type { AnyAct } from '../../kit/work/index.js';
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
];
