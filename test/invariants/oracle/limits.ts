/** Limits the persons set (P 5, R Rechten; obligations 87, 93). Imports nothing from policy/. */
import { partnerOf } from './partners.js';
import type { Contribution, EvaluationRequest, ReleaseField } from './request.js';
import { runsAt } from './time.js';

/** Does a limit of this kind, of any of the persons, bind this controller now? */
export function isLimited(request: EvaluationRequest, field: ReleaseField, kind: string): boolean {
  return request.context.facts.limits.some(
    (limit) =>
      limit.kind === kind &&
      field.persons.includes(limit.person) &&
      (limit.controller === null || limit.controller === field.controller) &&
      runsAt(limit, request.context.time),
  );
}

/** An objection bears on a public task, and on further processing by a body that acts in one (AVG 21). */
export function isObjectedTo(request: EvaluationRequest, field: ReleaseField, { basis }: Contribution): boolean {
  const actsInTask = ['MUNICIPALITY', 'POLICE', 'YOUTH_PROTECTION'].includes(partnerOf(field.controller) ?? '');
  const bears = basis.kind === 'PUBLIC_TASK' || (basis.kind === 'FURTHER_PROCESSING' && actsInTask);
  return bears && isLimited(request, field, 'OBJECTION');
}
