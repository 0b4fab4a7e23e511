/** What a professional is told: what is missing and what to do next, in plain Dutch and English. */
export interface Words {
  readonly article: string;
  readonly nl: string;
  readonly en: string;
}

/** A sentence of the frame itself, which no article prescribes. */
export interface BareWords {
  readonly nl: string;
  readonly en: string;
}
