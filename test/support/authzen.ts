/** Asks the decision of a running stack over HTTP, as AuthZEN has it. */
import type { EvaluationAnswer } from '../../policy/index.js';
import type { Stack } from './stack.js';

export interface AuthzenReply {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: tests reach into answers of every shape
  readonly json: any;
}

/** Posts to `/access/v1/…` as this account, as nobody when it is null. A body that is no text is sent as JSON. */
export async function askAuthzen(
  stack: Pick<Stack, 'addresses' | 'token'>,
  account: string | null,
  path: string,
  body: unknown,
): Promise<AuthzenReply> {
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (account !== null) headers.authorization = `Bearer ${await stack.token(account)}`;
  const sent = typeof body === 'string' ? body : JSON.stringify(body);
  const response = await fetch(`${stack.addresses.gateway}/access/v1/${path}`, { method: 'POST', headers, body: sent });
  const text = await response.text();
  return { status: response.status, text, headers: response.headers, json: JSON.parse(text) };
}

/** Within the gateway's limits on a body and on the evaluations in it. */
const MOST_BYTES = 1_500_000;
const MOST_EVALUATIONS = 1_000;

/**
 * The answers of a running stack to these requests, in their order, each as the compliance officer reads it: the object
 * that `evaluate` gives. A request may be any JSON value. Throws when a batch is not answered.
 */
export async function evaluateOverHttp(
  stack: Pick<Stack, 'addresses' | 'token'>,
  requests: readonly unknown[],
  account = 'compliance-officer',
): Promise<readonly EvaluationAnswer[]> {
  const answers: EvaluationAnswer[] = [];
  for (const batch of batchesOf(requests)) {
    const { status, text, json } = await askAuthzen(
      stack,
      account,
      'evaluations',
      `{"evaluations":[${batch.join(',')}]}`,
    );
    if (status !== 200) throw new Error(`evaluations: ${status} ${text}`);
    answers.push(...json.evaluations);
  }
  return answers;
}

function* batchesOf(requests: readonly unknown[]): Generator<readonly string[]> {
  let batch: string[] = [];
  let bytes = 0;
  for (const request of requests) {
    const text = JSON.stringify(request);
    const size = Buffer.byteLength(text);
    if (batch.length > 0 && (bytes + size > MOST_BYTES || batch.length === MOST_EVALUATIONS)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(text);
    bytes += size + 1;
  }
  if (batch.length > 0) yield batch;
}
