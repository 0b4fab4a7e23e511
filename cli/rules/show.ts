/** `regietafel rules show`: what a rule set is, and how much it holds. */
import { archiveName, listArchived } from '../../schema/rule-set/archive.js';
import type { CompleteRuleSet } from '../../schema/rule-set/index.js';
import { findRuleSet } from './reference.js';

export async function showRuleSet(
  reference: string,
  format: 'text' | 'json',
  stdout: { write(text: string): unknown } = process.stdout,
): Promise<void> {
  const facts = await describeRuleSet(await findRuleSet(reference));
  stdout.write(format === 'json' ? `${JSON.stringify(facts)}\n` : printFacts(facts));
}

interface RuleSetFacts {
  readonly name: string;
  readonly version: string;
  readonly hash: string;
  readonly engine: number;
  readonly edition: { readonly from: string; readonly until: string | null };
  readonly settings: Readonly<Record<string, boolean>>;
  readonly isKept: boolean;
  readonly counts: Readonly<Record<string, number>>;
}

async function describeRuleSet({ document, hash, version }: CompleteRuleSet): Promise<RuleSetFacts> {
  const { engine, edition, settings, gates, rules, sources, taskLaws, careLaws, register, fields } = document;
  const name = archiveName(document, hash);
  const laws = (tables: object): number => Object.values(tables).reduce((sum, table) => sum + size(table), 0);
  return {
    name,
    version,
    hash,
    engine,
    edition,
    settings: { ...settings },
    isKept: (await listArchived()).includes(name),
    counts: {
      gates: size(gates),
      rules: size(rules),
      sources: sources.length,
      'laws of a task': laws(taskLaws),
      'laws of care': laws(careLaws),
      organisations: size(register),
      fields: fields.length,
    },
  };
}

function printFacts({ name, hash, engine, edition, settings, isKept, counts }: RuleSetFacts): string {
  const { from, until } = edition;
  const lines = {
    hash,
    engine: String(engine),
    edition: until === null ? `from ${from}` : `from ${from} until ${until}`,
    settings: Object.entries(settings)
      .map(([setting, value]) => `${setting}=${value}`)
      .join(', '),
    kept: isKept ? `schema/rule-sets/${name}.json` : 'no: `regietafel rules archive` keeps it',
    holds: Object.entries(counts)
      .map(([what, number]) => `${number} ${what}`)
      .join(', '),
  };
  const rows = Object.entries(lines).map(([label, text]) => `  ${label.padEnd(10)}${text}\n`);
  return `Rule set ${name}\n${rows.join('')}`;
}

function size(table: object): number {
  return Object.keys(table).length;
}
