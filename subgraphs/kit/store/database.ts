/** The database of one controller: entities, migrations in order, and demo rows when asked for and empty. */
import { ReflectMetadataProvider } from '@mikro-orm/decorators/legacy';
import { Migrator } from '@mikro-orm/migrations';
import { MikroORM } from '@mikro-orm/postgresql';
import { SeedManager } from '@mikro-orm/seeder';
import { Contribution } from '../contribution.entity.js';
import type { SubgraphDefinition } from '../definition.js';
import { InboxCursor, OutboxCursor } from '../delivery/cursor.entity.js';
import { Migration20261126DeliveryTables } from '../delivery/delivery.migration.js';
import { migrateJobs, SCHEMA } from '../delivery/job-schema.js';
import { OutboxRow } from '../delivery/outbox-row.entity.js';
import { Migration20261101KitTables } from '../kit.migration.js';
import { LogbookLine } from '../logbook-line.entity.js';
import { PurgeReceipt } from '../purge/purge-receipt.entity.js';
import { Migration20261127PurgeReceipt } from '../purge/purge-receipt.migration.js';
import { Migration20261127Contributor } from '../share/contributor.migration.js';
import { SHARE_MIGRATIONS, SHARE_TABLES } from '../share/tables.js';
import { OWN_MIGRATIONS, OWN_TABLES } from '../signal/tables.js';
import { Migration20261126ActRecord } from '../work/act.migration.js';
import { ActRecord } from '../work/act-record.entity.js';
import { Migration20261128OwnWorklist } from '../worklist/worklist.migration.js';

type Class = new () => object;

/** The tables of a subgraph by their classes, the kit's own included. */
export function listEntities(definition: SubgraphDefinition): readonly Class[] {
  return [
    ...definition.entities,
    Contribution,
    LogbookLine,
    ActRecord,
    OutboxRow,
    OutboxCursor,
    InboxCursor,
    PurgeReceipt,
    ...ownOf(definition).tables,
  ] as Class[];
}

/** The college shares nothing of its own by contribution: it keeps references to what the partners share (P 3). */
function ownOf({ name }: SubgraphDefinition) {
  if (name === 'casework') return { tables: [], migrations: [] };
  return {
    tables: [...SHARE_TABLES, ...OWN_TABLES],
    migrations: [...SHARE_MIGRATIONS, ...OWN_MIGRATIONS, Migration20261128OwnWorklist],
  };
}

/** Classes are listed, never searched for in folders: the same from `dist/`, from source and in a test. */
export async function openDatabase(definition: SubgraphDefinition, url: string): Promise<MikroORM> {
  return MikroORM.init({
    clientUrl: url,
    entities: [...listEntities(definition)],
    metadataProvider: ReflectMetadataProvider,
    metadataCache: { enabled: false },
    // Named, because the ORM else looks for them by itself, and in a bundle finds them with a second copy of its core.
    extensions: [Migrator, SeedManager],
    migrations: {
      migrationsList: [
        Migration20261101KitTables,
        Migration20261126DeliveryTables,
        Migration20261126ActRecord,
        Migration20261127Contributor,
        Migration20261127PurgeReceipt,
        ...ownOf(definition).migrations,
        ...definition.migrations,
      ] as (typeof Migration20261101KitTables)[],
      snapshot: false,
      silent: true,
    },
    // What a trigger refuses is proven by a test that tries it; the classes know nothing of triggers.
    schemaGenerator: { ignoreTriggers: true, ignoreSchema: [SCHEMA] },
    pool: { min: 0, max: 10 },
    debug: false,
    // Queries and their parameters never reach a log (P 5).
    logger: () => undefined,
  });
}

/** Brings the tables up to date; a schema is never guessed from the classes. */
export async function migrate(orm: MikroORM): Promise<void> {
  await orm.migrator.up();
  await migrateJobs(orm.config.get('clientUrl') ?? '');
}

/** What the classes say and the migrations do not, as SQL; empty when they agree. For a test of each subgraph. */
export function findDrift(orm: MikroORM): Promise<string> {
  return orm.schema.getUpdateSchemaSQL({ wrap: false });
}
