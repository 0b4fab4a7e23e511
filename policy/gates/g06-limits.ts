/** G6: a restriction stops everything, own data included, but for a vital interest (P 5, R Rechten; obligations 87, 93). */
import type { Asked } from '../asked.js';
import { findLimit } from '../find-limit.js';
import { type Outcome, pass, refuse } from '../outcome.js';
import type { ReleaseField } from '../question.js';
import { isMatch } from './g08-contribution.js';

/** Passing with a record means: restricted, so only contributions on VITAL_INTEREST are tried. */
export function judgeLimits(asked: Asked, field: ReleaseField): Outcome {
  const restriction = findLimit(asked, 'RESTRICTION', field.persons, [field.controller]);
  if (restriction === undefined) return pass();
  return hasVitalMatch(asked, field) ? pass([restriction.id]) : refuse('RESTRICTION', [restriction.id]);
}

function hasVitalMatch(asked: Asked, field: ReleaseField): boolean {
  return asked.facts.contributions.some(
    (contribution) => contribution.basis.kind === 'VITAL_INTEREST' && isMatch(asked, field, contribution),
  );
}
