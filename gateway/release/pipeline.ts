/**
 * The one place where data is released: stages 3 to 9 of a request, around an inner gateway that plans and fetches. It
 * hands the inner gateway a document pruned to what may be asked, decides again over what came back with facts read anew,
 * and answers when the decision record is durable. Whatever fails on the way releases nothing.
 */
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { type DocumentNode, execute, type GraphQLSchema, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { WORK_FIELDS } from '../../schema/acts.js';
import type { SubgraphName } from '../../schema/subgraphs.js';
import { type ErrorCode, RegietafelError } from '../errors/index.js';
import { startTrace, type Trace } from '../fetch/traceparent.js';
import type { Identity } from '../identity/index.js';
import type { CaseInHand } from './case-in-hand.js';
import { isOpen, type Moment, readCases } from './case-reader.js';
import { type Decided, decisionLine } from './decision-line.js';
import { Grants } from './grants.js';
import { introspect, isMeta } from './introspect.js';
import { Judge } from './judge.js';
import { writeLetter } from './letter.js';
import { type FieldNode, type Operation, readOperation } from './operation.js';
import { printOperation } from './print.js';
import type { PurposeOf } from './purpose.js';
import type { RefusalPace } from './refusal-pace.js';
import type { ReleaseRequest } from './request.js';
import { type Shaped, Shaper, type WithheldField } from './shape.js';
import { Weigher } from './weigh.js';
import { readWorklist, type WorklistOptions } from './worklist.js';

export interface PipelineOptions extends WorklistOptions {
  readonly schema: GraphQLSchema;
  readonly purposeOf: PurposeOf;
  readonly pace: RefusalPace;
  readonly inner: (context: GatewayGraphQLRequestContext) => Promise<GatewayExecutionResult>;
}

/** What the server puts into the context of each request. */
export interface RequestContext {
  readonly identity: Identity;
  readonly trace?: Trace;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const NOT_AVAILABLE = 'NOT_AVAILABLE';
const NONE: ReadonlySet<string> = new Set();

/** One operation, once its cases were looked up. */
interface Asked {
  readonly context: GatewayGraphQLRequestContext;
  readonly operation: Operation;
  readonly ids: ReadonlyMap<FieldNode, string>;
  readonly caseIds: readonly string[];
  readonly purpose: string;
  readonly trace: Trace;
  readonly before: Moment;
  readonly look: () => Promise<Moment>;
}

export class ReleasePipeline {
  constructor(private readonly options: PipelineOptions) {}

  async execute(context: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult> {
    const { schema } = this.options;
    const { document, request } = context;
    const operation = readOperation(schema, document, request.operationName, request.variables ?? {});
    const roots = operation.roots.filter((node) => !isMeta(node));
    const meta = introspect(schema, document, operation);
    if (roots.length === 0) return { data: meta };
    const { identity, trace = startTrace() } = context.context as RequestContext;
    if (roots.some(({ name }) => WORK_FIELDS.has(name)))
      return await this.answerAlone(context, operation, identity, trace);
    const answer = await this.release(context, operation, roots, identity, trace);
    const data: Record<string, unknown> = {};
    for (const node of operation.roots) {
      data[node.responseKey] = isMeta(node) ? meta[node.responseKey] : answer.data[node.responseKey];
    }
    return { data, ...(answer.extensions && { extensions: answer.extensions }) };
  }

  /** What holds no datum of a case. Errors: ASKED_ALONE where it is asked beside something else. */
  private async answerAlone(
    { document, request }: GatewayGraphQLRequestContext,
    { roots }: Operation,
    identity: Identity,
    trace: Trace,
  ): Promise<GatewayExecutionResult> {
    if (roots.length > 1) throw new RegietafelError('ASKED_ALONE');
    const rootValue = { worklist: () => readWorklist(this.options, identity, trace), letter: writeLetter };
    const { schema } = this.options;
    const { operationName = null, variables: variableValues = {} } = request;
    const result = await execute({ schema, document, rootValue, operationName, variableValues });
    return result as GatewayExecutionResult;
  }

  private async release(
    context: GatewayGraphQLRequestContext,
    operation: Operation,
    roots: readonly FieldNode[],
    identity: Identity,
    trace: Trace,
  ) {
    const leave = this.options.pace();
    const ids = new Map(roots.map((node) => [node, caseIdOf(node)]));
    const caseIds = [...new Set(ids.values())];
    const purpose = this.options.purposeOf(context.document);
    const look = () => readCases(this.options, identity, caseIds, purpose, trace);
    const before = await look();
    const asked: Asked = { context, operation, ids, caseIds, purpose, trace, before, look };
    const released = await this.fetchAndDecide(asked).catch(async (error: unknown) => {
      // Its partners may have been asked by then, and their logbooks point here: what was decided stays on record.
      const decided = new Map([...before.hands.values()].map((hand) => [hand, new Set<string>()]));
      await this.record(asked, before, decided, error);
      throw error;
    });
    await this.record(asked, released.after, released.decided);
    if ([...released.shaped.values()].some(({ value }) => value === null)) await leave();
    return answerOf(released.shaped);
  }

  private async fetchAndDecide({ context, operation, ids, purpose, trace, before, look }: Asked) {
    const grants = new Grants();
    const kept = await this.weigh(before, ids, grants);
    let after = before;
    let fetched: Readonly<Record<string, unknown>> = {};
    const failed = new Set<SubgraphName>();
    if (kept.size > 0) {
      const { actor, time } = before;
      const moment = { trace, actor, purpose, time: time.toISOString() };
      const rootIds = new Map([...ids].map(([node, id]) => [node.innerKey, id]));
      // A case that is closed to the reader is nobody's to hear of, beside one that is open neither (obligation 15b).
      const open = new Set([...ids].filter(([node]) => kept.has(node)).map(([, id]) => id));
      const cases = new Map([...before.hands].filter(([id]) => open.has(id)));
      const release: ReleaseRequest = { ...moment, cases, roots: rootIds, grants, failed };
      fetched = await this.fetch(context, operation, ids, kept, release);
      if (failed.has('casework')) throw new RegietafelError('CASEWORK_UNAVAILABLE');
      // Read anew: a phase that moved or a consent withdrawn while partners answered counts (I10, I11).
      after = await look();
      await this.weigh(after, ids, new Grants());
    }
    return { after, ...(await this.shapeAll(after, ids, kept, failed, fetched)) };
  }

  /** Errors: DECISION_LOG_UNAVAILABLE, whatever else went wrong: nothing is said of what is not on record. */
  private async record(asked: Asked, moment: Moment, decided: Decided, error?: unknown): Promise<void> {
    const { caseIds, purpose, trace, before } = asked;
    const { actor, hands, time } = moment;
    const known = new Set([...before.hands.keys(), ...hands.keys()]);
    const failure = error === undefined ? {} : { failure: codeOf(error) };
    const operation = { actor, purpose, caseIds, known, time, trace, ...failure };
    await this.options.log.record(decisionLine(operation, decided, this.options.ruleSet));
  }

  private async weigh(moment: Moment, ids: ReadonlyMap<FieldNode, string>, grants: Grants): Promise<Set<FieldNode>> {
    const kept = new Set<FieldNode>();
    for (const [node, id] of ids) {
      const hand = moment.hands.get(id);
      if (hand === undefined || !(await isOpen(this.options, hand))) continue;
      await new Weigher(this.options.weighing, hand, grants, kept).weighEdge(node, 'Case');
    }
    return kept;
  }

  private async fetch(
    context: GatewayGraphQLRequestContext,
    operation: Operation,
    ids: ReadonlyMap<FieldNode, string>,
    kept: ReadonlySet<FieldNode>,
    release: ReleaseRequest,
  ): Promise<Readonly<Record<string, unknown>>> {
    const carriersOf = (type: string) => this.options.weighing.anatomy.of(type).carriers;
    const { definition, variables } = operation;
    const isKept = (node: FieldNode) => kept.has(node);
    const printed = printOperation(definition, variables, [...ids.keys()], {
      isKept,
      carriersOf,
      caseIds: ids,
    });
    const document = parse(printed.query);
    const result = await this.options.inner({
      ...context,
      document,
      source: printed.query,
      queryHash: printed.queryHash,
      operation: operationOf(document),
      operationName: null,
      request: { query: printed.query, variables: printed.variables },
      context: { release },
    });
    if (result.data === undefined || result.data === null) {
      if (release.failed.has('casework')) throw new RegietafelError('CASEWORK_UNAVAILABLE');
      throw new RegietafelError('RELEASE_FAILED', {
        detail: result.errors?.map((error) => error.message).join('; ') ?? '',
      });
    }
    return result.data;
  }

  private async shapeAll(
    moment: Moment,
    ids: ReadonlyMap<FieldNode, string>,
    kept: ReadonlySet<FieldNode>,
    failed: ReadonlySet<SubgraphName>,
    fetched: Readonly<Record<string, unknown>>,
  ): Promise<{ readonly shaped: ReadonlyMap<string, Shaped>; readonly decided: Decided }> {
    const shaped = new Map<string, Shaped>();
    const decided = new Map([...moment.hands.values()].map((hand) => [hand, new Set<string>()]));
    for (const [node, id] of ids) {
      const hand = moment.hands.get(id);
      const isThere = hand !== undefined && (await isOpen(this.options, hand));
      const part = isThere ? await this.shape(hand, node, kept, failed, fetched[node.innerKey]) : closed(node);
      shaped.set(node.responseKey, part);
      for (const question of part.answered) if (hand !== undefined) decided.get(hand)?.add(question);
    }
    return { shaped, decided };
  }

  /** Walks until every question the walk asks has its decision: rows found in one walk ask the questions of the next. */
  private async shape(
    hand: CaseInHand,
    node: FieldNode,
    kept: ReadonlySet<FieldNode>,
    failed: ReadonlySet<SubgraphName>,
    data: unknown,
  ): Promise<Shaped> {
    for (;;) {
      const missing: Parameters<Judge['ask']>[0][] = [];
      const shaper = new Shaper(this.options.weighing, hand, kept, failed, (question) => {
        const decision = hand.judge.find(question);
        if (decision === undefined) missing.push(question);
        return decision;
      });
      const shaped = shaper.shapeRoot(node, data);
      if (missing.length === 0) return shaped.value === null ? closed(node) : shaped;
      await Promise.all(missing.map((question) => hand.judge.ask(question)));
    }
  }
}

/** The same for an unknown id, another team's case, a declined one and one that is no more (obligation 15b). */
function closed(node: FieldNode): Shaped {
  return {
    value: null,
    withheld: [{ path: [node.responseKey], code: NOT_AVAILABLE }],
    unavailable: [],
    answered: NONE,
  };
}

function answerOf(shaped: ReadonlyMap<string, Shaped>) {
  const parts = [...shaped.values()];
  const withheld: readonly WithheldField[] = parts.flatMap((part) => part.withheld);
  const unavailable = parts.flatMap((part) => part.unavailable);
  const extensions = {
    ...(withheld.length > 0 && { withheld }),
    ...(unavailable.length > 0 && { unavailable }),
  };
  const data = Object.fromEntries([...shaped].map(([key, part]) => [key, part.value]));
  return { data, extensions: Object.keys(extensions).length > 0 ? extensions : undefined };
}

function caseIdOf(node: FieldNode): string {
  const id = node.arguments.id;
  if (typeof id !== 'string' || !UUID.test(id)) throw new RegietafelError('CASE_ID_MALFORMED');
  return id.toLowerCase();
}

/** The code a caller is told; what has none of ours is the gateway's own fault. */
function codeOf(error: unknown): ErrorCode {
  return error instanceof RegietafelError ? error.code : 'INTERNAL_SERVER_ERROR';
}

function operationOf(document: DocumentNode): OperationDefinitionNode {
  const operation = document.definitions.find((part) => part.kind === Kind.OPERATION_DEFINITION);
  if (operation === undefined) throw new Error('the pruned document holds no operation');
  return operation;
}
