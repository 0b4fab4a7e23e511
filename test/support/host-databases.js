/** One embedded PostgreSQL for the jest run, started by the first test that wants a database. */
import { randomBytes } from 'node:crypto';
import pino from 'pino';
import { importBuilt } from './build.js';

export function openDatabases(home) {
  let starting;
  let count = 0;
  const start = async () => {
    const { startPostgres } = await importBuilt('cli/postgres/start-postgres.js');
    // A test database may be lost with the power: nothing is written through, and no controllers' databases are made.
    return startPostgres({ home, port: 0, log: pino({ level: 'silent' }), fsync: false, names: [] });
  };
  return {
    routes: {
      async databases() {
        starting ??= start();
        const { adminUrl } = await starting;
        const { createDatabase, withClient } = await importBuilt('cli/postgres/databases.js');
        count += 1;
        const name = `test_${count}`;
        const password = randomBytes(12).toString('hex');
        await withClient(adminUrl, (client) => createDatabase(client, name, password));
        const url = new URL(adminUrl);
        url.username = name;
        url.password = password;
        url.pathname = `/${name}`;
        return { url: url.href };
      },
    },
    async close() {
      await (await starting?.catch(() => undefined))?.stop();
    },
  };
}
