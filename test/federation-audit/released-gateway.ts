/**
 * An unmodified ApolloGateway with our stages around it and a judge that releases everything: the tree of the operation,
 * the keys of our own, the text printed anew under a hash of its own, the projection of every answer, the keys mapped back.
 * What asks the law, and so knows cases and persons, has no place on an arbitrary schema (docs/adr/0085).
 */
import { ApolloGateway } from '@apollo/gateway';
import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { type GraphQLSchema, getOperationAST, Kind, parse } from 'graphql';
import { introspect, isMeta } from '../../gateway/release/introspect.js';
import { readTree } from '../../gateway/release/operation.js';
import { printOperation } from '../../gateway/release/print.js';
import { MOST_EVALUATED_PLANS } from '../../gateway/release/release-gateway.js';
import { shapeReleased } from './shape-released.js';
import { SubgraphSource } from './subgraph-source.js';

type GatewayInterface = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
type Loaded = Awaited<ReturnType<GatewayInterface['load']>>;
type Execute = (context: GatewayGraphQLRequestContext) => Promise<GatewayExecutionResult>;

export class ReleasedGateway implements GatewayInterface {
  private readonly inner: ApolloGateway;
  private readonly sources: SubgraphSource[] = [];

  constructor(supergraphSdl: string) {
    this.inner = new ApolloGateway({
      supergraphSdl,
      buildService: ({ name, url = '' }) => {
        const source = new SubgraphSource(name, new URL(url));
        this.sources.push(source);
        return source;
      },
      queryPlannerConfig: { debug: { maxEvaluatedPlans: MOST_EVALUATED_PLANS } },
    });
  }

  async load(options: Parameters<GatewayInterface['load']>[0]): Promise<Loaded> {
    const { schema, executor } = await this.inner.load(options);
    return { executor: executeBy(schema, executor as unknown as Execute) as unknown as Loaded['executor'] };
  }

  onSchemaLoadOrUpdate(callback: Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0]): () => void {
    return this.inner.onSchemaLoadOrUpdate(callback);
  }

  async stop(): Promise<void> {
    await this.inner.stop();
    await Promise.all(this.sources.map((source) => source.close()));
  }
}

/** As gateway/release/pipeline.ts, without the stages that ask. */
function executeBy(schema: GraphQLSchema, inner: Execute): Execute {
  return async (context) => {
    const { document, request } = context;
    const definition = getOperationAST(document, request.operationName);
    if (definition === null || definition === undefined) throw new Error('The request names no operation.');
    const operation = readTree(schema, document, definition, request.variables ?? {});
    const meta = introspect(schema, document, operation);
    const roots = operation.roots.filter((node) => !isMeta(node));
    if (roots.length === 0) return { data: meta };
    const { query, queryHash, variables } = printOperation(definition, operation.variables, roots, {
      isKept: () => true,
      carriersOf: () => [],
      isTypeAsked: false,
    });
    const printed = parse(query);
    const asked = printed.definitions.find((part) => part.kind === Kind.OPERATION_DEFINITION);
    if (asked === undefined) throw new Error('The printed document holds no operation.');
    const result = await inner({
      ...context,
      document: printed,
      source: query,
      queryHash,
      operation: asked,
      operationName: null,
      request: { query, variables },
    });
    const fetched = shapeReleased(roots, result.data);
    const data =
      fetched &&
      Object.fromEntries(
        operation.roots.map(({ responseKey }) => [
          responseKey,
          Object.hasOwn(meta, responseKey) ? meta[responseKey] : fetched[responseKey],
        ]),
      );
    return { data, ...(result.errors !== undefined && { errors: result.errors }) } as GatewayExecutionResult;
  };
}
