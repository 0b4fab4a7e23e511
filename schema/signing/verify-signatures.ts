/** Which signatures count. Whatever is not, to the letter, one of a registered key over this rule set counts for nothing and is told. */
import { compactVerify, decodeProtectedHeader } from 'jose';
import { type Organisation, parseInstant } from '../../policy/index.js';
import type { RegisteredKey, RegisteredKeys } from './registered-keys.js';
import { ALGORITHM, readPayload, SIGNATURE_TYP, type SignaturePayload } from './signature.js';

/** Why a signature counts for nothing. */
export const REASONS = {
  MALFORMED: 'it is not a signature over a rule set',
  UNREGISTERED_KEY: 'its key is not registered',
  FORGED: 'its key did not make it',
  OTHER_ORGANISATION: 'its key is registered for another organisation than the one it names',
  OTHER_RULE_SET: 'it is over another rule set',
  IN_THE_FUTURE: 'it bears a time that has not come',
  DUPLICATE: 'that organisation signed the same before',
} as const;
export type Reason = keyof typeof REASONS;

export interface IgnoredSignature {
  /** Its place in the file, from 1. */
  readonly number: number;
  /** Whose it is, as far as that is certain: the one whose key made it. */
  readonly organisation: Organisation | null;
  readonly reason: Reason;
}

export interface VerifiedSignatures {
  readonly valid: readonly SignaturePayload[];
  readonly ignored: readonly IgnoredSignature[];
}

export interface Subject {
  readonly hash: string;
  readonly version: string;
}

/** Checks each text; `now` is in milliseconds since 1970. */
export async function verifySignatures(
  texts: readonly unknown[],
  subject: Subject,
  keys: RegisteredKeys,
  now: number,
): Promise<VerifiedSignatures> {
  const checked = await Promise.all(texts.map((text) => checkSignature(text, keys)));
  return weighSignatures(checked, subject, now);
}

/** Which of the signatures, checked already, count for this rule set at this time. */
export function weighSignatures(
  checked: readonly CheckedSignature[],
  subject: Subject,
  now: number,
): VerifiedSignatures {
  const valid: SignaturePayload[] = [];
  const ignored: IgnoredSignature[] = [];
  checked.forEach((signature, at) => {
    const reason = 'reason' in signature ? signature.reason : findObjection(signature, subject, now, valid);
    if (reason === null && !('reason' in signature)) valid.push(signature);
    else if (reason !== null) ignored.push({ number: at + 1, organisation: signature.organisation, reason });
  });
  return { valid, ignored };
}

export type CheckedSignature = SignaturePayload | Unusable;

interface Unusable {
  readonly reason: Reason;
  readonly organisation: Organisation | null;
}

/** What does not depend on the rule set: form, key and signature. */
export async function checkSignature(text: unknown, keys: RegisteredKeys): Promise<CheckedSignature> {
  const kid = readKid(text);
  if (typeof text !== 'string' || kid === undefined) return { reason: 'MALFORMED', organisation: null };
  const registered = keys.get(kid);
  if (registered === undefined) return { reason: 'UNREGISTERED_KEY', organisation: null };
  const bytes = await verify(text, registered);
  if (bytes === undefined) return { reason: 'FORGED', organisation: null };
  const { organisation } = registered;
  const payload = readPayload(bytes);
  if (payload === undefined) return { reason: 'MALFORMED', organisation };
  return payload.organisation === organisation ? payload : { reason: 'OTHER_ORGANISATION', organisation };
}

function findObjection(
  { contentHash, ruleSetVersion, signedAt, organisation, type }: SignaturePayload,
  { hash, version }: Subject,
  now: number,
  before: readonly SignaturePayload[],
): Reason | null {
  if (contentHash !== hash || ruleSetVersion !== version) return 'OTHER_RULE_SET';
  const signed = parseInstant(signedAt);
  if (signed === undefined || signed.seconds * 1_000 + signed.nanos / 1_000_000 > now) return 'IN_THE_FUTURE';
  return before.some((one) => one.organisation === organisation && one.type === type) ? 'DUPLICATE' : null;
}

function readKid(text: unknown): string | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const { alg, kid, typ } = decodeProtectedHeader(text);
    return alg === ALGORITHM && typ === SIGNATURE_TYP ? kid : undefined;
  } catch {
    return undefined;
  }
}

async function verify(text: string, { key }: RegisteredKey): Promise<Uint8Array | undefined> {
  try {
    return (await compactVerify(text, key, { algorithms: [ALGORITHM] })).payload;
  } catch {
    return undefined;
  }
}
