/** `regietafel dpia`: the facts for a DPIA, of all controllers or of one (obligation 121). */
import { ORGANISATIONS, type Organisation } from '../policy/index.js';
import { printDpia } from '../schema/dpia/page.js';
import { readCommittedSources } from '../schema/register/committed.js';
import { CommandProblem } from './problem.js';

/** Throws a CommandProblem for a controller that is no party to the covenant. */
export function dpiaCommand(
  controller: string | undefined,
  stdout: { write(text: string): unknown } = process.stdout,
): void {
  stdout.write(printDpia(readCommittedSources(), controller === undefined ? null : readController(controller)));
}

function readController(given: string): Organisation {
  const controller = ORGANISATIONS.find((one) => one === given);
  if (controller === undefined)
    throw new CommandProblem(`"${given}" is no controller; known are ${ORGANISATIONS.join(', ')}.`);
  return controller;
}
