/** What a subgraph is: one value that names its classes, its tables and its demo rows. The kit does the rest. */
import type { EntityManager, Opt } from '@mikro-orm/postgresql';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { SubgraphName } from '../../schema/subgraphs.js';
import type { JobDefinition } from './delivery/jobs.js';
import type { Receivers } from './delivery/receive.js';
import type { World } from './demo/world.js';
import type { Grant } from './grant/grant.js';
import type { GrantClaims } from './grant/verify-grant.js';
import type { SignalDefinition } from './signal/signal-definition.js';
import type { CaseRows } from './store/case-rows.js';
import type { SubjectRow } from './subject-row.entity.js';
import type { AnyAct } from './work/define-act.js';
import type { ReadWorklist } from './worklist/worklist.js';

/** A class of any kind; entities and resolvers have no common base. */
export type AnyClass = abstract new (...args: never[]) => object;

export type MigrationClass = new (...args: never[]) => object;

/** What a resolver gets as its context. */
export interface KitContext {
  /** The transaction of this request. It is committed together with the logbook. */
  readonly em: EntityManager;
  readonly grant: Grant;
  /** Rows of the cases in the grant, one query per table and request. */
  readonly rows: CaseRows;
  /**
   * May the asker know that this case is there? To be asked before a Case or Person is resolved: one whose id is denied
   * would vanish anyway, but only after its other fields were read.
   */
  readonly mayKnow: (caseId: string) => boolean;
}

/** Resolves what the gateway asks for by key; null when the grant does not name it. */
export type ResolveReference = (reference: { readonly id: string }, context: KitContext) => unknown;

/** The facts of the cases asked, by case id, as law.md §1 has them; a case that is absent is withheld altogether. */
export type LoadFacts = (
  context: Pick<KitContext, 'em'>,
  cases: readonly string[],
) => Promise<ReadonlyMap<string, object>>;

/** A controller's own extra rule. It is asked after the law released a field, so it can only refuse (obligation 22). */
export type Narrower = (row: SubjectRow, coordinate: string, context: KitContext) => boolean;

export interface SubgraphDefinition {
  readonly name: SubgraphName;
  /** Concrete MikroORM entities; the kit adds its own (store/database.ts). */
  readonly entities: readonly AnyClass[];
  /** type-graphql resolvers. */
  readonly resolvers: readonly AnyClass[];
  /** By type. The kit's own Case and Person are resolved by the kit; casework resolves its own. */
  readonly references?: Readonly<Record<string, ResolveReference>>;
  /** Object types reached by no field: the classes of Case and Person where they are not the kit's. */
  readonly orphanedTypes?: readonly AnyClass[];
  /** In order, after the kit's own. */
  readonly migrations: readonly MigrationClass[];
  /** Instances of the entities above, inserted class by class in the order given. */
  readonly demo: (world: World) => readonly object[];
  /** Casework only: its own facts in place of the grant's. */
  readonly loadFacts?: LoadFacts;
  readonly narrower?: Narrower;
  /** The acts it carries out: the college's in casework; the kit adds a controller's to every partner. */
  readonly acts?: readonly AnyAct[];
  /** What it says in a signal: every partner brings its own, the college none (A 1). */
  readonly signal?: SignalDefinition;
  /** Routes beside GraphQL (casework's facts). They stand behind the same grant check and size limit. */
  readonly routes?: (server: FastifyInstance, kit: KitRoutes) => void;
  /** Messages of other subgraphs it takes, by kind. */
  readonly receives?: Receivers;
  /** What waits for a professional here (POST /worklist). Casework has its own; a partner's is the kit's. */
  readonly worklist?: ReadWorklist;
  /** Its work on the clock, by name. */
  readonly jobs?: Readonly<Record<string, JobDefinition>>;
}

/** What an own route may use. */
export interface KitRoutes {
  /** A fresh entity manager. */
  readonly fork: () => EntityManager;
  /** The signed claims of a request, which has passed the grant check and holds its JSON body by then. */
  readonly claimsOf: (request: FastifyRequest) => GrantClaims;
}

/** Names a definition, with its type. Each subgraph folder exports one as `subgraph`. */
export function defineSubgraph(definition: SubgraphDefinition): SubgraphDefinition {
  return Object.freeze(definition);
}

/** Makes a row of an entity from its columns, for demo data and tests; what is left out keeps the value its class gives it. */
export function makeRow<T extends object>(entity: new () => T, columns: Columns<T>): T {
  return Object.assign(new entity(), columns);
}

/** The columns of an entity, what it derives or does being none; those that may be null or have a value of their own may be left out. */
type Columns<T> = { [K in keyof T as IfWritable<T, K> & IfNeeded<T, K>]: T[K] } & {
  [K in keyof T as Exclude<IfWritable<T, K>, IfNeeded<T, K>>]?: T[K];
};

type IfNeeded<T, K extends keyof T> = undefined extends T[K]
  ? never
  : null extends T[K]
    ? never
    : typeof Opt.__optional extends keyof T[K]
      ? never
      : K;

type IfWritable<T, K extends keyof T> =
  (<G>() => G extends { [P in K]: T[P] } ? 1 : 2) extends <G>() => G extends { -readonly [P in K]: T[P] } ? 1 : 2
    ? K
    : never;
