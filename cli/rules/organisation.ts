/** An organisation named on the command line. */
import { isRegistered, ORGANISATIONS, type Organisation } from '../../policy/index.js';
import { CommandProblem } from '../problem.js';

export function readOrganisation(name: string): Organisation {
  if (isRegistered(name)) return name;
  throw new CommandProblem(`"${name}" is no organisation of the covenant: give one of ${ORGANISATIONS.join(', ')}.`);
}
