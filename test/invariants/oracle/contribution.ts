/** The controller's own decision to share (P 1, P 3, P 5, C 4.2; obligations 4, 25, 75, 76, 77). Imports nothing from policy/. */
import { isSameItem, namesReader } from './consent.js';
import type { Contribution, EvaluationRequest, Item, ReleaseField } from './request.js';
import { isOpen, isUpTo, runsAt } from './time.js';

/** Is this the decision of the field's controller to let this reader have this, now, in this phase? */
export function isDecidedFor(request: EvaluationRequest, field: ReleaseField, contribution: Contribution): boolean {
  const { time, purpose, facts } = request.context;
  if (!isSameItem(contribution, field) || !namesReader(contribution.recipients, request)) return false;
  if (!field.persons.every((person) => contribution.persons.includes(person))) return false;
  if (!isOfThisPhase(request, contribution) || contribution.phase !== facts.case.phase) return false;
  if (!runsAt(contribution, time) || !isOpen(contribution.withdrawnAt, time)) return false;
  if (!isUpTo(contribution.recordedAt, time) || !contribution.purposes.includes(purpose)) return false;
  return contribution.necessity.proportionate === true && contribution.necessity.leastIntrusive === true;
}

/** Made since the phase began: what was granted before did not come along. */
export function isOfThisPhase(request: EvaluationRequest, grant: { readonly from: string }): boolean {
  return isUpTo(request.context.facts.case.phaseSince, grant.from);
}

/** Did the contributor approve separately that this reader uses it for his own task? */
export function mayUse(request: EvaluationRequest, item: Item, persons: readonly string[]): boolean {
  const { time, facts } = request.context;
  return facts.onwardUse.some(
    (approval) =>
      isSameItem(approval, item) &&
      namesReader([approval.recipient], request) &&
      persons.every((person) => approval.persons.includes(person)) &&
      runsAt(approval, time) &&
      isOpen(approval.withdrawnAt, time) &&
      isUpTo(approval.recordedAt, time) &&
      isOfThisPhase(request, approval),
  );
}

/** Did the contributor approve that this very field is recorded as this very datum? */
export function isApprovedForRecord(
  request: EvaluationRequest,
  field: ReleaseField,
  contribution: Contribution,
): boolean {
  const { recordApproval } = contribution;
  if (recordApproval === null || recordApproval.field !== request.resource.id) return false;
  return recordApproval.recordAs === field.recordAs && isUpTo(recordApproval.givenAt, request.context.time);
}

/** A professional looks at, or uses, what his own organisation holds in his own domain (P 3). */
export function isOwnData(request: EvaluationRequest, field: ReleaseField): boolean {
  const { organisation, domain } = request.subject.properties;
  return request.action.name !== 'record' && field.controller === organisation && field.domain === domain;
}
