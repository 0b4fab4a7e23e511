/**
 * Carries out a mutation: each of its root fields is one act, one after the other. Whether it may be done is decided here
 * and on record before the controller's subgraph is asked, which decides again. An act releases nothing: what it answers
 * is a receipt, shaped by graphql-js as any result.
 */
import { randomBytes } from 'node:crypto';
import type { GatewayExecutionResult, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { execute, type GraphQLSchema, getNamedType } from 'graphql';
import { isMalformed, parseInstant, type RuleSet, readFacts, readSubject } from '../../policy/index.js';
import { ACTS, type PermitCode, permitAct, wordsOf } from '../../policy/work/index.js';
import { findMutation, type MutationRow } from '../../schema/acts.js';
import { getSubgraph } from '../../schema/subgraphs.js';
import type { DecisionLog } from '../audit/decision-log.js';
import { RegietafelError } from '../errors/index.js';
import type { ActReceipt, ActSent, SendAct } from '../fetch/act-client.js';
import type { AskFacts, FactsAnswer } from '../fetch/casework-client.js';
import { startTrace, type Trace } from '../fetch/traceparent.js';
import type { Identity } from '../identity/index.js';
import { asJsonObject, type JsonObject } from '../json.js';
import { chooseAuthorisation } from '../release/acting-as.js';
import { readVariables } from '../release/operation.js';
import type { RequestContext } from '../release/pipeline.js';
import type { RefusalPace } from '../release/refusal-pace.js';
import { actLine } from './act-line.js';
import { requireRecentSignIn } from './step-up.js';

export interface WorkOptions {
  readonly ruleSet: RuleSet;
  readonly isInForceAt: (time: number) => boolean;
  readonly askFacts: AskFacts;
  readonly sendAct: SendAct;
  readonly log: Pick<DecisionLog, 'record'>;
  readonly now: () => Date;
  /** How recently who vouches for an emergency must have signed in. @default 300 */
  readonly stepUpSeconds?: number;
  readonly pace: RefusalPace;
}

interface Offered extends MutationRow {
  readonly inputType: string;
}

const STEP_UP_SECONDS = 300;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export class WorkExecutor {
  private readonly offered: readonly Offered[];

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly options: WorkOptions,
  ) {
    this.offered = readOffered(schema);
  }

  async execute(asked: GatewayGraphQLRequestContext): Promise<GatewayExecutionResult> {
    const { document, operation, request, context } = asked;
    const { identity, trace = startTrace() } = context as RequestContext;
    const variables = request.variables ?? {};
    // Said in our words, before anything is asked: graphql-js would answer its own.
    readVariables(this.schema, operation, variables);
    const acts = this.offered.map((offered) => {
      const carryOut = ({ input }: { readonly input: JsonObject }) => this.carryOut(offered, input, identity, trace);
      return [offered.name, carryOut] as const;
    });
    const result = await execute({
      schema: this.schema,
      document,
      rootValue: Object.fromEntries(acts),
      variableValues: variables,
      operationName: request.operationName ?? null,
    });
    return result as GatewayExecutionResult;
  }

  /** Errors: STEP_UP_NEEDED, those of asking for facts, DECISION_LOG_UNAVAILABLE (nothing was done), ACT_NOT_CONFIRMED. */
  private async carryOut(offered: Offered, input: JsonObject, identity: Identity, trace: Trace): Promise<ActReceipt> {
    const { options } = this;
    requireRecentSignIn(input, identity, options.now(), options.stepUpSeconds ?? STEP_UP_SECONDS);
    const leave = options.pace();
    const caseId = caseIdOf(offered, input);
    const answer = await options.askFacts(identity, caseId === null ? [] : [caseId], trace);
    const time = options.now();
    const facts = caseId === null ? undefined : answer.cases.get(caseId);
    const properties = actAs(offered, answer, facts);
    const subject = { type: 'professional', id: answer.actor, properties };
    const code = this.permit(offered, subject, time, facts);
    await options.log.record(
      actLine({
        mutation: offered,
        actor: answer.actor,
        subject,
        caseId,
        isKnown: facts !== undefined,
        code,
        time,
        trace,
        spanId: randomBytes(8).toString('hex'),
        ruleSet: options.ruleSet.hash,
      }),
    );
    const sent = {
      mutation: offered,
      inputType: offered.inputType,
      input,
      actor: answer.actor,
      subject,
      organisation: String(properties.organisation),
      trace,
      time: time.toISOString(),
    };
    if (code !== null) {
      const receipt = await this.recall({ ...sent, theCase: null }, code);
      await leave();
      return receipt;
    }
    return options.sendAct({ ...sent, theCase: caseId === null || facts === undefined ? null : { id: caseId, facts } });
  }

  /**
   * What is refused now may be what he did before, under the same key: a step taken twice finds the case moved. Without
   * the facts of a case nothing can be done there; only a receipt of his own comes back. It is asked alike for a case
   * that is not there, and of a partner only by its own people (obligation 15).
   */
  private async recall(sent: ActSent, code: PermitCode): Promise<ActReceipt> {
    const { subgraph } = sent.mutation;
    const controllers: readonly string[] = getSubgraph(subgraph).controllers;
    const isOwn = subgraph === 'casework' || controllers.includes(sent.organisation);
    if (code === 'NOT_YOURS' || !isOwn) return refused(sent.mutation, code);
    const receipt = await this.options.sendAct(sent);
    return receipt.repeated ? receipt : refused(sent.mutation, code);
  }

  private permit(
    { act, subgraph }: Offered,
    rawSubject: JsonObject,
    time: Date,
    rawFacts: JsonObject | undefined,
  ): PermitCode | null {
    const { ruleSet, isInForceAt } = this.options;
    const subject = readSubject(rawSubject);
    const facts = rawFacts === undefined ? null : readFacts(rawFacts);
    const instant = parseInstant(time.toISOString());
    if (isMalformed(subject) || (facts !== null && isMalformed(facts)) || instant === undefined) return 'NOT_AVAILABLE';
    // A rule set that has ended permits nothing, as it releases nothing (obligation 21).
    if (!isInForceAt(time.getTime())) return 'NOT_AVAILABLE';
    const code = permitAct({ act, subject, time: instant, facts }, ruleSet);
    if (code !== null || subgraph === 'casework') return code;
    const controllers: readonly string[] = getSubgraph(subgraph).controllers;
    return controllers.includes(subject.organisation) ? null : 'NOT_YOURS';
  }
}

