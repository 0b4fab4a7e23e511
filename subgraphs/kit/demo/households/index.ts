/** Every household of the demo world, in the order of its keys. The first is the one to look at first. */
import type { Household } from '../draft.js';
import { h01 } from './h01-one-gives-one-refuses.js';
import { h02 } from './h02-eviction-signal.js';
import { h03 } from './h03-assessment.js';
import { h04 } from './h04-inquiry.js';
import { h05 } from './h05-introduction.js';
import { h06 } from './h06-children.js';
import { h07 } from './h07-conflict-of-duties.js';
import { h08 } from './h08-vital-interest.js';
import { h09 } from './h09-withdrawn-and-expired.js';
import { h10 } from './h10-two-corporations.js';
import { h11 } from './h11-monitoring.js';
import { h12 } from './h12-monitoring-lapsed.js';
import { h13 } from './h13-closure.js';
import { h14 } from './h14-closed.js';
import { h15 } from './h15-declined.js';
import { h16 } from './h16-shell-partner.js';
import { h17 } from './h17-limits.js';
import { h18 } from './h18-new-phase.js';

export const HOUSEHOLDS: readonly Household[] = [
  h01,
  h02,
  h03,
  h04,
  h05,
  h06,
  h07,
  h08,
  h09,
  h10,
  h11,
  h12,
  h13,
  h14,
  h15,
  h16,
  h17,
  h18,
];
