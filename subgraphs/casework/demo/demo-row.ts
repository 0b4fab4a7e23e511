/** Rows of the demo world, made whole: what is left out keeps the value its class gives it. */

/** The columns of an entity: its methods and what it derives are none. */
type Settable<T> = { -readonly [K in keyof T as IfWritable<T, K>]: T[K] };

type IfWritable<T, K extends keyof T> =
  (<G>() => G extends { [P in K]: T[P] } ? 1 : 2) extends <G>() => G extends { -readonly [P in K]: T[P] } ? 1 : 2
    ? K
    : never;

export type Columns<T> = {
  [K in keyof Settable<T> as null extends Settable<T>[K] ? never : K]: Settable<T>[K];
} & { [K in keyof Settable<T> as null extends Settable<T>[K] ? K : never]?: Settable<T>[K] };

export function demoRow<T extends object>(entity: new () => T, columns: Columns<T>): T {
  return Object.assign(new entity(), columns);
}
