/** What zod finds wrong, in the words of the mistakes: zod says what it expected, a mistake says where and what mends it. */
import type { z } from 'zod';
import type { ContractProblem } from '../problems.js';
import { describeMistake, type MISTAKES, type Mistake, type MistakeCode, printPosition } from './mistakes.js';
import { fileOf } from './tables.js';

/** What a shape finds wrong, as mistakes at their places; `at` is the place of the value in the document. */
export function describeIssues(shape: z.ZodType, value: unknown, at: readonly PropertyKey[] = []): readonly Mistake[] {
  const issues = shape.safeParse(value, { jitless: true }).error?.issues ?? [];
  return issues.flatMap((issue) =>
    describeIssue(issue, [...at, ...nameEntries(value, issue.path)], valueAt(value, issue.path)),
  );
}

/** `fields[PoliceFile.known]` rather than `fields[174]`: an entry that has a name is found by it when the list has moved on. */
function nameEntries(value: unknown, path: readonly PropertyKey[]): readonly PropertyKey[] {
  return path.map((key, at) => {
    if (typeof key !== 'number') return key;
    const entry = valueAt(value, path.slice(0, at + 1));
    const name = get(entry, 'coordinate') ?? get(entry, 'cited');
    return typeof name === 'string' ? `[${name}]` : key;
  });
}

function describeIssue(issue: z.core.$ZodIssue, path: readonly PropertyKey[], value: unknown): readonly Mistake[] {
  if (issue.code === 'custom') return [describeJudgement(issue.params ?? {}, path)];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => describeMistake('UNKNOWN_KEY', [...path, key], key, issue.message));
  }
  if (value === undefined) return [describeMistake('MISSING', path, String(path.at(-1) ?? 'the document'))];
  switch (issue.code) {
    case 'invalid_value':
      return [describeMistake('UNKNOWN_WORD', path, printValue(value), issue.values.join(', '))];
    case 'invalid_union':
      return [describeMistake('UNKNOWN_WORD', path, printValue(value), 'release, process, withhold')];
    case 'too_small':
      return [describeMistake('EMPTY', path, 'at least one entry')];
    case 'invalid_type':
      return [describeMistake('WRONG_TYPE', path, printValue(value), TYPES[issue.expected] ?? issue.expected)];
    default:
      return [describeMistake('WRONG_TYPE', path, printValue(value), 'something else')];
  }
}

/** What a judge of the shape said: a mistake by its code, or a problem of the contract with its sentence. */
function describeJudgement(params: Readonly<Record<string, unknown>>, path: readonly PropertyKey[]): Mistake {
  if ('problem' in params) {
    const { code, message } = params.problem as ContractProblem;
    const mend = 'Mend the rule on the field, and run `npm run schema:compose`.';
    return {
      code,
      position: printPosition(path),
      file: fileOf(path),
      message: `${message.at(0)?.toUpperCase()}${message.slice(1)}`,
      mend,
    };
  }
  const { code, offender } = params as { code: MistakeCode; offender: Parameters<(typeof MISTAKES)[MistakeCode]> };
  return describeMistake(code, path, ...offender);
}

const TYPES: Readonly<Record<string, string>> = {
  object: 'an object',
  record: 'an object',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
};

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((inner, key) => get(inner, key), value);
}

export function get(value: unknown, key: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<PropertyKey, unknown>>)[key];
}

const LONGEST_VALUE = 60;

export function printValue(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
}
