/** What the gateway lets this subgraph release in one request, after the signature was checked and the body was read. */

/** Coordinates of one controller about one person; `person` null: the process dossier (casework only). */
export interface Released {
  readonly person: string | null;
  readonly controller: string;
  readonly coordinates: readonly string[];
}

export interface GrantedCase {
  readonly id: string;
  /** law.md §1 facts, narrowed to this receiver. Unread until the policy reads them. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly released: readonly Released[];
}

export interface Grant {
  readonly trace: { readonly traceId: string; readonly spanId: string };
  /** law.md §1 subject. */
  readonly subject: Readonly<Record<string, unknown>>;
  readonly purpose: string;
  readonly time: string;
  readonly cases: readonly GrantedCase[];
  /** The asking organisation, from the signed part. */
  readonly organisation: string;
}
