/** A basis that its phase admits and that says of itself all it must, whoever the recipient (A 1–8; P 2; obligations 54, 62, 66). */
import { isWeighed } from '../further-processing.js';
import { findPartner } from '../organisations.js';
import type { CaseFacts, Contribution, PublicTask } from '../question.js';
import { isVital, judgeTaskLaw } from '../reasoned-basis.js';
import type { RuleSet } from '../rule-set.js';
import type { BasisKind, Phase } from '../vocabulary.js';

export type BasisDraft = Pick<Contribution, 'controller' | 'recipients' | 'basis' | 'from' | 'until'>;
type CaseOfBasis = Pick<CaseFacts, 'phase' | 'needs' | 'referrals' | 'caseManager' | 'team'>;

/** The bases a contribution may name in this phase. */
export function basesOfPhase(phase: Phase, { document }: RuleSet): readonly BasisKind[] {
  return document.phases[phase].bases;
}

/** What a gate asks of each recipient besides is asked when he reads; here it must be possible for one of them. */
export function isBasisOfPhase(draft: BasisDraft, of: CaseOfBasis, ruleSet: RuleSet): boolean {
  const { basis, controller } = draft;
  if (!basesOfPhase(of.phase, ruleSet).includes(basis.kind)) return false;
  const frame = { law: ruleSet.law, tables: ruleSet.document, facts: { case: of } };
  switch (basis.kind) {
    case 'FURTHER_PROCESSING':
      return isWeighed(of.phase, basis);
    case 'PUBLIC_TASK':
      return holdsTask(draft, basis, of) && judgeTaskLaw(frame, controller, basis) === null;
    case 'CONSENT':
      return controller !== 'politie';
    case 'VITAL_INTEREST':
      return isVital(frame, draft);
    case 'LEGITIMATE_INTEREST':
    case 'LEGAL_OBLIGATION':
    case 'CONTRACT':
      return false;
  }
}

/** The discloser's task, a recipient's, or the municipality's where the case manager is one (P 2 "namens"). */
function holdsTask({ controller, recipients }: BasisDraft, { taskHolder }: PublicTask, of: CaseOfBasis): boolean {
  const bodies = [controller, ...recipients.map(({ organisation }) => organisation)];
  if (bodies.some((body) => findPartner(body) === taskHolder)) return true;
  if (taskHolder !== 'MUNICIPALITY' || of.caseManager === null) return false;
  return of.team.some(
    ({ actor, organisation }) =>
      actor === of.caseManager && recipients.some((recipient) => recipient.organisation === organisation),
  );
}
