/** G10: a basis of AVG 6 that this phase admits and whose conditions hold, over no objection and no refusal (P 2; obligations 41, 54–66). */
import type { Asked } from '../asked.js';
import { findLimit } from '../find-limit.js';
import { type Instant, isBefore, isNotAfter, isWithinHours } from '../instant.js';
import { EMERGENCY_HOURS, findTaskLaw, OBJECTION_PARTNERS, SERVED_DOMAINS } from '../laws.js';
import { type Outcome, pass, refuse } from '../outcome.js';
import { admitsBasis } from '../phases.js';
import type { Consent, Contribution, FurtherProcessing, PublicTask, ReleaseField } from '../question.js';
import { findPartner } from '../register.js';
import { holdsItem, holdsRecipient } from '../scope.js';
import { consentsOf, findConsentOfAll, findValidConsent } from '../valid-consent.js';
import type { Domain, Partner } from '../vocabulary.js';

const REFUSED_BASIS = refuse('BASIS');

export function judgeBasis(asked: Asked, field: ReleaseField, contribution: Contribution): Outcome {
  const { basis } = contribution;
  if (isOpenToObjection(field, contribution)) {
    const objection = findLimit(asked, 'OBJECTION', field.persons, [field.controller]);
    if (objection !== undefined) return refuse('OBJECTION', [objection.id]);
  }
  const overtaking: string[] = [];
  if (basis.kind !== 'VITAL_INTEREST') {
    const refusal = findStandingRefusal(asked, field, overtaking);
    if (refusal !== undefined) return refuse('REFUSED', [refusal.id]);
  }
  if (!admitsBasis(asked.facts.case.phase, basis.kind)) return REFUSED_BASIS;
  switch (basis.kind) {
    case 'FURTHER_PROCESSING':
      return isWeighed(asked, basis) ? pass(overtaking) : REFUSED_BASIS;
    case 'PUBLIC_TASK':
      return isTask(asked, field, basis) ? pass(overtaking) : REFUSED_BASIS;
    case 'CONSENT': {
      if (field.secrecy === 'POLICE') return REFUSED_BASIS;
      const consents = findConsentOfAll(asked, field, field.persons, 'PROCESSING');
      return consents === null ? REFUSED_BASIS : pass([...overtaking, ...consents]);
    }
    case 'VITAL_INTEREST':
      return isVital(contribution) ? pass() : REFUSED_BASIS;
    case 'LEGITIMATE_INTEREST':
    case 'LEGAL_OBLIGATION':
    case 'CONTRACT':
      return REFUSED_BASIS;
  }
}

/** AVG 21: against a public task, and against further processing by who acts in one. */
function isOpenToObjection(field: ReleaseField, { basis }: Contribution): boolean {
  if (basis.kind === 'PUBLIC_TASK') return true;
  if (basis.kind !== 'FURTHER_PROCESSING') return false;
  const partners: readonly (Partner | null)[] = OBJECTION_PARTNERS;
  return partners.includes(findPartner(field.controller));
}

/** A refusal of any of the persons that no later valid consent of that person has overtaken (obligation 41). */
function findStandingRefusal(asked: Asked, field: ReleaseField, overtaking: string[]): Consent | undefined {
  for (const person of field.persons) {
    for (const refusal of consentsOf(asked, person)) {
      const { refusedAt } = refusal;
      if (refusedAt === null || !isNotAfter(refusedAt, asked.time) || !concerns(asked, field, refusal)) continue;
      const later = findValidConsent(asked, field, person, 'PROCESSING', (consent) => isGivenAfter(consent, refusedAt));
      if (later === undefined) return refusal;
      overtaking.push(refusal.id, later.id);
    }
  }
  return undefined;
}

/** Of a refusal nothing else is asked: not its purpose, nor when it was recorded. */
function concerns(asked: Asked, field: ReleaseField, refusal: Consent): boolean {
  return (
    refusal.covers.includes('PROCESSING') &&
    holdsItem(refusal.items, field) &&
    holdsRecipient(refusal.recipients, asked.subject)
  );
}

function isGivenAfter(consent: Consent, refusedAt: Instant): boolean {
  return consent.givenAt !== null && isBefore(refusedAt, consent.givenAt);
}

/** Further processing: the questions of P 2 in order, the five factors weighed (obligations 29, 35, 64, 65). */
function isWeighed({ facts }: Asked, { answers, factors }: FurtherProcessing): boolean {
  const { phase } = facts.case;
  if (answers.ownPowersInsufficient !== true || answers.contributesToGoals !== true) return false;
  if (answers.compatible !== true || answers.obstacle !== false) return false;
  if (factors?.a !== true || factors.b !== true || factors.c !== true) return false;
  if (factors.d !== true || factors.e !== true) return false;
  if (phase === 'SIGNAL') return answers.seriousProblems === true && answers.selfDirectionTooLow === true;
  return phase !== 'INQUIRY' || answers.knowsHousehold === true;
}

/** A public task: whose, under which of his laws, for which referral (obligations 45, 62). */
function isTask(asked: Asked, field: ReleaseField, basis: PublicTask): boolean {
  if (!holdsTask(asked, field, basis.taskHolder)) return false;
  const law = findTaskLaw(basis.taskHolder, basis.law);
  if (law === undefined) return false;
  if (basis.law === 'WPG_20' && field.controller !== 'politie') return false;
  if (!isServed(asked, basis.serves)) return false;
  if (law.domain !== null && law.domain !== basis.serves) return false;
  return basis.taskHolder !== 'MUNICIPALITY' || isInDomain(asked, field, basis.serves);
}

/** The discloser's task, the recipient's, or the municipality's in whose name the case manager acts (P 2 "namens"). */
function holdsTask({ subject, partner }: Asked, field: ReleaseField, taskHolder: Partner): boolean {
  if (taskHolder === findPartner(field.controller) || taskHolder === partner) return true;
  return taskHolder === 'MUNICIPALITY' && subject.capacity === 'CASE_MANAGER';
}

/** Only insofar as the referral is part of the plan: in phase 4 what is needed, from 5 what is referred to. */
function isServed({ facts }: Asked, serves: Domain): boolean {
  const { phase, needs, referrals } = facts.case;
  const servable: readonly Domain[] = SERVED_DOMAINS;
  return servable.includes(serves) && (phase === 'ASSIGNMENT' ? needs : referrals).includes(serves);
}

function isInDomain({ subject }: Asked, field: ReleaseField, serves: Domain): boolean {
  if (subject.capacity === 'PROCESS_DIRECTOR' || subject.capacity === 'CASE_MANAGER') return true;
  return serves === field.domain || serves === subject.domain;
}

/** Vital interest: when nothing else is left, and for 72 hours at most (obligation 61). */
function isVital({ basis, from, until }: Contribution): boolean {
  if (basis.kind !== 'VITAL_INTEREST') return false;
  const { danger, consentImpossible, publicTaskFails, consentFails } = basis.answers;
  if (danger !== true || consentImpossible !== true || publicTaskFails !== true || consentFails !== true) return false;
  return until !== null && isWithinHours(until, from, EMERGENCY_HOURS);
}
