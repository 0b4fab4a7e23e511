/** Parts that several steps ask alike: the two answers of necessity, and a reason. */
import { randomUUID } from 'node:crypto';
import { Field, InputType } from 'type-graphql';
import { makeRow } from '../../../kit/index.js';
import { type ActContext, YesNo } from '../../../kit/work/index.js';
import { type ReasonKind, StepReason } from '../../registry/step-reason.entity.js';

/** P 1: proportionate, and nothing less intrusive will do. */
@InputType()
export class NecessityInput {
  @Field(() => Boolean, { description: 'Is it in proportion to the goal (proportionaliteit)?' })
  @YesNo()
  proportionate!: boolean;

  @Field(() => Boolean, { description: 'Would nothing less intrusive do (subsidiariteit)?' })
  @YesNo()
  leastIntrusive!: boolean;
}

export function isNecessary({ proportionate, leastIntrusive }: NecessityInput): boolean {
  return proportionate && leastIntrusive;
}

export const REASON_LENGTH = 1000;

/** Keeps why a step was taken, from phase 5 on; earlier the database refuses it (A slot; obligation 49). */
export async function keepReason(
  { em, act, actor, caseId, now }: ActContext,
  kind: ReasonKind,
  reason: string | null | undefined,
): Promise<void> {
  if (caseId === null || reason === null || reason === undefined) return;
  const row = { id: randomUUID(), caseId, act, kind, reason, givenBy: actor, givenAt: now.toISOString() };
  await em.insert(makeRow(StepReason, row));
}

/** Everyone in the household, for the logbook. */
export function everyone({ facts }: ActContext): readonly string[] {
  return [...(facts?.persons.keys() ?? [])];
}
