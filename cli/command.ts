/** How the commands describe themselves: a sentence, examples, and what an argument may be. */
import { type Command, InvalidArgumentError } from 'commander';

/** A command with its examples in its help. */
export function command(program: Command, name: string, description: string, examples: readonly string[]): Command {
  const lines = examples.map((example) => `  $ ${example}`).join('\n');
  return program.command(name).description(description).exitOverride().addHelpText('after', `\nExamples:\n${lines}`);
}

/** Reads an argument that is one of these. */
export function oneOf<Choice extends string>(...choices: readonly Choice[]): (text: string) => Choice {
  return (text) => {
    const choice = choices.find((one) => one === text);
    if (choice === undefined) throw new InvalidArgumentError(`It is one of ${choices.join(', ')}.`);
    return choice;
  };
}

/** Reads an argument that is a whole number of so many. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
    if (!(number >= least && number <= most))
      throw new InvalidArgumentError(`It is a number from ${least} to ${most}.`);
    return number;
  };
}

/** Reads an option that may be given again. */
export function collect(value: string, previous: readonly string[]): string[] {
  return [...previous, value];
}
