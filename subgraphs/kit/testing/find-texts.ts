import type { EntityManager } from '@mikro-orm/postgresql';

/** Every place in a database where one of these texts stands, as `table.column`: also in lists and in JSON. For tests. */
export async function findTexts(em: EntityManager, texts: readonly string[]): Promise<readonly string[]> {
  const columns = await em.execute<{ table: string; column: string }[]>(
    `select table_name as table, column_name as column from information_schema.columns
     where table_schema = 'public' and table_name not like 'mikro_orm%'`,
  );
  const found: string[] = [];
  for (const { table, column } of columns) {
    const sql = `select 1 from "${table}" where "${column}"::text ~ ? limit 1`;
    const rows = await em.execute<object[]>(sql, [texts.join('|')]);
    if (rows.length > 0) found.push(`${table}.${column}`);
  }
  return found.sort();
}
