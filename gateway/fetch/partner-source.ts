/**
 * Stage 7, fetch: the inner gateway's data source for one subgraph. Sends only representations of those about whom
 * something was released to this reader, each once, with a grant that names what may be answered; projects the answer
 * onto what was asked. With nothing to ask, nothing is sent: the request itself would tell (obligation 15, I9).
 */
import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import type { Logger } from 'pino';
import type { SignGrant } from '../../schema/grants/sign-grant.js';
import type { SubgraphName } from '../../schema/subgraphs.js';
import type { CaseInHand } from '../release/case-in-hand.js';
import type { ReleaseRequest } from '../release/request.js';
import { narrowFacts } from './narrow-facts.js';
import type { PartnerClient } from './partner-client.js';
import { project } from './project.js';
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
    if (!Array.isArray(representations)) return { data: await this.askRoot(release, query, variables ?? {}) };
    const batch = this.select(release, representations);
    const entities = await this.askEntities(release, query, variables ?? {}, batch.kept);
    return { data: { _entities: batch.places.map((place) => (place === null ? null : (entities[place] ?? null))) } };
  }

  /** Fields of the root: each case is taken from the answer to the capacity that it was asked in, and no other. */
  private async askRoot(release: ReleaseRequest, query: string, variables: Json): Promise<Json | null> {
    const groups = bySubject([...release.cases.values()]);
    const answers = await Promise.all(groups.map((hands) => this.ask(release, query, variables, hands)));
    const merged: Record<string, unknown> = {};
    for (const [at, answer] of answers.entries()) {
      if (answer === null) return null;
      for (const [key, value] of Object.entries(answer)) {
        if (groups[at]?.some(({ id }) => id === release.roots.get(key))) merged[key] = value;
      }
    }
    return answers.length === 0 ? null : merged;
  }

  private async askEntities(
    release: ReleaseRequest,
    query: string,
    variables: Json,
    kept: readonly Json[],
  ): Promise<readonly unknown[]> {
    const entities: unknown[] = kept.map(() => null);
    await Promise.all(
      bySubject([...release.cases.values()]).map(async (hands) => {
        const places = [...kept.keys()].filter((place) => hands.some((hand) => holds(hand, kept[place]?.id)));
        if (places.length === 0) return;
        const representations = places.map((place) => kept[place]);
        const concerned = hands.filter((hand) => representations.some((each) => holds(hand, each?.id)));
        const data = await this.ask(release, query, { ...variables, representations }, concerned);
        const found: unknown = data?._entities;
        if (Array.isArray(found)) for (const [at, place] of places.entries()) entities[place] = found[at] ?? null;
      }),
    );
    return entities;
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

  private async ask(
    release: ReleaseRequest,
    query: string,
    variables: Json,
    hands: readonly CaseInHand[],
  ): Promise<Json | null> {
    const { name, client, sign, ruleSet, log } = this.options;
    try {
      const body = this.bodyOf(release, query, variables, hands);
      const organisation = organisationOf(hands);
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

  private bodyOf(release: ReleaseRequest, query: string, variables: Json, hands: readonly CaseInHand[]): string {
    const { name, controllers } = this.options;
    const { actor, grants, trace, purpose, time } = release;
    const organisation = organisationOf(hands);
    const cases = hands.map(({ id, rawFacts }) => {
      const released = grants.releasedIn(name, id);
      const persons = new Set(released.flatMap((entry) => (entry.person === null ? [] : [entry.person])));
      // Casework is where the facts come from: it reads its own.
      const facts = name === 'casework' ? {} : narrowFacts(rawFacts, { controllers, persons, actor, organisation });
      return { id, facts, released };
    });
    const regietafel = { trace, subject: hands[0]?.subject ?? null, purpose, time, cases };
    return JSON.stringify({ query, variables, extensions: { regietafel } });
  }
}

/** A grant is for one capacity; a reader may act in another in another case (acting-as.ts), which is another request. */
function bySubject(hands: readonly CaseInHand[]): readonly (readonly CaseInHand[])[] {
  return [...Map.groupBy(hands, (hand) => JSON.stringify(hand.subject)).values()];
}

function holds(hand: CaseInHand, id: unknown): boolean {
  return hand.id === id || hand.personIds.some((person) => person === id);
}

function organisationOf(hands: readonly CaseInHand[]): string {
  const properties = (hands[0]?.subject as { properties?: { organisation?: unknown } } | undefined)?.properties;
  return typeof properties?.organisation === 'string' ? properties.organisation : '';
}
