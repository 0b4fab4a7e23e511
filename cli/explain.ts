/** `regietafel explain`: one AuthZEN request in, and why it is decided so in Dutch: the gates, and all that would be needed. */
import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { type Explanation, explain, GATE_TABLE, isMalformed, type RuleSet, readQuestion } from '../policy/index.js';
import { parseUniqueJson } from '../schema/unique-json.js';
import { chooseLaw, type LawChoice } from './evaluate.js';
import { CommandProblem, systemCode } from './problem.js';

export interface ExplainOptions extends LawChoice {
  readonly settings: readonly string[];
  readonly format: 'text' | 'json';
}

type Streams = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'env'>;

/** Errors: a CommandProblem for a file that cannot be read and for what is no request; a PolicyProblem for an unknown setting. */
export async function explainCommand(
  file: string | undefined,
  { settings, format, ...choice }: ExplainOptions,
  { stdin, stdout, env }: Streams = process,
): Promise<void> {
  const { ruleSet } = await chooseLaw(settings, env, choice);
  const request = parseUniqueJson(Buffer.from(await (file === undefined ? readAll(stdin) : readRequest(file))));
  if (request === undefined)
    throw new CommandProblem('That is no JSON: give one AuthZEN request, as docs/evaluate.md shows.');
  const question = readQuestion(request);
  if (isMalformed(question))
    throw new CommandProblem(
      `The request cannot be read at ${question.malformed}: docs/evaluate.md shows what stands there.`,
    );
  const explanation = explain(question, ruleSet);
  stdout.write(
    format === 'json'
      ? `${JSON.stringify({ ...explanation, ruleSet: ruleSet.hash })}\n`
      : printExplanation(explanation, ruleSet),
  );
}

/** The explanation as compliance reads it. */
export function printExplanation({ decision, trace, obstacles }: Explanation, ruleSet: RuleSet): string {
  const { released, code, gate, reasonUser, contribution, basis, records } = decision;
  const lines = [
    `Besluit: ${released ? 'verstrekt' : 'niet verstrekt'} (${code}, ${describeGate(gate)})`,
    `Wat de professional leest: ${reasonUser.code}`,
    `Inbreng: ${contribution === null ? 'geen' : `${contribution}, op ${basis}`}`,
    `Steunt op: ${records.length === 0 ? 'geen vastlegging' : records.join(', ')}`,
    `Regelset: ${ruleSet.version}, ${ruleSet.hash}`,
    '',
    'Poorten, in volgorde',
    ...trace.map((step) => {
      const what = step.contribution === undefined ? '' : ` [${step.contribution}]`;
      const how = step.passed ? 'gepasseerd' : `weigert: ${step.code}`;
      const rule = step.rule === undefined ? '' : `, regel ${step.rule}`;
      return `  ${describeGate(step.gate)}${what}: ${how}${rule}`;
    }),
  ];
  if (obstacles.length > 0) lines.push('', 'Wat in de weg staat');
  for (const { rule, article, contribution: of, text, needed } of obstacles) {
    lines.push(`  ${rule} (${article})${of === null ? '' : `, inbreng ${of}`}`, `    ${text}`, `    Nodig: ${needed}`);
  }
  return `${lines.join('\n')}\n`;
}

function describeGate(gate: keyof typeof GATE_TABLE): string {
  const { number, title } = GATE_TABLE[gate];
  return number === 0 ? title : `${number}. ${title}`;
}

async function readRequest(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new CommandProblem(
      `${file} cannot be read (${systemCode(error) ?? 'unknown reason'}): name a file with one request in it.`,
    );
  }
}
