/**
 * Sends one act to the subgraph whose controller writes it, with a grant for that act alone, and reads the receipt. What
 * does not come back as a receipt may have been done or not: the caller sends it again with the same key.
 */
import { z } from 'zod';
import {
  type ActName,
  FRAME_CODES,
  PERMIT_CODES,
  PRECONDITION_IDS,
  type RefusalCode,
  wordsOf,
} from '../../policy/work/index.js';
import type { MutationRow } from '../../schema/acts.js';
import type { SignGrant } from '../../schema/grants/sign-grant.js';
import { getSubgraph, type SubgraphName } from '../../schema/subgraphs.js';
import { RegietafelError } from '../errors/index.js';
import type { JsonObject } from '../json.js';
import { narrowFacts } from './narrow-facts.js';
import type { PartnerClient } from './partner-client.js';
import { type Trace, traceparentOf } from './traceparent.js';

/** The longest words of an input name every category of a partner. */
const words = z.string().max(2_000);
const place = z
  .string()
  .max(200)
  .regex(/^\w+(\.\w+)*$/);
const refusal = z.object({ code: z.string().max(100), nl: words, en: words, field: place.nullable() });

/** A receipt holds ids, a moment and reasons: nothing in which a datum of a case would fit unseen. */
const outcome = z.object({
  done: z.boolean(),
  act: z.string(),
  caseId: z.uuid().nullable(),
  id: z
    .string()
    .max(100)
    .regex(/^[\w.:-]+$/)
    .nullable(),
  version: z.number().int().nullable(),
  at: z.iso.datetime({ offset: true }).nullable(),
  repeated: z.boolean(),
  refusals: z.array(refusal).max(500),
});

export type ActReceipt = Readonly<z.infer<typeof outcome>>;

export interface ActSent {
  readonly mutation: MutationRow;
  /** The name of the input type, as the contract has it. */
  readonly inputType: string;
  readonly input: JsonObject;
  readonly actor: string;
  /** AuthZEN subject and its organisation. */
  readonly subject: JsonObject;
  readonly organisation: string;
  readonly trace: Trace;
  /** RFC 3339. */
  readonly time: string;
  /** The case the act names, with its facts; null where it names none. */
  readonly theCase: { readonly id: string; readonly facts: JsonObject } | null;
}

/** Errors: ACT_NOT_CONFIRMED when no receipt came back. */
export type SendAct = (sent: ActSent) => Promise<ActReceipt>;

export interface ActClientOptions {
  readonly clientOf: (name: SubgraphName) => Pick<PartnerClient, 'post'>;
  readonly sign: SignGrant;
  readonly ruleSet: string;
}

const SELECTION = 'done act caseId id version at repeated refusals { code nl en field }';

export function actClient({ clientOf, sign, ruleSet }: ActClientOptions): SendAct {
  return async (sent) => {
    const { mutation, actor, organisation, trace } = sent;
    const { name, subgraph } = mutation;
    const body = bodyOf(sent);
    const grant = await sign({ audience: subgraph, body, ruleSet, actor, organisation });
    const answer = await clientOf(subgraph)
      .post('/graphql', grant, body, traceparentOf(trace))
      .catch((cause: unknown) => {
        throw new RegietafelError('ACT_NOT_CONFIRMED', { detail: `${subgraph} ${name}: ${String(cause)}` });
      });
    const read = z.object({ data: z.object({ [name]: outcome }) }).safeParse(answer);
    const receipt = read.data?.data[name];
    if (receipt === undefined || !isReceiptOf(sent, receipt)) {
      throw new RegietafelError('ACT_NOT_CONFIRMED', { detail: `${subgraph} ${name}: no receipt` });
    }
    return { ...receipt, refusals: receipt.refusals.map((each) => inOurWords(mutation.act, each)) };
  };
}

/** Of this act and the case it names, done or refused, and refused by what the law of the work knows. */
function isReceiptOf({ mutation, input }: ActSent, { act, caseId, done, refusals }: ActReceipt): boolean {
  const isOfTheCase = caseId === null || typeof input.caseId !== 'string' || caseId === input.caseId.toLowerCase();
  const isWhole = done === (refusals.length === 0);
  return act === mutation.act && isOfTheCase && isWhole && refusals.every(({ code }) => isRefusalCode(code));
}

const REFUSAL_CODES: ReadonlySet<string> = new Set([...PERMIT_CODES, ...FRAME_CODES, ...PRECONDITION_IDS]);

function isRefusalCode(code: string): code is RefusalCode {
  return REFUSAL_CODES.has(code);
}

/** What a refusal says stands in the law of the work, whoever refuses; only what an input expects is the controller's own. */
function inOurWords(act: ActName, refusal: ActReceipt['refusals'][number]): ActReceipt['refusals'][number] {
  const { code } = refusal;
  if (code === 'INPUT_INVALID' || !isRefusalCode(code)) return refusal;
  const { nl, en } = wordsOf(code, act);
  return { ...refusal, nl, en };
}

function bodyOf({ mutation, inputType, input, actor, subject, organisation, trace, time, theCase }: ActSent): string {
  const { name, act, subgraph } = mutation;
  const query = `mutation ($input: ${inputType}!) { ${name}(input: $input) { ${SELECTION} } }`;
  const { controllers } = getSubgraph(subgraph);
  const receiver = { controllers, persons: new Set(personsIn(input)), actor, organisation };
  const cases =
    theCase === null ? [] : [{ id: theCase.id, facts: factsFor(subgraph, theCase.facts, receiver), released: [] }];
  const regietafel = { trace, subject, act, purpose: 'PLAN_AND_DIRECTION', time, cases };
  return JSON.stringify({ query, variables: { input }, extensions: { regietafel } });
}

/** Casework reads its own; a partner hears of the persons the act itself names, and no others (P 1). */
function factsFor(subgraph: SubgraphName, facts: JsonObject, receiver: Parameters<typeof narrowFacts>[1]): JsonObject {
  return subgraph === 'casework' ? {} : narrowFacts(facts, receiver);
}

/** Everyone the input names: `person`, `persons`, and persons within its parts. */
function personsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(personsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]: readonly [string, unknown]) => {
    if (name === 'person' || name === 'casePerson') return typeof part === 'string' ? [part.toLowerCase()] : [];
    if (name === 'persons' && Array.isArray(part)) {
      return part.flatMap((each: unknown) => (typeof each === 'string' ? [each.toLowerCase()] : personsIn(each)));
    }
    return personsIn(part);
  });
}
