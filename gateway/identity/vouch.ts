/** What casework registered about an account counts as far as its issuer may vouch for the organisation it names (obligation 9). */
import { RegietafelError } from '../errors/index.js';
import type { AskFacts } from '../fetch/casework-client.js';
import type { TrustedIssuer } from './trusted-issuers.js';

/**
 * Asks for facts and leaves out the authorisations of organisations that the asker's issuer may not vouch for, wherever
 * they come from: an entry made by mistake in the register gives nobody more than his own organisation's.
 * Errors: those of asking, NOT_AUTHORISED_ACCOUNT when none is left.
 */
export function askVouchedFacts(askFacts: AskFacts, issuers: readonly TrustedIssuer[]): AskFacts {
  const vouchedBy = new Map(issuers.map(({ issuer, vouchesFor }) => [issuer, vouchesFor]));
  return async (identity, caseIds, trace) => {
    const vouchesFor = vouchedBy.get(identity.issuer);
    const answer = await askFacts(identity, caseIds, trace);
    const authorisations = answer.authorisations.filter(
      ({ organisation }) => vouchesFor?.(String(organisation)) === true,
    );
    if (authorisations.length === 0) throw new RegietafelError('NOT_AUTHORISED_ACCOUNT');
    return { ...answer, authorisations };
  };
}
