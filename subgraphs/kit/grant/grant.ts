/** What the gateway lets this subgraph release in one request. Its signature binds the body this is read from. */
import { z } from 'zod';

const text = z.string().min(1).max(200);
/** Printable ASCII without blanks: ids, organisations and coordinates. */
const id = z.string().regex(/^[\x21-\x7e]{1,200}$/);

const released = z.object({
  /** Null: coordinates of the process dossier (casework only). */
  person: id.nullable(),
  controller: id,
  coordinates: z.array(id).max(500),
});

const grantedCase = z.object({
  id,
  /** law.md §1 facts, narrowed to this receiver. Only `policy/` reads them. */
  facts: z.record(z.string(), z.unknown()),
  released: z.array(released).max(200),
});

const grant = z.object({
  trace: z.object({ traceId: z.string().regex(/^[0-9a-f]{32}$/), spanId: z.string().regex(/^[0-9a-f]{16}$/) }),
  /** law.md §1 subject: one a request, the one the gateway signed for. Only `policy/` reads its properties. */
  subject: z.record(z.string(), z.unknown()),
  /** The act it is given for; absent where it is given to read. */
  act: text.nullish(),
  purpose: text,
  time: text,
  cases: z.array(grantedCase).max(50),
});

const operation = z.object({
  query: z.string().min(1),
  variables: z.record(z.string(), z.unknown()).nullish(),
  operationName: z.string().nullish(),
  extensions: z.object({ regietafel: grant }),
});

export type Released = Readonly<z.infer<typeof released>>;
export type GrantedCase = Readonly<z.infer<typeof grantedCase>>;
export type Grant = Readonly<z.infer<typeof grant>>;
export type GrantedOperation = Readonly<z.infer<typeof operation>>;

/** The operation and its grant, or the path of the first thing that is not as it should be. */
export function readOperation(body: unknown): GrantedOperation | { readonly wrong: string } {
  const read = operation.safeParse(body);
  return read.success ? read.data : { wrong: read.error.issues[0]?.path.join('.') || 'the body' };
}
