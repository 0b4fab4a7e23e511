/**
 * A subgraph of the suite, asked as ours are: by our client, each representation once, and what comes back projected onto
 * what was asked. Ours sends `{ __typename, id }` and nothing else of a representation, which is a rule about people and
 * not about federation; the suite has keys of other names, and `@requires`.
 */
import type { GraphQLDataSource, GraphQLDataSourceProcessOptions } from '@apollo/gateway';
import { PartnerClient } from '../../gateway/fetch/partner-client.js';
import { project } from '../../gateway/fetch/project.js';
import { startTrace, traceparentOf } from '../../gateway/fetch/traceparent.js';
import type { SubgraphName } from '../../schema/subgraphs.js';

type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

const SETTINGS = { timeout: 5_000, maxResponseBytes: 4 * 1_024 * 1_024 };

export class SubgraphSource implements GraphQLDataSource {
  private readonly client: PartnerClient;

  constructor(name: string, url: URL) {
    this.client = new PartnerClient(name as SubgraphName, url, SETTINGS);
  }

  async process({ request: { query = '', variables = {} } }: GraphQLDataSourceProcessOptions): Promise<Answer> {
    const representations: unknown = variables.representations;
    if (!Array.isArray(representations)) return this.ask(query, variables);
    const keys = representations.map((each) => JSON.stringify(each));
    const kept = [...new Set(keys)];
    const asked = { ...variables, representations: kept.map((key) => JSON.parse(key)) };
    const { data, ...rest } = await this.ask(query, asked);
    const found: unknown = data?._entities;
    if (!Array.isArray(found)) return { data: null, ...rest };
    return { data: { _entities: keys.map((key) => found[kept.indexOf(key)] ?? null) }, ...rest };
  }

  close(): Promise<void> {
    return this.client.close();
  }

  private async ask(query: string, variables: Readonly<Record<string, unknown>>): Promise<Answer> {
    const body = JSON.stringify({ query, variables });
    const { data, errors } = await this.client.post('', 'grant', body, traceparentOf(startTrace()));
    return { data: project(query, data), ...(Array.isArray(errors) && { errors }) } as Answer;
  }
}
