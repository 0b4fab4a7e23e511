/** Doing acts in a running stack over HTTP, as the client of a professional does: with a key of its own, again until answered. */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { buildSchema, getNamedType } from 'graphql';
import type { Stack } from './stack.js';

export interface Outcome {
  readonly done: boolean;
  readonly act: string;
  readonly caseId: string | null;
  readonly id: string | null;
  readonly version: number | null;
  readonly at: string | null;
  readonly repeated: boolean;
  readonly refusals: readonly { code: string; nl: string; en: string; field: string | null }[];
}

export type Input = Readonly<Record<string, unknown>>;

type Client = Pick<Stack, 'graphql'>;

const contract = buildSchema(readFileSync('schema/supergraph.graphql', 'utf8'), {
  assumeValid: true,
  assumeValidSDL: true,
});

const SELECTION = 'done act caseId id version at repeated refusals { code nl en field }';
/** A process that was killed is back within this. */
const PATIENCE = 60_000;

/** The operation of an act, by the contract. Throws for a mutation that is not there. */
export function operationOf(mutation: string): string {
  const input = contract.getMutationType()?.getFields()[mutation]?.args[0];
  if (input === undefined) throw new Error(`The contract has no mutation ${mutation}.`);
  return `mutation ($input: ${getNamedType(input.type).name}!) { ${mutation}(input: $input) { ${SELECTION} } }`;
}

/**
 * Does an act; the same key is sent again while no receipt comes back. Throws when the gateway refuses the request itself,
 * or when nothing is answered in a minute.
 */
export async function doAct(stack: Client, account: string, mutation: string, input: Input): Promise<Outcome> {
  const query = operationOf(mutation);
  const whole = { key: randomUUID(), ...input };
  const end = Date.now() + PATIENCE;
  for (;;) {
    const answer = await stack.graphql(account, query, { input: whole }).catch(() => undefined);
    const outcome = answer?.data?.[mutation] as Outcome | undefined;
    if (outcome !== undefined) return outcome;
    if (answer !== undefined && answer.status > 0 && answer.status < 500)
      throw new Error(`${mutation}: ${answer.text}`);
    if (Date.now() > end) throw new Error(`${mutation} was not answered in a minute: ${answer?.text ?? 'no answer'}`);
    await pause(200);
  }
}

/** Does an act that has to succeed; its receipt. Throws with every refusal. */
export async function mustDo(stack: Client, account: string, mutation: string, input: Input): Promise<Outcome> {
  const outcome = await doAct(stack, account, mutation, input);
  if (outcome.done) return outcome;
  const why = outcome.refusals.map(({ code, en, field }) => `${code}${field === null ? '' : ` (${field})`}: ${en}`);
  throw new Error(`${mutation} as ${account} was refused.\n${why.join('\n')}`);
}

/** The codes of the refusals of an act that has to fail. */
export async function refusalsOf(
  stack: Client,
  account: string,
  mutation: string,
  input: Input,
): Promise<readonly string[]> {
  const outcome = await doAct(stack, account, mutation, input);
  if (outcome.done) throw new Error(`${mutation} as ${account} was done, and should not have been.`);
  return outcome.refusals.map(({ code }) => code).sort();
}

/** What the check answers once it is there; throws when it is not within the time, with what was last seen. */
export async function until<Value>(check: () => Promise<Value | undefined>, what: string, ms = 30_000): Promise<Value> {
  const end = Date.now() + ms;
  for (;;) {
    const found = await check();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`Not within ${ms} ms: ${what}`);
    await pause(100);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
