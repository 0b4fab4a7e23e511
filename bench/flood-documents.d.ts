export interface Flood {
  readonly name: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** By which it must be refused. */
  readonly code: string;
}

export const FLOODS: readonly Flood[];
