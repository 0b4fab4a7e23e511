/** G10: a basis of AVG 6 that this phase admits and whose conditions hold, over no objection and no refusal (P 2; obligations 41, 54–66). */
import { type Asked, type Refusal, refuseSince } from '../asked.js';
import { findLimit } from '../find-limit.js';
import { isWeighed } from '../further-processing.js';
import { type Instant, isBefore, isNotAfter } from '../instant.js';
import { findPartner } from '../organisations.js';
import type { Consent, Contribution, PublicTask, ReleaseField } from '../question.js';
import { isVital, judgeTaskLaw } from '../reasoned-basis.js';
import { holdsItem, holdsRecipient } from '../scope.js';
import { consentsOf, findValidConsent, holdsConsentOfAll } from '../valid-consent.js';
import type { Domain, Partner } from '../vocabulary.js';

export function judgeBasis(asked: Asked, field: ReleaseField, contribution: Contribution): Refusal {
  const mark = asked.records.length;
  if (isOpenToObjection(asked, field, contribution)) {
    const objection = findLimit(asked, 'OBJECTION', field.persons, field.controller);
    if (objection !== undefined) {
      asked.records.push(objection.id);
      return 'OBJECTION_STANDS';
    }
  }
  if (contribution.basis.kind !== 'VITAL_INTEREST') {
    const refusal = findStandingRefusal(asked, field);
    if (refusal !== undefined) {
      refuseSince(asked, mark, 'CONSENT_REFUSED');
      asked.records.push(refusal.id);
      return 'CONSENT_REFUSED';
    }
  }
  const refusal = judgeKind(asked, field, contribution);
  return refusal === null ? null : refuseSince(asked, mark, refusal);
}

function judgeKind(asked: Asked, field: ReleaseField, contribution: Contribution): Refusal {
  const { basis } = contribution;
  const { kind } = basis;
  if (kind === 'LEGITIMATE_INTEREST' || kind === 'LEGAL_OBLIGATION' || kind === 'CONTRACT') return 'BASIS_NEVER';
  if (!asked.tables.phases[asked.facts.case.phase].bases.includes(kind)) return 'BASIS_OF_PHASE';
  switch (kind) {
    case 'FURTHER_PROCESSING':
      return isWeighed(asked.facts.case.phase, basis) ? null : 'FURTHER_PROCESSING_WEIGHED';
    case 'PUBLIC_TASK':
      return judgeTask(asked, field, basis);
    case 'CONSENT':
      if (field.secrecy === 'POLICE') return 'CONSENT_NOT_FOR_POLICE';
      return holdsConsentOfAll(asked, field, field.persons, 'PROCESSING') ? null : 'CONSENT_VALID';
    case 'VITAL_INTEREST':
      return isVital(asked, contribution) ? null : 'VITAL_INTEREST_PROVEN';
  }
}

/** AVG 21: against a public task, and against further processing by who acts in one. */
function isOpenToObjection({ tables }: Asked, field: ReleaseField, { basis }: Contribution): boolean {
  if (basis.kind === 'PUBLIC_TASK') return true;
  if (basis.kind !== 'FURTHER_PROCESSING') return false;
  const partners: readonly (Partner | null)[] = tables.objectionPartners;
  return partners.includes(findPartner(field.controller));
}

/** A refusal of any of the persons that no later valid consent of that person has overtaken (obligation 41). */
function findStandingRefusal(asked: Asked, field: ReleaseField): Consent | undefined {
  for (const person of field.persons) {
    for (const refusal of consentsOf(asked, person)) {
      const { refusedAt } = refusal;
      if (refusedAt === null || !isNotAfter(refusedAt, asked.time) || !concerns(asked, field, refusal)) continue;
      const later = findValidConsent(asked, field, person, 'PROCESSING', (consent) => isGivenAfter(consent, refusedAt));
      if (later === undefined) return refusal;
      asked.records.push(refusal.id, later.id);
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

/** A public task: whose, under which of his laws, for which referral (obligations 45, 62). */
function judgeTask(asked: Asked, field: ReleaseField, basis: PublicTask): Refusal {
  if (!holdsTask(asked, field, basis.taskHolder)) return 'TASK_HOLDER';
  const refusal = judgeTaskLaw(asked, field.controller, basis);
  if (refusal !== null) return refusal;
  const isMunicipal = basis.taskHolder === 'MUNICIPALITY';
  return isMunicipal && !isInDomain(asked, field, basis.serves) ? 'TASK_IN_DOMAIN' : null;
}

/** The discloser's task, the recipient's, or the municipality's in whose name the case manager acts (P 2 "namens"). */
function holdsTask({ subject, partner }: Asked, field: ReleaseField, taskHolder: Partner): boolean {
  if (taskHolder === findPartner(field.controller) || taskHolder === partner) return true;
  return taskHolder === 'MUNICIPALITY' && subject.capacity === 'CASE_MANAGER';
}

function isInDomain({ subject }: Asked, field: ReleaseField, serves: Domain): boolean {
  if (subject.capacity === 'PROCESS_DIRECTOR' || subject.capacity === 'CASE_MANAGER') return true;
  return serves === field.domain || serves === subject.domain;
}
