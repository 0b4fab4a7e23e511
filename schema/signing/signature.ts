/**
 * One signature over a rule set, after FSC: an organisation accepts it, rejects it, or revokes what it accepted. A compact JWS, so that
 * whoever has the public key can check it without us.
 */
import { CompactSign, type CryptoKey } from 'jose';
import { z } from 'zod';
import { ORGANISATIONS, type Organisation, parseInstant } from '../../policy/index.js';
import { printDocument } from '../rule-set/document.js';

export const SIGNATURE_TYPES = ['accept', 'reject', 'revoke'] as const;
export type SignatureType = (typeof SIGNATURE_TYPES)[number];

/** The header of every signature names its key and what it is: a key's other signatures are none of a rule set. */
export const SIGNATURE_TYP = 'rule-set-signature+jws';
export const ALGORITHM = 'EdDSA';

export interface SignaturePayload {
  /** The hash of the rule set. */
  readonly contentHash: string;
  readonly ruleSetVersion: string;
  readonly type: SignatureType;
  readonly organisation: Organisation;
  /** An RFC 3339 instant. */
  readonly signedAt: string;
}

const payloadShape = z.strictObject({
  contentHash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  ruleSetVersion: z.string().min(1),
  type: z.enum(SIGNATURE_TYPES),
  organisation: z.enum(ORGANISATIONS),
  signedAt: z.string().refine((text) => parseInstant(text) !== undefined),
});

export interface SigningKey {
  /** The RFC 7638 thumbprint of the public key. */
  readonly kid: string;
  readonly key: CryptoKey;
}

/** Signs; the payload travels in canonical JSON, so that it can be read in one way only. */
export async function signRuleSet(payload: SignaturePayload, { kid, key }: SigningKey): Promise<string> {
  return new CompactSign(new TextEncoder().encode(printDocument(payload)))
    .setProtectedHeader({ alg: ALGORITHM, kid, typ: SIGNATURE_TYP })
    .sign(key);
}

/** The payload that was signed, or undefined for bytes that are none or could be read in two ways. */
export function readPayload(bytes: Uint8Array): SignaturePayload | undefined {
  let value: unknown;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { data } = payloadShape.safeParse(value);
  return data !== undefined && printDocument(data) === text ? data : undefined;
}
