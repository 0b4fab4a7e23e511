/** The tables of graphile-worker, in a schema of their own beside the controller's. */
import { Logger, runMigrations } from 'graphile-worker';
import pg from 'pg';

export const SCHEMA = 'graphile_worker';

/** It would write payloads and messages of PostgreSQL; what matters is logged by us, by its code. */
export const SILENT = new Logger(() => () => undefined);

/** Brings them up to date; safe when several processes do it at once. */
export async function migrateJobs(databaseUrl: string): Promise<void> {
  const pgPool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  pgPool.on('error', () => undefined);
  pgPool.on('connect', (client) => void client.on('error', () => undefined));
  try {
    await runMigrations({ pgPool, schema: SCHEMA, logger: SILENT });
  } finally {
    await pgPool.end();
  }
}
