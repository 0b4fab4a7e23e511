/**
 * One request in one transaction: facts, rows, decisions and the logbook see the same moment, and the answer leaves only
 * after the lines about it are committed. What could not be recorded is not released.
 */
import { IsolationLevel } from '@mikro-orm/core';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { type ExecutionResult, execute } from 'graphql';
import type { Logger } from 'pino';
import type { RuleSet } from '../../../policy/index.js';
import type { ProcessRule } from '../../../schema/contract.js';
import { getSubgraph } from '../../../schema/subgraphs.js';
import type { KitContext, SubgraphDefinition } from '../definition.js';
import type { Grant, GrantedOperation } from '../grant/grant.js';
import { Refusal } from '../grant/refusal.js';
import type { GrantClaims } from '../grant/verify-grant.js';
import { LogbookLine } from '../logbook-line.entity.js';
import { writeLines } from '../record/logbook.js';
import type { Executable } from '../release/executable.js';
import { Presence } from '../release/presence.js';
import { ReleaseGate } from '../release/release-gate.js';
import { type ShieldContext, withoutDenials } from '../release/shield-rules.js';
import { CaseRows } from '../store/case-rows.js';
import { loadOwnFacts } from '../store/contribution-facts.js';
import type { SubjectRow } from '../subject-row.entity.js';
import { createDocumentReader } from './documents.js';
import { type Answer, isOfClaims, mask, NOT_READ, wasNotRun } from './masked-answer.js';

export interface AnswerOptions {
  readonly definition: SubgraphDefinition;
  readonly executable: Executable;
  readonly orm: MikroORM;
  readonly ruleSet: RuleSet;
  readonly log: Logger;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly newSpanId: () => string;
}

type Context = KitContext & ShieldContext;

const CASE_HANDLE: ProcessRule = { kind: 'process', coordinate: 'Case.id', section: 'HANDLE', recordAs: null };

export function createAnswerer(
  options: AnswerOptions,
): (claims: GrantClaims, operation: GrantedOperation) => Promise<Answer> {
  const readDocument = createDocumentReader(options.executable.schema, 'query');
  return async (claims, operation) => {
    const grant = operation.extensions.regietafel;
    if (!isOfClaims(grant, claims) || isForAct(grant)) throw new Refusal('GRANT_INVALID');
    const document = readDocument(operation.query);
    if (document === null) return NOT_READ;
    const startTime = options.now();
    const em = options.orm.em.fork();
    try {
      await begin(em);
      const context = await makeContext(em, grant, options);
      const executed = await execute({
        schema: options.executable.schema,
        document,
        contextValue: context,
        variableValues: operation.variables ?? {},
        operationName: operation.operationName ?? null,
      });
      if (wasNotRun(executed)) {
        await em.rollback();
        return NOT_READ;
      }
      const result = withoutDenials(executed);
      await record(context, claims, startTime, result, options);
      return toAnswer(result, context.presence, options.log);
    } catch (error) {
      await em.rollback().catch(() => undefined);
      throw error;
    }
  };
}

/** A grant to act is not one to read. */
export function isForAct({ act = null }: Grant): boolean {
  return act !== null;
}

async function begin(em: EntityManager): Promise<void> {
  try {
    // One snapshot: contributions and rows are those of the same moment.
    await em.begin({ isolationLevel: IsolationLevel.REPEATABLE_READ });
  } catch (cause) {
    throw new Refusal('DATABASE_UNAVAILABLE', { cause });
  }
}

async function makeContext(em: EntityManager, grant: Grant, options: AnswerOptions): Promise<Context> {
  const { definition, executable, ruleSet } = options;
  const { controllers } = getSubgraph(definition.name);
  const cases = grant.cases.map(({ id }) => id);
  const persons = new Set(grant.cases.flatMap(({ released }) => released.map(({ person }) => person)));
  persons.delete(null);
  const kit: KitContext = {
    em,
    grant,
    rows: new CaseRows(em, cases, [...persons] as string[]),
    mayKnow: (caseId) => gate.mayProcess(CASE_HANDLE, { id: caseId }),
  };
  const facts = await (definition.loadFacts?.(kit, cases) ?? loadOwnFacts(em, grant.cases, controllers));
  const narrow = (row: object, coordinate: string): boolean =>
    definition.narrower === undefined || definition.narrower(row as SubjectRow, coordinate, kit);
  const gate = new ReleaseGate({ grant, ruleSet, controllers, facts, narrow });
  return { ...kit, gate, presence: new Presence(executable.handles) };
}

/** The lines and the commit; a failure of either withholds the whole answer. */
async function record(
  { em, gate, grant }: Context,
  claims: GrantClaims,
  startTime: number,
  result: ExecutionResult,
  options: AnswerOptions,
): Promise<void> {
  try {
    const lines = writeLines(gate.released, {
      trace: grant.trace,
      subgraph: options.definition.name,
      recipient: claims.organisation,
      purpose: grant.purpose,
      ruleSet: options.ruleSet.hash,
      status: result.errors === undefined ? 'Ok' : 'Error',
      startTime,
      endTime: options.now(),
      phaseOf: (caseId) => gate.phaseOf(caseId),
      newSpanId: options.newSpanId,
    });
    if (lines.length > 0) await em.insertMany(LogbookLine, [...lines]);
    await em.commit();
  } catch (cause) {
    throw new Refusal('NOT_RECORDED', { cause });
  }
}

function toAnswer(result: ExecutionResult, presence: Presence, log: Logger): Answer {
  const data = result.data === null || result.data === undefined ? null : presence.prune(result.data);
  if (result.errors === undefined) return { data };
  return { data, errors: result.errors.map((error) => mask(error, log)) };
}
