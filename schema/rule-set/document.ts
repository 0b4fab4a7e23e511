/** The document that partners sign: all that decides who sees what. */
import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';
import type { LawDocument } from '../../policy/index.js';
import type { FieldRow } from './fields.js';

export interface RuleSetDocument extends LawDocument {
  readonly fields: readonly FieldRow[];
}

/** The canonical JSON of RFC 8785: what is hashed, signed and kept. */
export function printDocument(document: unknown): string {
  const canonical = canonicalize(document);
  if (canonical === undefined) throw new TypeError('Only a JSON document has a hash.');
  return canonical;
}

/** "sha256:<hex>" over the canonical JSON of a document. */
export function hashDocument(document: unknown): string {
  return hashText(printDocument(document));
}

/** The same over a text that is such JSON already. */
export function hashText(text: string): string {
  return `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
}
