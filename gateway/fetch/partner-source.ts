/**
 * Stage 7, fetch: the inner gateway's data source for one subgraph. Sends only representations of those about whom
 * something was released to this reader, each once, with a grant that names what may be answered; projects the answer
 * onto what was asked. With nothing to ask, nothing is sent: the request itself would tell (obligation 15, I9).
 */
import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { Logger } from 'pino';
import type { SubgraphName } from '../../schema/subgraphs.js';
import type { CaseInHand } from '../release/case-in-hand.js';
import type { ReleaseRequest } from '../release/request.js';
import { narrowFacts } from './narrow-facts.js';
import type { PartnerClient } from './partner-client.js';
import { project } from './project.js';
import type { SignGrant } from './sign-grant.js';
import { traceparentOf } from './traceparent.js';

export interface PartnerSourceOptions {
  readonly name: SubgraphName;
  readonly controllers: readonly string[];
  readonly client: PartnerClient;
  readonly sign: SignGrant;
  readonly ruleSet: string;
  readonly log: Logger;
}

type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;
type Json = Readonly<Record<string, unknown>>;

export class PartnerSource implements GraphQLDataSource {
  constructor(private readonly options: PartnerSourceOptions) {}

  /** Never throws: a partner that fails is noted in the request and answers nothing. */
  async process({ request, context }: GraphQLDataSourceProcessOptions): Promise<Answer> {
    const release = (context as { release?: ReleaseRequest } | undefined)?.release;
    const { query, variables } = request;
    if (release === undefined || query === undefined) return { data: null };
    const representations: unknown = variables?.representations;
    if (!Array.isArray(representations)) {
      return { data: await this.ask(release, query, variables ?? {}, release.cases) };
    }
    const batch = this.select(release, representations);
    if (batch.kept.length === 0) return { data: { _entities: representations.map(() => null) } };
    const data = await this.ask(
      release,
      query,
      { ...variables, representations: batch.kept },
      this.casesOf(release, batch.kept),
    );
    const entities = Array.isArray(data?._entities) ? data._entities : [];
    return { data: { _entities: batch.places.map((place) => (place === null ? null : (entities[place] ?? null))) } };
  }

  /** The representations that may be sent, each once, and for each asked place where its answer will stand. */
  private select(release: ReleaseRequest, representations: readonly unknown[]) {
    const kept: Json[] = [];
    const placeOf = new Map<string, number>();
    const places = representations.map((each) => {
      const { __typename: type, id } = (each ?? {}) as Json;
      if (!release.grants.isSendable(this.options.name, type, id)) return null;
      const key = `${String(type)}:${String(id)}`;
      const known = placeOf.get(key);
      if (known !== undefined) return known;
      placeOf.set(key, kept.length);
      // Only the key: whatever else a plan would require of one partner for another does not travel (I25).
      return kept.push({ __typename: type, id }) - 1;
    });
    return { kept, places };
  }

  private casesOf(release: ReleaseRequest, representations: readonly Json[]): ReadonlyMap<string, CaseInHand> {
    const asked = new Set(representations.map((each) => String(each.id)));
    return new Map(
      [...release.cases].filter(([id, hand]) => asked.has(id) || hand.personIds.some((person) => asked.has(person))),
    );
  }

  private async ask(
    release: ReleaseRequest,
    query: string,
    variables: Json,
    cases: ReadonlyMap<string, CaseInHand>,
  ): Promise<Record<string, unknown> | null> {
    const { name, client, sign, ruleSet, log } = this.options;
    try {
      const body = this.bodyOf(release, query, variables, cases);
      const organisation = organisationOf(cases);
      const grant = await sign({ audience: name, body, ruleSet, actor: release.actor, organisation });
      const answer = await client.post('/graphql', grant, body, traceparentOf(release.trace));
      const data = project(query, answer.data);
      if (data === null) throw new Error('the answer holds no data');
      return data;
    } catch (error) {
      release.failed.add(name);
      const reason = error instanceof Error ? error.message : 'unknown';
      log.warn({ subgraph: name, traceId: release.trace.traceId, reason }, 'subgraph did not answer');
      return null;
    }
  }

  private bodyOf(
    release: ReleaseRequest,
    query: string,
    variables: Json,
    cases: ReadonlyMap<string, CaseInHand>,
  ): string {
    const { name, controllers } = this.options;
    const [first] = cases.values();
    const scopes = [...cases.values()].map((hand) => {
      const released = release.grants.releasedIn(name, hand.id);
      const persons = new Set(released.flatMap((entry) => (entry.person === null ? [] : [entry.person])));
      const organisation = organisationOf(new Map([[hand.id, hand]]));
      const facts = narrowFacts(hand.rawFacts, { controllers, persons, actor: release.actor, organisation });
      return { id: hand.id, subject: hand.subject, facts: name === 'casework' ? {} : facts, released };
    });
    const { trace, purpose, time } = release;
    const regietafel = { trace, subject: first?.subject ?? null, purpose, time, cases: scopes };
    return JSON.stringify({ query, variables, extensions: { regietafel } });
  }
}

/** The organisation the actor asks for; each case is asked in one capacity, and all of one request in one organisation. */
function organisationOf(cases: ReadonlyMap<string, CaseInHand>): string {
  const [first] = cases.values();
  const properties = (first?.subject as { properties?: { organisation?: unknown } } | undefined)?.properties;
  return typeof properties?.organisation === 'string' ? properties.organisation : '';
}
