/** A process of the stack, seen from within: it waits for its turn and does not outlive the supervisor. */
import { once } from 'node:events';

const PATIENCE_MS = 5_000;

/**
 * Call it when all modules are loaded, before anything connects. Without a supervisor it returns at once. Under one it
 * waits until the databases answer; and when the supervisor is gone, however it went, the channel closes and the
 * process stops itself as cleanly as for SIGTERM.
 */
export async function awaitTurn(): Promise<void> {
  if (process.send === undefined) return;
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    process.kill(process.pid, 'SIGTERM');
  });
  for (;;) {
    const [message]: unknown[] = await once(process, 'message');
    if (typeof message === 'object' && message !== null && 'go' in message) return;
  }
}
