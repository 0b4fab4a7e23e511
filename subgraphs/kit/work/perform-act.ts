/**
 * Carries one act out, in one transaction: the key of the client, the permission once more on our own facts, the input,
 * everything that must hold, the writing, its record and its lines in the logbook. Refused, nothing is written.
 */
import { createHash, randomUUID } from 'node:crypto';
import { type EntityManager, IsolationLevel, UniqueConstraintViolationException } from '@mikro-orm/postgresql';
import type { ActName } from '../../../policy/work/index.js';
import { ACTS, permitAct } from '../../../policy/work/index.js';
import { ActRecord } from './act-record.entity.js';
import { checkInput } from './check-input.js';
import type { ActContext, AnyAct, Performed } from './define-act.js';
import { lockCase } from './lock-case.js';
import { ActOutcome, type ActRefusal } from './outcome.js';
import { ActRefused, type RefusalCodeOfAct, refusalOf, refusedOutcome } from './refusal-of-act.js';

export interface ActInputShape {
  readonly key: string;
  readonly caseId?: string;
}

export interface ActScene {
  readonly traceId: string;
  /** Opens the context within a transaction: reads the facts of the case as they stand there. */
  readonly open: (em: EntityManager) => Promise<ActContext>;
  /** Writes the lines about those whose data were processed. */
  readonly log: (context: ActContext, performed: Performed) => Promise<void>;
}

export async function performAct(
  em: EntityManager,
  definition: AnyAct,
  input: ActInputShape,
  scene: ActScene,
): Promise<ActOutcome> {
  const { act } = definition;
  try {
    return await em.transactional((inner) => carryOut(inner, definition, input, scene), {
      isolationLevel: IsolationLevel.READ_COMMITTED,
    });
  } catch (error) {
    if (error instanceof ActRefused) return refusedOutcome(act, error.refusals);
    // Someone else did the same at the same moment; what he did stands, and this did nothing.
    if (error instanceof UniqueConstraintViolationException) return refusedOutcome(act, [refusalOf('CONFLICT', act)]);
    throw error;
  }
}

async function carryOut(
  em: EntityManager,
  definition: AnyAct,
  input: ActInputShape,
  scene: ActScene,
): Promise<ActOutcome> {
  const { act } = definition;
  const invalid = checkInput(act, input);
  // Before anything else is asked of the database: a key or an id that is none cannot be looked up.
  if (invalid.some(({ field }) => field === 'key' || field === 'caseId')) throw new ActRefused(invalid);
  await lockCase(em, input.caseId ?? `key:${input.key}`);
  const context = await scene.open(em);
  const digest = digestOf(input);
  const known = await em.findOne(ActRecord, { actor: context.actor, key: input.key });
  if (known !== null) return repeat(known, act, digest);
  const { subject, time, facts } = context;
  refuseWhere(act, [permitAct({ act, subject, time, facts }, context.ruleSet)]);
  if (invalid.length > 0) throw new ActRefused(invalid);
  const state = await definition.load(context, input as never);
  const failing = ACTS[act].needs.filter((need) => !holds(definition, need, state, input, context));
  refuseWhere(act, failing);
  const performed = await definition.perform(context, input as never, state as never);
  const record = recordOf(context, input, digest, performed, scene.traceId);
  await em.insert(ActRecord, record);
  await scene.log(context, performed);
  return receiptOf(record, false);
}

function holds(definition: AnyAct, need: string, state: unknown, input: ActInputShape, context: ActContext): boolean {
  const ask = definition.holds[need];
  // Nothing but true is a yes, and a precondition nobody checks never holds.
  return ask !== undefined && ask(state as never, input as never, context) === true;
}

function refuseWhere(act: ActName, codes: readonly (RefusalCodeOfAct | null)[]): void {
  const refusals: readonly ActRefusal[] = codes.flatMap((code) => (code === null ? [] : [refusalOf(code, act)]));
  if (refusals.length > 0) throw new ActRefused(refusals);
}

function digestOf(input: ActInputShape): string {
  // The key comes first, so that the hash of one text is another one each time.
  return createHash('sha256')
    .update(`${input.key}\n${canonical(input)}`)
    .digest('base64url');
}

function canonical(input: object): string {
  return JSON.stringify(input, (_name, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );
}

function recordOf(
  { actor, act, caseId, now }: ActContext,
  { key }: ActInputShape,
  inputDigest: string,
  performed: Performed,
  traceId: string,
): ActRecord {
  return Object.assign(new ActRecord(), {
    id: randomUUID(),
    actor,
    key,
    act,
    caseId: caseId ?? performed.caseId ?? null,
    inputDigest,
    recordId: performed.id ?? null,
    recordVersion: performed.version ?? null,
    at: now,
    traceId,
  });
}

/** The same receipt again; a key that was used for something else is told apart. */
function repeat(known: ActRecord, act: ActName, digest: string): ActOutcome {
  if (known.act !== act || known.inputDigest !== digest) throw new ActRefused([refusalOf('KEY_REUSED', act, 'key')]);
  return receiptOf(known, true);
}

function receiptOf(record: ActRecord, repeated: boolean): ActOutcome {
  const { act, caseId, recordId, recordVersion, at } = record;
  return Object.assign(new ActOutcome(), {
    done: true,
    act,
    caseId,
    id: recordId,
    version: recordVersion,
    at: at.toISOString(),
    repeated,
    refusals: [],
  });
}
