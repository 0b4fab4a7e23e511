/**
 * Stage 4, facts: one call to casework for who is asking and what is recorded about the cases he names. Nothing of it
 * outlives the request. A case that casework does not know is simply absent.
 */
import { z } from 'zod';
import { COLLEGE } from '../../policy/index.js';
import type { SignGrant } from '../../schema/grants/sign-grant.js';
import { RegietafelError } from '../errors/index.js';
import type { Identity } from '../identity/index.js';
import type { PartnerClient } from './partner-client.js';
import { type Trace, traceparentOf } from './traceparent.js';

const factsResponse = z.object({
  actor: z.string().min(1).nullable(),
  authorisations: z.array(z.record(z.string(), z.unknown())),
  cases: z.record(z.string(), z.record(z.string(), z.unknown())),
});

/** `authorisations` are AuthZEN subject properties, `cases` law.md facts by case id. */
export interface FactsAnswer {
  readonly actor: string;
  readonly authorisations: readonly Readonly<Record<string, unknown>>[];
  readonly cases: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

export type AskFacts = (identity: Identity, caseIds: readonly string[], trace: Trace) => Promise<FactsAnswer>;

/**
 * Errors: CASEWORK_UNAVAILABLE when casework cannot be asked or answers something else than facts,
 * NOT_AUTHORISED_ACCOUNT when the college registered no authorisation for this account (obligation 9).
 */
export function caseworkClient(client: PartnerClient, sign: SignGrant, ruleSet: string): AskFacts {
  return async (identity, caseIds, trace) => {
    const professional = { issuer: identity.issuer, subject: identity.subject };
    const body = JSON.stringify({ professional, cases: caseIds });
    // Who asks is not known yet: that is the question. The gateway asks it for itself.
    const grant = await sign({ audience: 'casework', body, ruleSet, actor: 'gateway', organisation: COLLEGE });
    const answer = await client.post('/facts', grant, body, traceparentOf(trace)).catch((cause: unknown) => {
      throw new RegietafelError('CASEWORK_UNAVAILABLE', { detail: String(cause) });
    });
    const parsed = factsResponse.safeParse(answer);
    if (!parsed.success) {
      throw new RegietafelError('CASEWORK_UNAVAILABLE', { detail: 'casework answered something else than facts' });
    }
    const { actor, authorisations, cases } = parsed.data;
    if (actor === null || authorisations.length === 0) throw new RegietafelError('NOT_AUTHORISED_ACCOUNT');
    return { actor, authorisations, cases: new Map(Object.entries(cases)) };
  };
}
