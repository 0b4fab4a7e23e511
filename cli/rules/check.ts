/** `regietafel rules check`: every table of the law without a mistake, in every edition, and the present rule set kept. */
import type { Mistake } from '../../schema/rule-set/mistakes.js';

interface Streams {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
  /** The archive. @default the package's */
  readonly folder?: string;
}

/** Returns the exit code. The tables are read first and alone: a wrong date in them stops the import of all else. */
export async function checkRules({ stdout, stderr, folder }: Streams = process): Promise<0 | 1> {
  const { findTableMistakes } = await import('../../schema/rule-set/check-tables.js');
  const written = findTableMistakes();
  if (written.length > 0) return report(written, stderr);
  const { checkEditions } = await import('../../schema/rule-set/check-editions.js');
  const { mistakes, present, editions } = await checkEditions(folder);
  if (mistakes.length > 0) return report(mistakes, stderr);
  const { version, fields, rules } = present;
  stdout.write(
    `rules check: ${version} in order, with ${editions} editions, ${Object.keys(rules).length} rules and ${fields.length} fields.\n`,
  );
  return 0;
}

async function report(mistakes: readonly Mistake[], stderr: Streams['stderr']): Promise<1> {
  const { printMistake } = await import('../../schema/rule-set/mistakes.js');
  for (const mistake of mistakes) stderr.write(`${printMistake(mistake)}\n`);
  stderr.write(`rules check: ${mistakes.length} ${mistakes.length === 1 ? 'mistake' : 'mistakes'}.\n`);
  return 1;
}
