/** Doors that take AuthZEN requests with all their facts and answer each: the cases are put to them in batches. */
import { type EvaluationAnswer, evaluate, type RuleSet } from '../../policy/index.js';
import type { Asked } from './best-cases.js';
import type { Product } from './product.js';
import type { Request } from './request.js';

/** One answer for each request, in their order. */
export type EvaluationDoor = (requests: readonly Request[]) => Promise<readonly EvaluationAnswer[]>;

export interface Evaluated {
  readonly released: number;
  readonly withheld: number;
  /** The first combinations on which the table and the door disagree, in words. */
  readonly disagreements: readonly string[];
}

const BATCH = 2_000;
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
      const { decision, context } = answers[place] ?? {};
      const code = context?.reason_admin.code;
      if (decision === released && (code === 'RELEASED') === released) continue;
      if (disagreements.length < MOST_TOLD) disagreements.push(`${decision} ${code}: ${product.describe(index)}`);
    }
  }
  return { ...counted, disagreements };
}

/** What `regietafel evaluate` asks of every line. */
export function evaluateDoor(ruleSet: RuleSet): EvaluationDoor {
  return async (requests) => requests.map((request) => evaluate(request, ruleSet));
}
