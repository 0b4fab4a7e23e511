/** Apollo Server's gateway: an unmodified ApolloGateway inside, and the release pipeline as its only executor. */
import { ApolloGateway } from '@apollo/gateway';
import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import type { GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { type GraphQLSchema, getOperationAST } from 'graphql';
import type { RuleSet } from '../../policy/index.js';
import { type Contract, readSupergraphContract, requireSound } from '../../schema/contract.js';
import { ENTITIES, type SubgraphName } from '../../schema/subgraphs.js';
import type { DecisionLog } from '../audit/decision-log.js';
import type { AskFacts } from '../fetch/casework-client.js';
import type { PartnerSource } from '../fetch/partner-source.js';
import { WorkExecutor, type WorkOptions } from '../work/work-executor.js';
import { readAnatomy } from './anatomy.js';
import { buildRuleMap } from './judge.js';
import { ReleasePipeline } from './pipeline.js';
import { PlanChecker } from './plan-check.js';
import { purposeReader, REGISTERED_OPERATIONS } from './purpose.js';
import type { RefusalPace } from './refusal-pace.js';
import type { ReleaseRequest } from './request.js';
import { buildSubgraphTable } from './subgraph-table.js';
import type { WorklistOptions } from './worklist.js';

type GatewayInterface = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
type Loaded = Awaited<ReturnType<GatewayInterface['load']>>;

export interface ReleaseGatewayOptions
  extends Pick<WorkOptions, 'sendAct' | 'stepUpSeconds'>,
    Pick<WorklistOptions, 'askWorklist'> {
  readonly supergraphSdl: string;
  readonly ruleSet: RuleSet;
  /** Milliseconds since 1970; under a rule set that has ended nothing is released. */
  readonly isInForceAt: (time: number) => boolean;
  readonly sourceOf: (name: SubgraphName) => PartnerSource;
  readonly askFacts: AskFacts;
  readonly log: Pick<DecisionLog, 'record'>;
  readonly now: () => Date;
  readonly pace: RefusalPace;
}

/** Plans are small and their search bounded; a plan that needs more than this is not one of ours (threats.md A13). */
export const MOST_EVALUATED_PLANS = 100;

/** Errors: ContractError when the supergraph's release rules are unsound; the gateway does not start then. */
export class ReleaseGateway implements GatewayInterface {
  private readonly inner: ApolloGateway;
  readonly contract: Contract;

  constructor(private readonly options: ReleaseGatewayOptions) {
    const { supergraphSdl, sourceOf } = options;
    const contract = requireSound(readSupergraphContract(supergraphSdl));
    const checker = new PlanChecker(contract, supergraphSdl);
    this.inner = new ApolloGateway({
      supergraphSdl,
      buildService: ({ name }) => sourceOf(name as SubgraphName),
      queryPlannerConfig: { debug: { maxEvaluatedPlans: MOST_EVALUATED_PLANS } },
      __exposeQueryPlanExperimental: false,
      experimental_didResolveQueryPlan: ({ queryPlan, requestContext }) => {
        checker.check(queryPlan, (requestContext.context as unknown as { release: ReleaseRequest }).release.grants);
      },
    });
    this.contract = contract;
  }

  async load(options: Parameters<GatewayInterface['load']>[0]): Promise<Loaded> {
    const { schema, executor } = await this.inner.load(options);
    const pipeline = new ReleasePipeline({ ...this.options, ...this.read(schema), inner: executor });
    const work = new WorkExecutor(schema, this.options);
    const execute = (context: GatewayGraphQLRequestContext) => {
      const operation = getOperationAST(context.document, context.request.operationName)?.operation;
      return operation === 'mutation' ? work.execute(context) : pipeline.execute(context);
    };
    return { executor: execute as unknown as Loaded['executor'] };
  }

  onSchemaLoadOrUpdate(callback: Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0]): () => void {
    return this.inner.onSchemaLoadOrUpdate(callback);
  }

  stop(): Promise<void> {
    return this.inner.stop();
  }

  private read(schema: GraphQLSchema) {
    const { contract } = this;
    return {
      schema,
      ruleMap: buildRuleMap(schema, contract),
      weighing: { contract, anatomy: readAnatomy(schema, contract, ENTITIES), subgraphs: buildSubgraphTable(contract) },
      purposeOf: purposeReader(REGISTERED_OPERATIONS),
    };
  }
}
