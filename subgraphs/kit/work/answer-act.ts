/**
 * Answers a mutation: one act a request, the one the grant was signed for, carried out in a transaction of its own. What
 * comes back is a receipt; nothing of a case is read out by it.
 */
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { execute } from 'graphql';
import type { Logger } from 'pino';
import { COLLEGE, isMalformed, parseInstant, type RuleSet, readFacts, readSubject } from '../../../policy/index.js';
import { type ActName, isAct } from '../../../policy/work/index.js';
import { getSubgraph } from '../../../schema/subgraphs.js';
import type { SubgraphDefinition } from '../definition.js';
import { enqueue } from '../delivery/enqueue.js';
import type { Message } from '../delivery/messages.js';
import type { Grant, GrantedOperation } from '../grant/grant.js';
import { Refusal } from '../grant/refusal.js';
import type { GrantClaims } from '../grant/verify-grant.js';
import type { Executable } from '../release/executable.js';
import { createDocumentReader } from '../server/documents.js';
import { type Answer, isOfClaims, mask, NOT_READ, wasNotRun } from '../server/masked-answer.js';
import { loadOwnFacts } from '../store/contribution-facts.js';
import { writeActLines } from './act-logbook.js';
import type { ActContext, AnyAct } from './define-act.js';
import type { ActShieldContext } from './granted-mutation.js';
import type { ActRunner } from './mutations.js';
import { type ActInputShape, performAct } from './perform-act.js';
import { refusalOf, refusedOutcome } from './refusal-of-act.js';

export interface ActAnswerOptions {
  readonly definition: SubgraphDefinition;
  readonly executable: Executable;
  readonly orm: MikroORM;
  readonly ruleSet: RuleSet;
  readonly log: Logger;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newSpanId: () => string;
}

export function createActAnswerer(
  options: ActAnswerOptions,
): (claims: GrantClaims, operation: GrantedOperation) => Promise<Answer> {
  const { definition, executable, orm, log } = options;
  const readDocument = createDocumentReader(executable.schema, 'mutation');
  return async (claims, operation) => {
    const grant = operation.extensions.regietafel;
    const { act } = grant;
    if (!isOfClaims(grant, claims) || !isAct(act)) throw new Refusal('GRANT_INVALID');
    const document = readDocument(operation.query);
    if (document === null) return NOT_READ;
    const em = orm.em.fork();
    await em.execute('select 1').catch((cause: unknown) => {
      throw new Refusal('DATABASE_UNAVAILABLE', { cause });
    });
    const context: ActRunner & ActShieldContext = {
      grantedAct: act,
      runAct: (defined, input) => run(em, defined, input, grant, options),
    };
    const result = await execute({
      schema: executable.schema,
      document,
      contextValue: context,
      variableValues: operation.variables ?? {},
      operationName: operation.operationName ?? null,
    });
    if (wasNotRun(result)) return NOT_READ;
    const { data = null, errors } = result;
    if (errors === undefined) return { data };
    log.warn({ name: definition.name, act }, 'an act could not be carried out');
    return { data: null, errors: errors.map((error) => mask(error, log)) };
  };
}

async function run(em: EntityManager, defined: AnyAct, input: ActInputShape, grant: Grant, options: ActAnswerOptions) {
  const { definition, newSpanId } = options;
  const subject = readSubject(grant.subject);
  const { controllers } = getSubgraph(definition.name);
  const known: readonly string[] = controllers;
  const isOurs = !isMalformed(subject) && (definition.name === 'casework' || known.includes(subject.organisation));
  // A grant for someone who is none of ours: the gateway would not sign one, so nothing is explained.
  if (!isOurs) return refusedOutcome(defined.act, [refusalOf('NOT_AVAILABLE', defined.act)]);
  const { trace, purpose } = grant;
  const startTime = options.now();
  return performAct(em, defined, input, {
    traceId: trace.traceId,
    open: (inner) => openContext(inner, defined.act, subject, input, grant, options),
    log: (context, performed) =>
      writeActLines(context, performed, {
        trace,
        purpose,
        startTime,
        endTime: options.now(),
        ruleSet: options.ruleSet.hash,
        newSpanId,
      }),
  });
}

async function openContext(
  em: EntityManager,
  act: ActName,
  subject: ActContext['subject'],
  input: ActInputShape,
  grant: Grant,
  { definition, executable, ruleSet, now }: ActAnswerOptions,
): Promise<ActContext> {
  const moment = new Date(now());
  const time = parseInstant(moment.toISOString());
  if (time === undefined) throw new Error('the clock does not tell a time');
  const caseId = input.caseId?.toLowerCase() ?? null;
  const controller = definition.name === 'casework' ? COLLEGE : subject.organisation;
  const facts = caseId === null ? null : await readFactsOf(em, caseId, grant, definition);
  return {
    em,
    subgraph: definition.name,
    act,
    now: moment,
    time,
    actor: subject.id,
    organisation: subject.organisation,
    domain: subject.domain,
    capacity: subject.capacity,
    subject,
    caseId,
    facts,
    ruleSet,
    contract: executable.contract,
    send: (message) => enqueue(em, { ...message, controller } as Message, moment),
  };
}

/** The facts of the case named, if the grant is for it: casework's own, or the grant's with our own contributions. */
async function readFactsOf(em: EntityManager, caseId: string, grant: Grant, definition: SubgraphDefinition) {
  const cases = grant.cases.filter(({ id }) => id === caseId);
  if (cases.length === 0) return null;
  const { controllers } = getSubgraph(definition.name);
  const facts = await (definition.loadFacts?.({ em }, [caseId]) ?? loadOwnFacts(em, cases, controllers));
  const read = readFacts(facts.get(caseId));
  return isMalformed(read) || read.case.id !== caseId ? null : read;
}
