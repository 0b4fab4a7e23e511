/**
 * One database and one login role a controller, and no door between them: a subgraph that is broken into still holds
 * the password of its own database only.
 */
import pg from 'pg';
import { SUPERUSER } from './cluster.js';
import type { Secrets } from './secrets.js';

const { Client, escapeIdentifier, escapeLiteral } = pg;

export interface Address {
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

export function urlOf({ user, password, port, database }: Address): string {
  return `postgres://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

export function adminAddress(port: number, secrets: Secrets, database = SUPERUSER): Address {
  return { port, user: SUPERUSER, password: secrets.superuser, database };
}

/** Makes the databases and roles that do not exist yet; on a second start it changes nothing but the passwords' match. */
export async function ensureDatabases(port: number, secrets: Secrets, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const connectionString = urlOf(adminAddress(port, secrets));
  await withClient(connectionString, async (client) => {
    const found = await client.query<{ datname: string }>('select datname from pg_database');
    const missing = names.filter((name) => !found.rows.some(({ datname }) => datname === name));
    if (missing.length === 0) return;
    await closeShared(client);
    await Promise.all(
      missing.map((name) =>
        withClient(connectionString, (own) => createDatabase(own, name, secrets.roles[name] ?? secrets.superuser)),
      ),
    );
  });
}

/** A database that only its own role, of the same name, can enter and owns. */
export async function createDatabase(client: pg.Client, name: string, password: string): Promise<void> {
  const id = escapeIdentifier(name);
  const rights = 'login nosuperuser nocreatedb nocreaterole noreplication nobypassrls';
  const known = await client.query('select from pg_roles where rolname = $1', [name]);
  const verb = known.rowCount === 0 ? 'create' : 'alter';
  await client.query(`${verb} role ${id} with ${rights} password ${escapeLiteral(password)}`);
  await client.query(`create database ${id} owner ${id}`);
  await client.query(`revoke all on database ${id} from public`);
}

/** The maintenance databases would be a room that all roles share; public may enter them by default. */
async function closeShared(client: pg.Client): Promise<void> {
  await client.query('revoke all on database postgres from public; revoke all on database template1 from public');
}

export async function withClient<T>(connectionString: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
