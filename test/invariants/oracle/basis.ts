/** A basis of AVG 6 that stands (P 2, A 1–8; obligations 41, 45, 54–66). Written from the text; imports nothing from policy/. */
import { allConsent, hasRefused } from './consent.js';
import { isObjectedTo } from './limits.js';
import { isBeforeTakingUp, partnerOf, stepOf } from './partners.js';
import type { Answers, Basis, Contribution, EvaluationRequest, ReleaseField } from './request.js';
import { endsWithin } from './time.js';

/** Whose task, under which law, and for which referral where the law serves one only. Wmo, Jeugdwet, Participatiewet and Wgs are municipal. */
const TASKS: readonly (readonly [holder: string, law: string, serves: string | null])[] = [
  ['MUNICIPALITY', 'WMO_2_3_1', 'WMO'],
  ['MUNICIPALITY', 'WMO_2_3_2', 'WMO'],
  ['MUNICIPALITY', 'WMO_2_3_3', 'WMO'],
  ['MUNICIPALITY', 'WMO_2_3_4', 'WMO'],
  ['MUNICIPALITY', 'WMO_2_3_5', 'WMO'],
  ['MUNICIPALITY', 'JEUGDWET_2_3', 'YOUTH_ACT'],
  ['MUNICIPALITY', 'JEUGDWET_2_4', 'YOUTH_ACT'],
  ['MUNICIPALITY', 'PARTICIPATIEWET_7_1', 'PARTICIPATION_ACT'],
  ['MUNICIPALITY', 'WGS_3', 'DEBT_COUNSELLING'],
  ['POLICE', 'POLITIEWET_3', null],
  ['POLICE', 'WPG_20', null],
  ['YOUTH_PROTECTION', 'JEUGDWET_1_1', 'YOUTH_ACT'],
  ['MENTAL_HEALTH', 'WGBO', null],
  ['MENTAL_HEALTH', 'WVGGZ', null],
  ['MENTAL_HEALTH', 'WZD', null],
];
const REFERRALS = ['WMO', 'YOUTH_ACT', 'PARTICIPATION_ACT', 'DEBT_COUNSELLING'];
const THREE_DAYS = 72n;

/** Does the contribution rest on a basis that the phase knows, whose conditions hold, over no objection and no refusal? */
export function standsOnBasis(request: EvaluationRequest, field: ReleaseField, contribution: Contribution): boolean {
  const { basis } = contribution;
  if (!isBasisOfPhase(request.context.facts.case.phase, basis.kind)) return false;
  if (isObjectedTo(request, field, contribution)) return false;
  if (basis.kind !== 'VITAL_INTEREST' && field.persons.some((person) => hasRefused(request, field, person)))
    return false;
  switch (basis.kind) {
    case 'FURTHER_PROCESSING':
      return isWeighed(request, basis.answers);
    case 'PUBLIC_TASK':
      return isTask(request, field, basis);
    case 'CONSENT':
      return field.secrecy !== 'POLICE' && allConsent(request, field, field.persons, 'PROCESSING');
    case 'VITAL_INTEREST':
      return isVital(contribution);
    default:
      return false;
  }
}

/** Steps 1–3 know further processing only; from 4 on it is gone; vital interest is named in 4, 5 and 6. */
export function isBasisOfPhase(phase: string, kind: string): boolean {
  const step = stepOf(phase);
  if (isBeforeTakingUp(phase)) return kind === 'FURTHER_PROCESSING';
  if (kind === 'PUBLIC_TASK' || kind === 'CONSENT') return step >= 4;
  return kind === 'VITAL_INTEREST' && (step === 4 || step === 5 || step === 6);
}

/** Urgent, nothing else helps, and with an end within three days (obligation 61). */
export function isVital(contribution: Contribution): boolean {
  const { basis } = contribution;
  if (basis.kind !== 'VITAL_INTEREST' || !endsWithin(contribution, THREE_DAYS)) return false;
  return saysYes(basis.answers, ['danger', 'consentImpossible', 'publicTaskFails', 'consentFails']);
}

export function saysYes(answers: Answers, questions: readonly string[]): boolean {
  return questions.every((question) => answers[question] === true);
}

/** Own powers fall short, it serves the goals, nothing forbids it, and the five factors of compatibility were weighed. */
function isWeighed(request: EvaluationRequest, answers: Answers): boolean {
  if (!saysYes(answers, ['ownPowersInsufficient', 'contributesToGoals', 'compatible'])) return false;
  const { obstacle, factors } = answers;
  if (obstacle !== false || typeof factors !== 'object') return false;
  if (!['a', 'b', 'c', 'd', 'e'].every((factor) => factors[factor] === true)) return false;
  const { phase } = request.context.facts.case;
  if (phase === 'SIGNAL') return saysYes(answers, ['seriousProblems', 'selfDirectionTooLow']);
  return phase === 'ASSESSMENT' || saysYes(answers, ['knowsHousehold']);
}

function isTask(
  request: EvaluationRequest,
  field: ReleaseField,
  basis: Basis & { readonly kind: 'PUBLIC_TASK' },
): boolean {
  const { organisation, capacity, domain } = request.subject.properties;
  const { phase, needs, referrals } = request.context.facts.case;
  const holders = [partnerOf(field.controller), partnerOf(organisation)];
  if (capacity === 'CASE_MANAGER') holders.push('MUNICIPALITY');
  if (!holders.includes(basis.taskHolder)) return false;
  const task = TASKS.find(([holder, law]) => holder === basis.taskHolder && law === basis.law);
  if (task === undefined || (basis.law === 'WPG_20' && field.controller !== 'politie')) return false;
  const [holder, , ownReferral] = task;
  if (!REFERRALS.includes(basis.serves) || (ownReferral !== null && ownReferral !== basis.serves)) return false;
  if (!(phase === 'ASSIGNMENT' ? needs : referrals).includes(basis.serves)) return false;
  if (holder !== 'MUNICIPALITY' || capacity === 'PROCESS_DIRECTOR' || capacity === 'CASE_MANAGER') return true;
  return basis.serves === field.domain || basis.serves === domain;
}
