/** The gates in the order of the law: G1–G5 asked of every question, G9–G14 of every contribution that matches. */
import type { Asked, Refusal } from './asked.js';
import { judgeScreening } from './gates/g01-screening.js';
import { judgeCapacity } from './gates/g02-capacity.js';
import { judgeInvolvement } from './gates/g03-involvement.js';
import { judgePurpose } from './gates/g04-purpose.js';
import { judgePhase } from './gates/g05-phase.js';
import { judgeNotice } from './gates/g09-notice.js';
import { judgeBasis } from './gates/g10-basis.js';
import { judgeCrossDomain } from './gates/g11-cross-domain.js';
import { judgeSecrecy } from './gates/g12-secrecy.js';
import { judgeClass } from './gates/g13-class.js';
import { judgeAction } from './gates/g14-action.js';
import type { Contribution, ReleaseField } from './question.js';
import type { Gate } from './vocabulary.js';

export interface QuestionGate {
  readonly gate: Gate;
  readonly judge: (asked: Asked) => Refusal;
}

export interface ContributionGate {
  readonly gate: Gate;
  readonly judge: (asked: Asked, field: ReleaseField, contribution: Contribution) => Refusal;
}

// biome-ignore format: a table
export const QUESTION_GATES: readonly QuestionGate[] = [
  { gate: 'SCREENING',    judge: judgeScreening },
  { gate: 'CAPACITY',     judge: judgeCapacity },
  { gate: 'INVOLVEMENT',  judge: judgeInvolvement },
  { gate: 'PURPOSE',      judge: judgePurpose },
  { gate: 'PHASE',        judge: judgePhase },
];

// biome-ignore format: a table
export const CONTRIBUTION_GATES: readonly ContributionGate[] = [
  { gate: 'NOTICE',       judge: judgeNotice },
  { gate: 'BASIS',        judge: judgeBasis },
  { gate: 'CROSS_DOMAIN', judge: judgeCrossDomain },
  { gate: 'SECRECY',      judge: judgeSecrecy },
  { gate: 'CLASS',        judge: judgeClass },
  { gate: 'ACTION',       judge: judgeAction },
];
