/** G6: a restriction stops everything, own data included, but for a vital interest (P 5, R Rechten; obligations 87, 93). */
import type { Asked, Refusal } from '../asked.js';
import { findLimit } from '../find-limit.js';
import type { ReleaseField } from '../question.js';
import { isMatch } from './g08-contribution.js';

/** Passing with a record means: restricted, so only contributions on VITAL_INTEREST are tried. */
export function judgeLimits(asked: Asked, field: ReleaseField): Refusal {
  const restriction = findLimit(asked, 'RESTRICTION', field.persons, field.controller);
  if (restriction === undefined) return null;
  asked.records.push(restriction.id);
  return hasVitalMatch(asked, field) ? null : 'RESTRICTED';
}

function hasVitalMatch(asked: Asked, field: ReleaseField): boolean {
  for (const contribution of asked.facts.contributions) {
    if (contribution.basis.kind === 'VITAL_INTEREST' && isMatch(asked, field, contribution)) return true;
  }
  return false;
}
