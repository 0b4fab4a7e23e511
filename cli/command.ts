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

/** Reads an option that may be given again. */
export function collect(value: string, previous: readonly string[]): string[] {
  return [...previous, value];
}
