/** What changed in the tables, row by row: a law, a phase, a rule, a field; old and new, and the article it is from. */
import { printDocument, type RuleSetDocument } from '../rule-set/document.js';
import { TABLES } from '../rule-set/tables.js';

export interface RowChange {
  /** Where it stands, such as `taskLaws.POLICE.WPG_20`. */
  readonly position: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly article: string | null;
  /** The parts that differ; of a row that came or went the whole, under no name. */
  readonly parts: readonly PartChange[];
}

export interface PartChange {
  readonly name: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

type TableName = keyof typeof TABLES;

interface Row {
  readonly table: TableName;
  readonly value: unknown;
}

export function diffTables(before: RuleSetDocument, after: RuleSetDocument): readonly RowChange[] {
  const old = listRows(before);
  const present = listRows(after);
  const positions = [...new Set([...old.keys(), ...present.keys()])];
  return positions.flatMap((position): readonly RowChange[] => {
    const was = old.get(position);
    const is = present.get(position);
    if (is === undefined) return was === undefined ? [] : [describeWhole('removed', position, was)];
    if (was === undefined) return [describeWhole('added', position, is)];
    const parts = diffRow(was.value, is.value);
    return parts.length === 0 ? [] : [{ position, kind: 'changed', article: articleOf(is), parts }];
  });
}

/** The rows of every table, in the order of the document. */
function listRows(document: RuleSetDocument): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  for (const table of Object.keys(TABLES) as TableName[]) {
    // A document from before a table was thought of has no rows of it.
    if (document[table] === undefined) continue;
    for (const [position, value] of splitTable(table, document[table], TABLES[table].depth)) {
      rows.set(position, { table, value });
    }
  }
  return rows;
}

function splitTable(position: string, value: unknown, depth: number): readonly (readonly [string, unknown])[] {
  if (depth === 0 || typeof value !== 'object' || value === null) return [[position, value]];
  if (Array.isArray(value)) return value.map((row) => [`${position}[${nameOf(row, value)}]`, row]);
  return Object.entries(value).flatMap(([key, row]) => splitTable(`${position}.${key}`, row, depth - 1));
}

/** A source by how it is cited, a field by its coordinate, with its subgraph where several serve it. */
function nameOf(
  row: { cited?: string; coordinate?: string; subgraph?: string },
  rows: readonly (typeof row)[],
): string {
  const { cited, coordinate, subgraph } = row;
  const isShared = rows.some((other) => other !== row && coordinate !== undefined && other.coordinate === coordinate);
  return cited ?? (isShared ? `${coordinate} of ${subgraph}` : `${coordinate}`);
}

/** Rows of named parts are compared part by part; a list of words or a single value as a whole. */
function diffRow(before: unknown, after: unknown): readonly PartChange[] {
  if (isSame(before, after)) return [];
  if (!isObject(before) || !isObject(after)) return [{ name: null, before, after }];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .filter((name) => !isSame(before[name], after[name]))
    .map((name) => ({ name, before: before[name], after: after[name] }));
}

function describeWhole(kind: 'added' | 'removed', position: string, row: Row): RowChange {
  const [before, after] = kind === 'added' ? [undefined, row.value] : [row.value, undefined];
  return { position, kind, article: articleOf(row), parts: [{ name: null, before, after }] };
}

function articleOf({ table, value }: Row): string | null {
  if (!isObject(value)) return TABLES[table].article;
  if (typeof value.article === 'string') return value.article;
  const seats = Array.isArray(value.seats) ? value.seats.map((seat: { article: string }) => seat.article) : [];
  return seats.length > 0 ? [...new Set(seats)].join('; ') : TABLES[table].article;
}

function isSame(before: unknown, after: unknown): boolean {
  if (before === undefined || after === undefined) return before === after;
  return printDocument(before) === printDocument(after);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
