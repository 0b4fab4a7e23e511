/**
 * Sends one act to the subgraph whose controller writes it, with a grant for that act alone, and reads the receipt. What
 * does not come back as a receipt may have been done or not: the caller sends it again with the same key.
 */
import { z } from 'zod';
import type { MutationRow } from '../../schema/acts.js';
import type { SignGrant } from '../../schema/grants/sign-grant.js';
import { getSubgraph, type SubgraphName } from '../../schema/subgraphs.js';
import { RegietafelError } from '../errors/index.js';
import type { JsonObject } from '../json.js';
import { narrowFacts } from './narrow-facts.js';
import type { PartnerClient } from './partner-client.js';
import { type Trace, traceparentOf } from './traceparent.js';

const refusal = z.object({ code: z.string(), nl: z.string(), en: z.string(), field: z.string().nullable() });

const outcome = z.object({
  done: z.boolean(),
  act: z.string(),
  caseId: z.string().nullable(),
  id: z.string().nullable(),
  version: z.number().int().nullable(),
  at: z.string().nullable(),
  repeated: z.boolean(),
  refusals: z.array(refusal),
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
    if (receipt === undefined || receipt.act !== mutation.act) {
      throw new RegietafelError('ACT_NOT_CONFIRMED', { detail: `${subgraph} ${name}: no receipt` });
    }
    return receipt;
  };
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
