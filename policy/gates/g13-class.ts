/** G13: special and criminal data need a ground of their own besides the basis (AVG 9, 10; obligations 31, 67). */
import type { Asked } from '../asked.js';
import { CARE_LAWS, CARE_RECIPIENTS, CRIMINAL_LAWS, PUBLIC_INTEREST_LAWS } from '../laws.js';
import { type Outcome, pass, refuse } from '../outcome.js';
import type { Contribution, ReleaseField } from '../question.js';
import { findPartner } from '../register.js';
import { findConsentOfAll } from '../valid-consent.js';
import type { Partner } from '../vocabulary.js';

const REFUSED = refuse('CLASS');

export function judgeClass(asked: Asked, field: ReleaseField, contribution: Contribution): Outcome {
  const records: string[] = [];
  for (const dataClass of field.classes) {
    const outcome =
      dataClass === 'SPECIAL' ? judgeSpecial(asked, field, contribution) : judgeCriminal(asked, field, contribution);
    if (!outcome.passed) return outcome;
    records.push(...outcome.records);
  }
  return pass(records);
}

function judgeSpecial(asked: Asked, field: ReleaseField, contribution: Contribution): Outcome {
  const { phase } = asked.facts.case;
  const ground = contribution.classGround.SPECIAL;
  if (ground === 'A9_2_A') return judgeConsent(asked, field);
  if (phase === 'SIGNAL' || phase === 'ASSESSMENT') return REFUSED;
  switch (ground) {
    case 'A9_2_C':
      return contribution.basis.kind === 'VITAL_INTEREST' ? pass() : REFUSED;
    case 'A9_2_G':
      return isListed(PUBLIC_INTEREST_LAWS, contribution.classLaw) ? pass() : REFUSED;
    case 'A9_2_H':
      return isCare(asked, field, contribution) ? pass() : REFUSED;
    default:
      return REFUSED;
  }
}

function judgeCriminal(asked: Asked, field: ReleaseField, contribution: Contribution): Outcome {
  switch (contribution.classGround.CRIMINAL) {
    case 'UAVG_32':
      return contribution.basis.kind === 'VITAL_INTEREST' ? pass() : judgeConsent(asked, field);
    case 'UAVG_33':
      return isListed(CRIMINAL_LAWS, contribution.classLaw) ? pass() : REFUSED;
    case 'WPG_20':
      return field.controller === 'politie' ? pass() : REFUSED;
    default:
      return REFUSED;
  }
}

/** The explicit consent of every person: to processing, which is what a valid consent covers here. */
function judgeConsent(asked: Asked, field: ReleaseField): Outcome {
  const consents = findConsentOfAll(asked, field, field.persons, 'PROCESSING');
  return consents === null ? REFUSED : pass(consents);
}

/** AVG 9 (2)(h): care, from a controller with a law for it to a partner in care. */
function isCare({ partner }: Asked, field: ReleaseField, { classLaw }: Contribution): boolean {
  const controller = findPartner(field.controller);
  const recipients: readonly (Partner | null)[] = CARE_RECIPIENTS;
  return controller !== null && isListed(CARE_LAWS[controller], classLaw) && recipients.includes(partner);
}

function isListed(laws: readonly string[], law: string | null): boolean {
  return law !== null && laws.includes(law);
}
