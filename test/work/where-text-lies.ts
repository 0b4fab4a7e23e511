/** Looks for texts wherever a stack could have put them: every row of every database, every log line, every file of its home. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { SUBGRAPH_NAMES } from '../../schema/subgraphs.js';
import type { Stack } from '../support/stack.js';

/** `police: weighing_record`, `log`, `file secrets.json`, …: each place where any of the texts stands. */
export async function findText(stack: Stack, texts: readonly string[]): Promise<readonly string[]> {
  const places: string[] = [];
  for (const database of [...SUBGRAPH_NAMES, 'gateway']) {
    const tables = await tablesWith(stack.databaseUrl(database), texts);
    places.push(...tables.map((table) => `${database}: ${table}`));
  }
  const lines = await stack.logs();
  if (lines.some((line) => texts.some((text) => line.includes(text)))) places.push('log');
  for (const file of await filesOf(stack.home)) {
    const bytes = await readFile(file).catch(() => Buffer.alloc(0));
    if (texts.some((text) => bytes.includes(text))) places.push(`file ${path.relative(stack.home, file)}`);
  }
  return places.sort();
}

/** Every table of every schema, the scheduler's among them, each row as its own text. */
async function tablesWith(url: string, texts: readonly string[]): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<{ schema: string; name: string }>(
      `select table_schema as schema, table_name as name from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    );
    const found: string[] = [];
    for (const { schema, name } of rows) {
      const table = `${client.escapeIdentifier(schema)}.${client.escapeIdentifier(name)}`;
      const { rowCount } = await client.query(
        `select from ${table} t where exists (select from unnest($1::text[]) m where strpos(t::text, m) > 0) limit 1`,
        [texts],
      );
      if ((rowCount ?? 0) > 0) found.push(schema === 'public' ? name : `${schema}.${name}`);
    }
    if (rows.length === 0) throw new Error(`There is no table to look into at ${new URL(url).pathname}.`);
    return found;
  } finally {
    await client.end();
  }
}

/** All but the cluster's own files: what stands in its tables is looked for above, row by row. */
async function filesOf(home: string): Promise<readonly string[]> {
  const entries = await readdir(home, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && !path.relative(home, entry.parentPath).startsWith('postgres'))
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** One value of a database, as its own role reads it. */
export async function askDatabase<Row extends object>(
  stack: Stack,
  database: string,
  sql: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: stack.databaseUrl(database) });
  await client.connect();
  try {
    return (await client.query<Row>(sql, [...values])).rows;
  } finally {
    await client.end();
  }
}
