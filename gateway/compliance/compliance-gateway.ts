/**
 * Apollo Server's gateway for compliance: a schema of its own over the rules and the law, and nothing behind it. What it
 * explains is recorded before it is answered, one record an operation, like every decision.
 */
import type { ApolloServerOptionsWithGateway, BaseContext } from '@apollo/server';
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { buildSchema, execute, OperationTypeNode, printSchema } from 'graphql';
import type { RuleSet, Step } from '../../policy/index.js';
import type { Contract } from '../../schema/contract.js';
import type { DecisionLog } from '../audit/decision-log.js';
import { callLine } from '../authzen/decision-line.js';
import { RegietafelError } from '../errors/index.js';
import type { Trace } from '../fetch/traceparent.js';
import type { Turns } from '../turns.js';
import { explainRequest } from './explain.js';
import type { ExplainRequest } from './explain-request.js';
import { matrixReader } from './matrix-text.js';
import { TYPE_DEFS } from './type-defs.js';

type GatewayInterface = ApolloServerOptionsWithGateway<BaseContext>['gateway'];
type Loaded = Awaited<ReturnType<GatewayInterface['load']>>;

export interface ComplianceGatewayOptions {
  readonly contract: Contract;
  readonly ruleSet: RuleSet;
  readonly decisions: Pick<DecisionLog, 'record'>;
  readonly turns: Turns;
  readonly now: () => Date;
}

/** What the server puts into the context of each request; made only for an officer. */
export interface ComplianceContext extends BaseContext {
  readonly actor: string;
  readonly trace: Trace;
  /** The body as it was sent, for its fingerprint. */
  readonly sent: Uint8Array;
}

/** The codes of what one operation explained. */
interface Explained {
  readonly codes: string[];
}

export class ComplianceGateway implements GatewayInterface {
  private readonly schema = buildSchema(TYPE_DEFS);
  private readonly root: object;

  constructor(private readonly options: ComplianceGatewayOptions) {
    const { contract, ruleSet, turns } = options;
    const matrixOf = matrixReader(contract, ruleSet, turns);
    this.root = {
      explain({ request }: { request: ExplainRequest }, { codes }: Explained) {
        const explanation = explainRequest(request, contract, ruleSet);
        codes.push(explanation.reasonAdmin.code);
        return explanation;
      },
      ruleSet: {
        version: ruleSet.version,
        date: ruleSet.document.edition.from,
        hash: ruleSet.hash,
        document: ruleSet.document,
      },
      matrix: ({ phase }: { phase: Step }) => matrixOf(phase),
    };
  }

  async load(): Promise<Loaded> {
    const run = this.execute.bind(this) as unknown;
    return { executor: run as Loaded['executor'] };
  }

  onSchemaLoadOrUpdate(callback: Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0]): () => void {
    callback({ apiSchema: this.schema, coreSupergraphSdl: printSchema(this.schema) });
    return () => undefined;
  }

  async stop(): Promise<void> {}

  private async execute({
    document,
    request,
    operation,
    context,
  }: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult> {
    if (operation.operation !== OperationTypeNode.QUERY) throw new RegietafelError('QUERIES_ONLY');
    const explained: Explained = { codes: [] };
    const result = await execute({
      schema: this.schema,
      document,
      rootValue: this.root,
      contextValue: explained,
      variableValues: request.variables ?? {},
      operationName: request.operationName ?? null,
    });
    if (explained.codes.length > 0) await this.record(explained, context as ComplianceContext);
    return result as GatewayExecutionResult;
  }

  private record({ codes }: Explained, { actor, trace, sent }: ComplianceContext): Promise<void> {
    const { decisions, now, ruleSet } = this.options;
    return decisions.record(
      callLine({
        event: codes.length === 1 ? 'adl.access_evaluation' : 'adl.access_evaluations',
        trace,
        time: now(),
        actor,
        hearsReasons: true,
        sent,
        asked: { evaluations: codes.length, explained: true },
        decided: { released: codes.filter((code) => code === 'RELEASED').length, codes },
        ruleSet: ruleSet.hash,
      }),
    );
  }
}
