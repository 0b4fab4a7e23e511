/** Does an act at casework as a demo account, by the schema and the frame but without HTTP. For tests. */
import { randomUUID } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import { execute, getNamedType, parse } from 'graphql';
import { isMalformed, parseInstant, type RuleSet, readFacts, readSubject } from '../../../policy/index.js';
import type { ActName } from '../../../policy/work/index.js';
import { mutationName } from '../../../schema/acts.js';
import type { Contract } from '../../../schema/contract.js';
import { loadRuleSet } from '../../../schema/rule-set/index.js';
import { enqueue } from '../../kit/delivery/enqueue.js';
import type { DemoProfessional } from '../../kit/demo/professionals.js';
import type { Message } from '../../kit/index.js';
import { buildExecutable } from '../../kit/release/executable.js';
import { writeActLines } from '../../kit/work/act-logbook.js';
import type { ActContext, AnyAct } from '../../kit/work/define-act.js';
import type { ActShieldContext } from '../../kit/work/granted-mutation.js';
import type { ActRunner } from '../../kit/work/mutations.js';
import type { ActOutcome } from '../../kit/work/outcome.js';
import { type ActInputShape, performAct } from '../../kit/work/perform-act.js';
import { loadFacts } from '../facts/load-facts.js';
import { subgraph } from '../subgraph.js';
import { ANCHOR, type Casework } from './open-casework.js';

type Subject = Pick<DemoProfessional, 'actor' | 'authorisations'>;

export interface ActAsked {
  /** A demo account, or anyone else with his first authorisation. */
  readonly as: string | Subject;
  readonly act: ActName;
  /** The readable key of the case (`h01`), or its id; left out where the act names none. */
  readonly on?: string;
  /** The input without case and key. */
  readonly with?: Readonly<Record<string, unknown>>;
  /** @default a new one */
  readonly key?: string;
  /** @default the anchor of the world */
  readonly at?: Date;
}

export interface Acted {
  readonly done: boolean;
  readonly id: string;
  readonly version: number | null;
  readonly caseId: string | null;
  readonly repeated: boolean;
  /** The codes of all refusals, with the field behind a space where there is one. */
  readonly refused: readonly string[];
}

/** Acts in the transaction given, so that a test can undo it. Throws where the frame would answer with an error. */
export type DoAct = (em: EntityManager, asked: ActAsked) => Promise<Acted>;

const TRACE = { traceId: '00000000000000000000000000000001', spanId: '0000000000000001' } as const;
const RECEIPT = '{ done caseId id version repeated refusals { code field } }';

export function actorOf(casework: Casework): DoAct {
  const { schema, contract } = buildExecutable(subgraph);
  const ruleSet = loadRuleSet({});
  const fields = schema.getMutationType()?.getFields() ?? {};
  return async (em, asked) => {
    const { act, key = randomUUID(), at = ANCHOR } = asked;
    const name = mutationName('casework', act);
    const [argument] = fields[name]?.args ?? [];
    if (argument === undefined) throw new Error(`casework carries out no ${act}.`);
    const subject = subjectOf(casework, asked.as);
    const contextValue: ActRunner & ActShieldContext = {
      grantedAct: act,
      runAct: (defined, input) => carryOut(em, defined, input, { subject, at, ruleSet, contract }),
    };
    const result = await execute({
      schema,
      document: parse(`mutation ($input: ${getNamedType(argument.type).name}!) { ${name}(input: $input) ${RECEIPT} }`),
      contextValue,
      variableValues: { input: { ...asked.with, key, ...caseOf(casework, asked.on) } },
    });
    const [error] = result.errors ?? [];
    if (error !== undefined) throw error.originalError ?? error;
    return toActed(result.data?.[name] as ActOutcome);
  };
}

function subjectOf({ world }: Casework, who: string | Subject): Subject {
  const found = typeof who === 'string' ? world.professionals.find(({ account }) => account === who) : who;
  if (found === undefined) throw new Error(`The demo world has no account ${String(who)}.`);
  return found;
}

function caseOf(casework: Casework, on: string | undefined): { readonly caseId?: string } {
  if (on === undefined) return {};
  return { caseId: /^h\d\d$/.test(on) ? casework.caseOf(on).id : on };
}

interface Scene {
  readonly subject: Subject;
  readonly at: Date;
  readonly ruleSet: RuleSet;
  readonly contract: Contract;
}

function carryOut(em: EntityManager, defined: AnyAct, input: ActInputShape, scene: Scene): Promise<ActOutcome> {
  const startTime = scene.at.getTime();
  // As a request has it: nothing read before is still at hand.
  return performAct(em.fork({ keepTransactionContext: true }), defined, input, {
    traceId: TRACE.traceId,
    open: (inner) => openContext(inner, defined, input, scene),
    log: (context, performed) =>
      writeActLines(context, performed, {
        trace: TRACE,
        purpose: 'PLAN_AND_DIRECTION',
        startTime,
        endTime: startTime,
        ruleSet: scene.ruleSet.hash,
        newSpanId: () => randomUUID().replaceAll('-', '').slice(0, 16),
      }),
  });
}

async function openContext(
  em: EntityManager,
  { act }: AnyAct,
  input: ActInputShape,
  { subject: { actor, authorisations }, at, ruleSet, contract }: Scene,
): Promise<ActContext> {
  const subject = readSubject({ type: 'professional', id: actor, properties: { ...authorisations[0] } });
  const time = parseInstant(at.toISOString());
  if (isMalformed(subject) || time === undefined) throw new Error('The test names nobody or no time.');
  const caseId = input.caseId?.toLowerCase() ?? null;
  const facts = caseId === null ? undefined : (await loadFacts({ em }, [caseId])).get(caseId);
  const read = facts === undefined ? null : readFacts(facts);
  return {
    em,
    subgraph: 'casework',
    act,
    now: at,
    time,
    actor,
    organisation: subject.organisation,
    domain: subject.domain,
    capacity: subject.capacity,
    subject,
    caseId,
    facts: read === null || isMalformed(read) ? null : read,
    ruleSet,
    contract,
    send: (message) => enqueue(em, { ...message, controller: 'gemeente-nijmegen' } as Message, at),
  };
}

function toActed({ done, id, version, caseId, repeated, refusals }: ActOutcome): Acted {
  return {
    done,
    id: id ?? '',
    version,
    caseId,
    repeated,
    refused: refusals.map(({ code, field }) => (field === null ? code : `${code} ${field}`)),
  };
}
