/**
 * In force: accepted by every organisation of the covenant, and rejected or revoked by none (C 7; obligation 21; I29). A rejection or a
 * revocation is for good: who changes his mind signs another rule set, so that no order of signatures can bring this one back.
 */
import { ORGANISATIONS, type Organisation } from '../../policy/index.js';
import type { SignaturePayload, SignatureType } from './signature.js';
import { type IgnoredSignature, REASONS, type VerifiedSignatures } from './verify-signatures.js';

export interface Verdict {
  readonly isInForce: boolean;
  /** Accepted it, and neither rejected nor revoked it since. */
  readonly accepted: readonly Organisation[];
  readonly missing: readonly Organisation[];
  readonly rejected: readonly Organisation[];
  readonly revoked: readonly Organisation[];
  readonly ignored: readonly IgnoredSignature[];
}

export function judgeSignatures({ valid, ignored }: VerifiedSignatures): Verdict {
  const signed = (type: SignatureType) => {
    const those = new Set(
      valid.filter((one) => one.type === type).map(({ organisation }: SignaturePayload) => organisation),
    );
    return (organisation: Organisation) => those.has(organisation);
  };
  const hasAccepted = signed('accept');
  const hasRejected = signed('reject');
  const hasRevoked = signed('revoke');
  const refused = (organisation: Organisation) => hasRejected(organisation) || hasRevoked(organisation);
  const accepted = ORGANISATIONS.filter((organisation) => hasAccepted(organisation) && !refused(organisation));
  return {
    isInForce: accepted.length === ORGANISATIONS.length,
    accepted,
    missing: ORGANISATIONS.filter((organisation) => !hasAccepted(organisation) && !refused(organisation)),
    rejected: ORGANISATIONS.filter(hasRejected),
    revoked: ORGANISATIONS.filter(hasRevoked),
    ignored,
  };
}

/** "talis and politie have not accepted it; sterker rejected it", or null when it is in force. */
export function explainVerdict({ isInForce, missing, rejected, revoked }: Verdict): string | null {
  if (isInForce) return null;
  const parts = [
    missing.length === 0 ? [] : [`${list(missing)} ${missing.length === 1 ? 'has' : 'have'} not accepted it`],
    rejected.length === 0 ? [] : [`${list(rejected)} rejected it`],
    revoked.length === 0 ? [] : [`${list(revoked)} revoked it`],
  ];
  return parts.flat().join('; ');
}

/** "Signature 3 of talis counts for nothing: it is over another rule set." */
export function explainIgnored({ number, organisation, reason }: IgnoredSignature): string {
  const whose = organisation === null ? '' : ` of ${organisation}`;
  return `Signature ${number}${whose} counts for nothing: ${REASONS[reason]}.`;
}

function list(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
