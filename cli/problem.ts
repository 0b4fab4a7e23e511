/** What a command says when it cannot do as asked: one sentence that names the remedy, and an exit code. */

/** 2 = bad usage, settings or state that the caller can put right; 1 = something failed while running. */
export type ExitCode = 1 | 2;

export class CommandProblem extends Error {
  override readonly name = 'CommandProblem';

  constructor(
    message: string,
    readonly exitCode: ExitCode = 2,
  ) {
    super(message);
  }
}

/** The exit code an error asks for, whichever folder it comes from; 1 when it asks for none. */
export function exitCodeOf(error: unknown): number {
  const asked = isObject(error) && 'exitCode' in error ? error.exitCode : undefined;
  return typeof asked === 'number' && Number.isInteger(asked) && asked > 0 ? asked : 1;
}

/** `ENOENT` and the like, of an error of the operating system. */
export function systemCode(error: unknown): string | undefined {
  return isObject(error) && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Not `instanceof Error`: under jest the errors of Node come from another realm. */
function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
