/** Asks a subgraph what waits for someone: casework for everyone, a partner for its own people only (obligation 15). */
import { z } from 'zod';
import type { SignGrant } from '../../schema/grants/sign-grant.js';
import type { SubgraphName } from '../../schema/subgraphs.js';
import type { PartnerClient } from './partner-client.js';
import { type Trace, traceparentOf } from './traceparent.js';

const text = z.string().max(200);

const part = z.object({
  cases: z.array(z.object({ id: z.uuid(), ward: text, phase: text })).max(2_000),
  tasks: z
    .array(
      z.object({
        kind: text,
        caseId: z.uuid().nullable(),
        subject: text.nullable(),
        person: text.nullable(),
        version: z.int().nullable(),
        since: text.nullable(),
        dueOn: z.iso.date().nullable(),
      }),
    )
    .max(5_000),
  meetings: z
    .array(
      z.object({
        id: z.uuid(),
        ward: text,
        on: z.iso.date(),
        cases: z.array(z.uuid()).max(2_000),
        heldAt: text.nullable(),
        listSentAt: text.nullable(),
        ofWard: z.boolean(),
      }),
    )
    .max(200),
});

export type WorklistAnswer = Readonly<z.infer<typeof part>>;

export interface WorklistAsker {
  readonly actor: string;
  readonly organisation: string;
  /** In which he speaks for that organisation; casework knows them itself. */
  readonly domains: readonly string[];
  readonly trace: Trace;
}

/** Rejects when the subgraph does not answer, or answers something else. */
export type AskWorklist = (name: SubgraphName, asker: WorklistAsker) => Promise<WorklistAnswer>;

export interface WorklistClientOptions {
  readonly clientOf: (name: SubgraphName) => Pick<PartnerClient, 'post'>;
  readonly sign: SignGrant;
  readonly ruleSet: string;
}

export function worklistClient({ clientOf, sign, ruleSet }: WorklistClientOptions): AskWorklist {
  return async (name, { actor, organisation, domains, trace }) => {
    const body = JSON.stringify({ actor, domains });
    const grant = await sign({ audience: name, body, ruleSet, actor, organisation });
    return part.parse(await clientOf(name).post('/worklist', grant, body, traceparentOf(trace)));
  };
}
