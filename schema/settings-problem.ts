/** A setting that is missing or wrong: the operator's mistake, said at the start with the variable and what to do. */
export class SettingsProblem extends Error {
  /** The exit code of a process that cannot start because of its settings. */
  readonly exitCode = 2;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'SettingsProblem';
  }
}
