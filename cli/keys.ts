/** `regietafel keys`: changes the key by which a running process signs, one move at a time (docs/partner-protocol.md §2). */
import { existsSync } from 'node:fs';
import { changeKeys, type KeyMove } from '../schema/grants/change-keys.js';
import { CommandProblem } from './problem.js';

const NEXT: Readonly<Record<KeyMove, string>> = {
  announce:
    'The last one is shown and signs nothing yet. Wait until every replica shows it (10 seconds), then promote.',
  promote: 'The first one signs now; what the others signed still holds. Wait a minute, then retire.',
  retire: 'The first one signs, and nothing else is shown any more.',
};

/** Prints the ids of the keys, the one that signs first. Throws a CommandProblem where the move cannot be made. */
export async function keysCommand(
  move: KeyMove,
  file: string,
  stdout: { write(text: string): unknown } = process.stdout,
): Promise<void> {
  if (!existsSync(file))
    throw new CommandProblem(`There is no ${file}; the process that signs by it makes it at its first start.`);
  const ids = await changeKeys(file, move);
  stdout.write(`${ids.join('\n')}\n\n${NEXT[move]}\n`);
}