function readOffered(schema: GraphQLSchema): readonly Offered[] {
  const fields = schema.getMutationType()?.getFields() ?? {};
  return Object.values(fields).flatMap(({ name, args }) => {
    const row = findMutation(name);
    const [input] = args;
    return row === undefined || input === undefined ? [] : [{ ...row, inputType: getNamedType(input.type).name }];
  });
}

/** Lower-case, so that one case has one name. What is no id names no case, and is refused as one that is not there. */
function caseIdOf({ act }: MutationRow, { caseId }: JsonObject): string | null {
  if (ACTS[act].scope !== 'CASE') return null;
  const id = String(caseId).toLowerCase();
  if (!UUID.test(id)) throw new RegietafelError('CASE_ID_MALFORMED');
  return id;
}

/** In which capacity: the one he has in the case, or where no case is named the first in which he may do this. */
function actAs({ act, subgraph }: MutationRow, { actor, authorisations }: FactsAnswer, facts: JsonObject | undefined) {
  const { scope, by } = ACTS[act];
  const controllers: readonly string[] = getSubgraph(subgraph).controllers;
  const fitting = authorisations.find(
    ({ capacity, organisation }) =>
      by.some((each) => each === capacity) && (subgraph === 'casework' || controllers.includes(String(organisation))),
  );
  if (scope !== 'CASE') return asJsonObject(fitting ?? authorisations[0]);
  return asJsonObject(chooseAuthorisation(actor, authorisations, facts) ?? authorisations[0]);
}

function refused({ act }: MutationRow, code: PermitCode): ActReceipt {
  const { nl, en } = wordsOf(code, act);
  return {
    done: false,
    act,
    caseId: null,
    id: null,
    version: null,
    at: null,
    repeated: false,
    refusals: [{ code, nl, en, field: null }],
  };
}
