/** What could not be read. It refuses with UNKNOWN and says where the page was left, to compliance only. */
export interface Malformed {
  readonly malformed: string;
}

export function malformed(where: string): Malformed {
  return { malformed: where };
}

export function isMalformed(value: object): value is Malformed {
  return (value as Partial<Malformed>).malformed !== undefined;
}
