/**
 * What one subgraph may tell another: each kind with its way and the shape of its body, once. Between casework and a
 * partner only, never between two partners: what one of them knows of a household is nothing of another's (obligation 14).
 */
import { z } from 'zod';
import { CORE_DATA, type Organisation, PHASES } from '../../../policy/vocabulary.js';
import type { SubgraphName } from '../../../schema/subgraphs.js';
import { consent, contribution, notice, onwardUse } from './facts.js';
import { caseId, controller, coordinate, domain, id, instant, list, recipient, slug, some, word } from './words.js';

interface Row {
  readonly from: 'PARTNER' | 'COLLEGE';
  readonly body: z.ZodType<object>;
}

const body = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.strictObject(shape);

export const MESSAGES = {
  // A signal brought (inbreng), without a name or a birth date (A 1; obligation 31).
  CASE_BROUGHT: {
    from: 'PARTNER',
    body: body({
      ward: slug,
      discussion: word,
      persons: some(id),
      broughtBy: z.strictObject({ actor: id, organisation: slug, domain }),
      at: instant,
    }),
  },
  // That a partner linked an own record, and nothing of it: so it hears what becomes of the case (A 3).
  RECORD_LINKED: { from: 'PARTNER', body: body({ at: instant }) },
  CONTRIBUTED: { from: 'PARTNER', body: body({ contribution }) },
  CONTRIBUTION_WITHDRAWN: { from: 'PARTNER', body: body({ contribution: id, withdrawnAt: instant }) },
  // That it was weighed and not brought in is a record too (obligation 26).
  CONTRIBUTION_DECLINED: {
    from: 'PARTNER',
    body: body({ id, controller, domain, category: word.nullable(), at: instant }),
  },
  NOTICE: { from: 'PARTNER', body: body({ notice }) },
  NOTICE_GIVEN: { from: 'PARTNER', body: body({ notice: id, givenAt: instant }) },
  CONSENT: { from: 'PARTNER', body: body({ consent }) },
  CONSENT_CONFIRMED: { from: 'PARTNER', body: body({ consent: id, controller, at: instant }) },
  RECORDING_ANSWERED: {
    from: 'PARTNER',
    body: body({ request: id, contribution: id, approved: z.boolean(), at: instant }),
  },
  ONWARD_USE_ANSWERED: {
    from: 'PARTNER',
    body: body({ request: id, approved: z.boolean(), record: onwardUse.nullable(), at: instant }),
  },
  ONWARD_USE_WITHDRAWN: { from: 'PARTNER', body: body({ record: id, withdrawnAt: instant }) },
  // How many rows of each kind are gone (A 2; obligation 33).
  PURGED: { from: 'PARTNER', body: body({ counts: z.record(word, z.int().min(0)), at: instant }) },

  CASE_DECLINED: { from: 'COLLEGE', body: body({ outcome: word, at: instant }) },
  PHASE_MOVED: { from: 'COLLEGE', body: body({ phase: z.enum(PHASES), since: instant }) },
  RECORDING_REQUESTED: {
    from: 'COLLEGE',
    body: body({
      request: id,
      controller,
      contribution: id,
      field: coordinate,
      recordAs: z.enum(CORE_DATA),
      at: instant,
    }),
  },
  // For the partner's own logbook: what it released stands in the dossier now (obligation 75).
  RECORDED: {
    from: 'COLLEGE',
    body: body({
      record: id,
      controller,
      contribution: id.nullable(),
      field: coordinate,
      recordAs: z.enum(CORE_DATA),
      persons: list(id),
      at: instant,
    }),
  },
  ONWARD_USE_REQUESTED: {
    from: 'COLLEGE',
    body: body({
      request: id,
      controller,
      domain,
      category: word,
      persons: some(id),
      recipient,
      until: instant.nullable(),
      at: instant,
    }),
  },
  CONSENT_WITHDRAWN: { from: 'COLLEGE', body: body({ consent: id, person: id, withdrawnAt: instant }) },
} as const satisfies Readonly<Record<string, Row>>;

export type MessageKind = keyof typeof MESSAGES;

export type MessageBody<Kind extends MessageKind> = Unchanging<z.output<(typeof MESSAGES)[Kind]['body']>>;

/** Read-only by its type alone: a frozen object cannot be handed to the ORM. */
type Unchanging<Value> = Value extends object ? { readonly [Key in keyof Value]: Unchanging<Value[Key]> } : Value;

/** One message, as a subgraph sends it. */
export type Message = { readonly [Kind in MessageKind]: MessageOf<Kind> }[MessageKind];

export interface MessageOf<Kind extends MessageKind> {
  readonly kind: Kind;
  readonly caseId: string;
  readonly to: SubgraphName;
  /** The organisation on whose behalf it is said; casework speaks for gemeente-nijmegen. */
  readonly controller: Organisation;
  readonly body: MessageBody<Kind>;
}

/** What goes over the line; who says it stands in the signature alone. */
export const envelope = z.strictObject({
  seq: z.int().min(1),
  caseId,
  kind: word,
  controller,
  body: z.record(z.string(), z.unknown()),
});
export type Envelope = z.output<typeof envelope>;

export function isMessageKind(kind: string): kind is MessageKind {
  return Object.hasOwn(MESSAGES, kind);
}

/** Who a body says it is of: the organisation a fact belongs to, where it names one. */
export function controllerIn(body: Readonly<Record<string, unknown>>): unknown {
  for (const part of [body.contribution, body.notice, body.record, body]) {
    if (typeof part === 'object' && part !== null && 'controller' in part) return part.controller;
  }
  return undefined;
}
