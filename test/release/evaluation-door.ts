/** Doors that take AuthZEN requests with all their facts and answer each: the cases are put to them in batches. */
import { evaluate, type RuleSet } from '../../policy/index.js';
import type { Asked } from './best-cases.js';
import type { Product } from './product.js';
import type { Request } from './request.js';

export interface Answer {
  readonly decision: boolean;
  /** The code of the decision log; null at a door that does not tell it to whoever asks. */
  readonly code: string | null;
}

/** One answer for each request, in their order. */
export type EvaluationDoor = (requests: readonly Request[]) => Promise<readonly Answer[]>;

export interface Evaluated {
  readonly released: number;
  readonly withheld: number;
  /** The first combinations on which the table and the door disagree, in words. */
  readonly disagreements: readonly string[];
}

/** A decision point takes two megabytes, and a request has some four kilobytes. */
const BATCH = 400;
const MOST_TOLD = 20;

/** What is asked: combinations of a product by their number, and the request that each of them is. */
export interface Corpus {
  readonly product: Product;
  readonly requestAt: (index: number) => Request;
  readonly asked: readonly Asked[];
}

export async function putToDoor(door: EvaluationDoor, { product, requestAt, asked }: Corpus): Promise<Evaluated> {
  const counted = { released: 0, withheld: 0 };
  const disagreements: string[] = [];
  for (let at = 0; at < asked.length; at += BATCH) {
    const batch = asked.slice(at, at + BATCH);
    const answers = await door(batch.map(({ index }) => requestAt(index)));
    if (answers.length !== batch.length) throw new Error(`${answers.length} answers to ${batch.length} requests.`);
    for (const [place, { index, released }] of batch.entries()) {
      counted[released ? 'released' : 'withheld'] += 1;
      const { decision, code = null } = answers[place] ?? {};
      const isAgreed = decision === released && (code === null || (code === 'RELEASED') === released);
      if (!isAgreed && disagreements.length < MOST_TOLD) {
        disagreements.push(`${decision} ${code}: ${product.describe(index)}`);
      }
    }
  }
  return { ...counted, disagreements };
}

/** What `regietafel evaluate` asks of every line. */
export function evaluateDoor(ruleSet: RuleSet): EvaluationDoor {
  return async (requests) =>
    requests.map((request) => {
      const { decision, context } = evaluate(request, ruleSet);
      return { decision, code: context.reason_admin.code };
    });
}

/** An AuthZEN 1.0 decision point over HTTP: `POST /access/v1/evaluations`, as whoever the token belongs to. */
export function authzenDoor(address: string, token: string): EvaluationDoor {
  return async (requests) => {
    const response = await fetch(`${address}/access/v1/evaluations`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify({ evaluations: requests }),
    });
    if (!response.ok) throw new Error(`${address} answered ${response.status}: ${await response.text()}`);
    const { evaluations } = (await response.json()) as { readonly evaluations: readonly AuthzenAnswer[] };
    return evaluations.map(({ decision, context }) => ({ decision, code: context?.reason_admin?.code ?? null }));
  };
}

interface AuthzenAnswer {
  readonly decision: boolean;
  readonly context?: { readonly reason_admin?: { readonly code: string } };
}
