/** Why a rule set cannot be signed, verified or started under, in sentences that say what to do. The command line ends with `exitCode`. */
export class SigningProblem extends Error {
  override readonly name = 'SigningProblem';
  readonly exitCode = 2;
}
