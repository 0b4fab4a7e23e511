/** G13: special and criminal data need a ground of their own besides the basis (AVG 9, 10; obligations 31, 67). */
import { type Asked, type Refusal, refuseSince } from '../asked.js';
import { findPartner } from '../organisations.js';
import type { Contribution, ReleaseField } from '../question.js';
import { holdsConsentOfAll } from '../valid-consent.js';
import type { Partner } from '../vocabulary.js';

export function judgeClass(asked: Asked, field: ReleaseField, contribution: Contribution): Refusal {
  const mark = asked.records.length;
  for (const dataClass of field.classes) {
    const refusal =
      dataClass === 'SPECIAL' ? judgeSpecial(asked, field, contribution) : judgeCriminal(asked, field, contribution);
    if (refusal !== null) return refuseSince(asked, mark, refusal);
  }
  return null;
}

function judgeSpecial(asked: Asked, field: ReleaseField, contribution: Contribution): Refusal {
  const { phase } = asked.facts.case;
  const ground = contribution.classGround.SPECIAL;
  const isEarly = phase === 'SIGNAL' || phase === 'ASSESSMENT';
  if (ground !== 'A9_2_A' && isEarly) return 'SPECIAL_EARLY';
  return isSpecialGround(asked, field, contribution) ? null : 'SPECIAL_GROUND';
}

function isSpecialGround(asked: Asked, field: ReleaseField, contribution: Contribution): boolean {
  switch (contribution.classGround.SPECIAL) {
    case 'A9_2_A':
      return holdsConsentOfAll(asked, field, field.persons, 'PROCESSING');
    case 'A9_2_C':
      return contribution.basis.kind === 'VITAL_INTEREST';
    case 'A9_2_G':
      return isListed(asked.law.publicInterest, contribution.classLaw);
    case 'A9_2_H':
      return isCare(asked, field, contribution);
    default:
      return false;
  }
}

function judgeCriminal(asked: Asked, field: ReleaseField, contribution: Contribution): Refusal {
  return isCriminalGround(asked, field, contribution) ? null : 'CRIMINAL_GROUND';
}

function isCriminalGround(asked: Asked, field: ReleaseField, contribution: Contribution): boolean {
  switch (contribution.classGround.CRIMINAL) {
    case 'UAVG_32':
      return (
        contribution.basis.kind === 'VITAL_INTEREST' || holdsConsentOfAll(asked, field, field.persons, 'PROCESSING')
      );
    case 'UAVG_33':
      return isListed(asked.law.criminal, contribution.classLaw);
    case 'WPG_20':
      return field.controller === 'politie';
    default:
      return false;
  }
}

/** AVG 9 (2)(h): care, from a controller with a law for it to a partner in care. */
function isCare({ partner, law, tables }: Asked, field: ReleaseField, { classLaw }: Contribution): boolean {
  const controller = findPartner(field.controller);
  const laws = controller === null ? undefined : law.care.get(controller);
  const recipients: readonly (Partner | null)[] = tables.careRecipients;
  return laws !== undefined && isListed(laws, classLaw) && recipients.includes(partner);
}

function isListed(laws: ReadonlyMap<string, unknown>, law: string | null): boolean {
  return law !== null && laws.has(law);
}
