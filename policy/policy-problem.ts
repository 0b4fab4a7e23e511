/** A mistake of whoever sets up the rule set: it stops the process at the start and never reaches a decision. */
export class PolicyProblem extends Error {
  override readonly name = 'PolicyProblem';
}
