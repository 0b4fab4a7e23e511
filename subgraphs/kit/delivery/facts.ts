/** The records of fact that travel, in the shape of the evaluation request (docs/evaluate.md) and with nothing beside it. */
import { z } from 'zod';
import {
  CLASSES,
  CORE_DATA,
  COVERS,
  GIVER_ROLES,
  GROUNDS,
  NOTICE_KINDS,
  PARTNERS,
  PHASES,
  PURPOSES,
} from '../../../policy/vocabulary.js';
import {
  controller,
  coordinate,
  day,
  domain,
  id,
  instant,
  list,
  recipient,
  reference,
  slug,
  some,
  word,
} from './words.js';

/** Yes and no to the questions of the law; what was weighed for them stays with the controller (P 3; obligation 26). */
const answers = z.record(
  z.string().regex(/^[a-z][A-Za-z]{0,39}$/),
  z.union([z.boolean(), z.record(z.string().regex(/^[a-z]$/), z.boolean())]),
);

const basis = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('FURTHER_PROCESSING'), decisionReference: reference.nullable(), answers }),
  z.strictObject({
    kind: z.literal('PUBLIC_TASK'),
    taskHolder: z.enum(PARTNERS),
    law: word,
    serves: domain,
    decisionReference: reference.nullable(),
  }),
  z.strictObject({ kind: z.literal('VITAL_INTEREST'), answers }),
  z.strictObject({ kind: z.enum(['CONSENT', 'LEGITIMATE_INTEREST', 'LEGAL_OBLIGATION', 'CONTRACT']) }),
]);

const secrecyLift = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('CONSENT') }),
  z.strictObject({ kind: z.literal('CONFLICT_OF_DUTIES'), answers }),
  z.strictObject({ kind: z.literal('DIRECTLY_INVOLVED'), recipientActor: id, necessity: z.boolean() }),
]);

/** A contribution (inbreng) by reference: neither the data nor the weighing (P 1, P 3). */
export const contribution = z.strictObject({
  id,
  recordedAt: instant,
  controller,
  domain,
  category: word,
  persons: some(id),
  phase: z.enum(PHASES),
  recipients: list(recipient),
  purposes: list(z.enum(PURPOSES)),
  necessity: z.strictObject({ proportionate: z.boolean(), leastIntrusive: z.boolean() }),
  from: instant,
  until: instant.nullable(),
  withdrawnAt: instant.nullable(),
  basis,
  secrecyLift: secrecyLift.nullable(),
  classGround: z.partialRecord(z.enum(CLASSES), z.enum(GROUNDS)),
  classLaw: word.nullable(),
  recordApproval: z
    .strictObject({ field: coordinate, recordAs: z.enum(CORE_DATA), givenAt: instant })

    .nullable(),
});

/** A consent given or refused (toestemming; P 2). */
export const consent = z.strictObject({
  id,
  recordedAt: instant,
  person: id,
  covers: some(z.enum(COVERS)),
  items: some(z.strictObject({ controller, domain, category: word })),
  recipients: list(recipient),
  purposes: list(z.enum(PURPOSES)),
  informed: z.boolean(),
  free: z.boolean(),
  explicit: z.boolean(),
  givenBy: list(z.strictObject({ role: z.enum(GIVER_ROLES), organisation: slug.nullable() })),
  confirmedBy: list(controller),
  givenAt: instant.nullable(),
  refusedAt: instant.nullable(),
  expiresAt: instant.nullable(),
  withdrawnAt: instant.nullable(),
});

/** A notice to the person, or its deferral (informeren; P 4). */
export const notice = z.strictObject({
  id,
  recordedAt: instant,
  kind: z.enum(NOTICE_KINDS),
  person: id,
  controller,
  categories: list(word),
  recipients: list(slug),
  givenAt: instant.nullable(),
  deferredAt: instant.nullable(),
  deferredUntil: day.nullable(),
  reasonGiven: z.boolean().nullable(),
});

/** A separate approval of further use for the recipient's own task (P 5; obligation 77). */
export const onwardUse = z.strictObject({
  id,
  recordedAt: instant,
  controller,
  domain,
  category: word,
  persons: some(id),
  recipient,
  from: instant,
  until: instant.nullable(),
  withdrawnAt: instant.nullable(),
});
