/** Programs of the tests that run outside jest, for what is asked millions of times. */
import { askHost } from './host-client.js';

/** What a program of the tests, named from the root of the project, writes to its output. Rejects when it fails. */
export async function runProgram(entry: string, ...args: readonly string[]): Promise<string> {
  const { output } = await askHost<{ output: string }>('program', { entry, args });
  return output;
}
