/**
 * The titles of the tests in a test file, read by a parser. A test that does not run proves nothing: what is skipped or
 * still to be done has no title here, and neither has a `describe` without a test in it.
 */
import { parse } from '@swc/core';

export async function readTestTitles(source: string): Promise<readonly string[]> {
  const module = await parse(source, { syntax: 'typescript', decorators: true, target: 'es2024' });
  return collect(module, readConstants(module)).titles;
}

/** A node of the syntax tree, or any part of one. */
type Node = Readonly<Record<string, unknown>>;
type Constants = ReadonlyMap<string, unknown>;

interface Found {
  readonly tests: number;
  readonly titles: readonly string[];
}

const NOTHING: Found = { tests: 0, titles: [] };
const BLOCKS: ReadonlySet<string> = new Set(['describe', 'test', 'it']);
const NOT_RUN: ReadonlySet<string> = new Set(['skip', 'todo', 'failing']);

function collect(value: unknown, constants: Constants): Found {
  if (Array.isArray(value)) return join(value.map((item) => collect(item, constants)));
  if (!isNode(value)) return NOTHING;
  const block = readBlock(value);
  if (block === null) return collect(Object.values(value), constants);
  if (block.words.some((word) => NOT_RUN.has(word))) return NOTHING;
  const [title, ...rest] = block.arguments;
  const texts = [...readTexts(title), ...block.tables.flatMap((table) => readTexts(resolve(table, constants)))];
  if (block.words[0] !== 'describe') return { tests: 1, titles: texts };
  const inside = collect(rest, constants);
  return inside.tests === 0 ? NOTHING : { tests: inside.tests, titles: [...texts, ...inside.titles] };
}

function join(found: readonly Found[]): Found {
  return {
    tests: found.reduce((sum, { tests }) => sum + tests, 0),
    titles: found.flatMap(({ titles }) => titles),
  };
}

interface Block {
  /** "describe.only.each" as its words. */
  readonly words: readonly string[];
  readonly arguments: readonly unknown[];
  /** What `.each` was called with. */
  readonly tables: readonly unknown[];
}

/** The call of describe, test or it with its title, or null for any other node. */
function readBlock(node: Node): Block | null {
  if (node.type !== 'CallExpression') return null;
  const callee = readCallee(node.callee);
  const [root = ''] = callee.words;
  if (!BLOCKS.has(root)) return null;
  const given = readArguments(node);
  // test.each(table) alone is the half of a call: the title comes with the other half.
  if (callee.words.at(-1) === 'each' && callee.tables.length === 0) return null;
  return { ...callee, arguments: given };
}

function readCallee(value: unknown): Pick<Block, 'words' | 'tables'> {
  if (!isNode(value)) return { words: [], tables: [] };
  switch (value.type) {
    case 'Identifier':
      return { words: [String(value.value)], tables: [] };
    case 'MemberExpression': {
      const { words, tables } = readCallee(value.object);
      const property = isNode(value.property) ? value.property.value : '';
      return { words: [...words, String(property)], tables };
    }
    case 'CallExpression': {
      const { words, tables } = readCallee(value.callee);
      return { words, tables: [...tables, ...readArguments(value)] };
    }
    case 'TaggedTemplateExpression': {
      const { words, tables } = readCallee(value.tag);
      return { words, tables: [...tables, value.template] };
    }
    default:
      return { words: [], tables: [] };
  }
}

function readArguments(call: Node): readonly unknown[] {
  if (!Array.isArray(call.arguments)) return [];
  return call.arguments.map((argument) => (isNode(argument) ? argument.expression : undefined));
}

/** The constants of the file, so that a table of cases is found by its name. */
function readConstants(module: { readonly body: readonly unknown[] }): Constants {
  const constants = new Map<string, unknown>();
  for (const statement of module.body) {
    const declaration = isNode(statement) && isNode(statement.declaration) ? statement.declaration : statement;
    if (!isNode(declaration) || !Array.isArray(declaration.declarations)) continue;
    for (const { id, init } of declaration.declarations) if (isNode(id)) constants.set(String(id.value), init);
  }
  return constants;
}

function resolve(value: unknown, constants: Constants): unknown {
  return isNode(value) && value.type === 'Identifier' ? constants.get(String(value.value)) : value;
}

/** Every text written in an expression. */
function readTexts(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(readTexts);
  if (!isNode(value)) return [];
  if (value.type === 'StringLiteral') return [String(value.value)];
  if (value.type === 'TemplateElement') return [String(value.cooked ?? value.raw)];
  return Object.values(value).flatMap(readTexts);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
