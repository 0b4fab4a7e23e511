/** The gateway's own database, which holds the decision log and who is signed in: no partner's data, no facts. */
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { SeedManager } from '@mikro-orm/seeder';
import { Migration20261126000000Session } from '../session/migrations/migration20261126000000-session.js';
import { Session } from '../session/session.entity.js';
import { DecisionRecord } from './decision-record.entity.js';
import { Migration20261123000000DecisionRecord } from './migrations/migration20261123000000-decision-record.js';

/** Connects and brings the database to the present version. Errors: whatever the driver says; nothing is served then. */
export async function openGatewayDatabase(url: string): Promise<MikroORM> {
  const orm = await MikroORM.init({
    clientUrl: url,
    entities: [DecisionRecord, Session],
    // Both named, because the ORM else looks for them by itself, and in a bundle finds them with a second copy of its core.
    extensions: [Migrator, SeedManager],
    pool: { min: 1, max: 6 },
    migrations: {
      migrationsList: [
        { name: 'Migration20261123000000DecisionRecord', class: Migration20261123000000DecisionRecord },
        { name: 'Migration20261126000000Session', class: Migration20261126000000Session },
      ],
      snapshot: false,
      silent: true,
    },
  });
  await orm.migrator.up();
  return orm;
}
