/** `regietafel schema compose|check`: the generated half of `schema/`, written, or compared with what is committed. */
import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { parse, print } from 'graphql';
import { REGISTERED_OPERATIONS } from '../gateway/release/purpose.js';
import { composeSubgraphs, type SubgraphSdls } from '../schema/compose.js';
import { type ContractProblem, readSupergraphContract } from '../schema/contract.js';
import { printReleasePage } from '../schema/matrix/page.js';
import { listOperations, OPERATIONS_FILE, printOperations } from '../schema/operations.js';
import { packageFile } from '../schema/package-file.js';
import { describeProblem, printProblem } from '../schema/problems.js';
import { FIELDS_FILE, listFields, printFields } from '../schema/rule-set/fields.js';
import { makeRuleSet } from '../schema/rule-set/index.js';
import { printRulesPage } from '../schema/rule-set/page.js';
import { SUBGRAPH_NAMES, type SubgraphName } from '../schema/subgraphs.js';

export interface SchemaOptions {
  /** Texts to use instead of printing them from the subgraphs' classes. */
  readonly sdls?: SubgraphSdls;
  /** Where the files lie. @default the package's `schema/` */
  readonly folder?: string;
  readonly stdout?: { write(text: string): unknown };
  readonly stderr?: { write(text: string): unknown };
}

/** Generates the contract and, without a mistake in it, writes it or compares it. Returns the exit code. */
export async function runSchema(action: 'compose' | 'check', options: SchemaOptions = {}): Promise<0 | 1> {
  const { stdout = process.stdout, stderr = process.stderr, folder = packageFile('schema') } = options;
  const generated = generate(options.sdls ?? (await printSubgraphs()));
  const problems = [...generated.problems];
  if (problems.length === 0 && action === 'check') problems.push(...(await findStale(generated.files, folder)));
  if (problems.length > 0) {
    for (const problem of problems) stderr.write(`${printProblem(problem)}\n`);
    stderr.write(`schema ${action}: ${count(problems.length, 'problem')}, nothing written.\n`);
    return 1;
  }
  if (action === 'compose') {
    for (const [name, text] of generated.files) await writeFile(join(folder, name), text);
  }
  stdout.write(
    `schema ${action}: ${count(generated.rules, 'coordinate')} of ${count(SUBGRAPH_NAMES.length, 'subgraph')} in order.\n`,
  );
  return 0;
}

interface Generated {
  readonly files: ReadonlyMap<string, string>;
  readonly rules: number;
  readonly problems: readonly ContractProblem[];
}

function generate(sdls: SubgraphSdls): Generated {
  const { supergraph, problems } = composeSubgraphs(sdls);
  if (supergraph === null) return { files: new Map(), rules: 0, problems };
  const contract = readSupergraphContract(supergraph);
  const registered = REGISTERED_OPERATIONS.map(({ document }) => print(parse(document)));
  const files = new Map(SUBGRAPH_NAMES.map((name) => [`${name}.graphql`, sdls[name] ?? '']));
  files.set('supergraph.graphql', supergraph);
  files.set(FIELDS_FILE, printFields(contract));
  files.set(OPERATIONS_FILE, printOperations(listOperations(supergraph, registered)));
  files.set('RELEASE.md', printReleasePage(listFields(contract)));
  files.set('RULES.md', printRulesPage(makeRuleSet({}, listFields(contract))));
  return { files, rules: contract.rules.size, problems };
}

async function findStale(files: ReadonlyMap<string, string>, folder: string): Promise<readonly ContractProblem[]> {
  const problems: ContractProblem[] = [];
  for (const [name, text] of files) {
    const file = `schema/${name}`;
    if ((await readCommitted(join(folder, name))) === text) continue;
    problems.push(describeProblem('STALE', { coordinate: file, subgraph: null }, file));
  }
  return problems;
}

async function readCommitted(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

/** One process each: type-graphql keeps one store of metadata for a whole process (design §3). */
async function printSubgraphs(): Promise<SubgraphSdls> {
  const sdls: { [name in SubgraphName]?: string } = {};
  const waiting = [...SUBGRAPH_NAMES];
  const work = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) sdls[name] = await printSubgraph(name);
  };
  await Promise.all([work(), work()]);
  return sdls;
}

async function printSubgraph(name: SubgraphName): Promise<string> {
  const command = [packageFile('dist/cli/main.js'), 'subgraph', name, '--print-schema'];
  const { stdout } = await promisify(execFile)(process.execPath, command, { maxBuffer: 16 * 1024 * 1024 });
  return stdout;
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
