/**
 * The envelope of a request: what AuthZEN 1.0 itself asks of it, whatever the law makes of what is inside. Every mistake
 * is named, together. What fits the envelope and is unknown to the law is no mistake here but a decision, UNKNOWN.
 */
import { z } from 'zod';
import { RegietafelError, type Violation } from '../errors/index.js';
import { isJsonObject, type JsonObject } from '../json.js';

const NO_OBJECT = 'must be a JSON object';

const object = z.custom<JsonObject>(isJsonObject, NO_OBJECT);
const text = z.string('must be a text');
const properties = object.optional();

const action = z.object({ name: text, properties }, NO_OBJECT);
/** A subject or a resource. */
const entity = z.object({ type: text, id: text, properties }, NO_OBJECT);
/** One that is searched: its id is not read (§8.4, §8.5). */
const sought = z.object({ type: text, properties }, NO_OBJECT);
const page = z.object(
  {
    token: text.optional(),
    limit: z.int('must be a whole number').min(0, 'must not be negative').optional(),
    properties,
  },
  NO_OBJECT,
);

const evaluation = { subject: entity, action, resource: entity, context: object.optional() };
const SEMANTICS = ['execute_all', 'deny_on_first_deny', 'permit_on_first_permit'] as const;
export type Semantic = (typeof SEMANTICS)[number];

/** §6.1: one evaluation. */
export const EVALUATION = z.object(evaluation, NO_OBJECT);

/**
 * §7.1: several. What an evaluation among them lacks is its own failure, answered at its place (§7.3); the envelope asks
 * only that what stands for all of them is well-formed.
 */
export const EVALUATIONS = z.object({
  ...z.object(evaluation).partial().shape,
  evaluations: z.array(z.unknown(), 'must be a list').min(1),
  options: z
    .object({ evaluations_semantic: z.enum(SEMANTICS, `must be one of ${SEMANTICS.join(', ')}`).optional() }, NO_OBJECT)
    .optional(),
});

/** §8: the three searches. */
export const SUBJECT_SEARCH = z.object({ ...evaluation, subject: sought, page: page.optional() });
export const RESOURCE_SEARCH = z.object({ ...evaluation, resource: sought, page: page.optional() });
export const ACTION_SEARCH = z.object({
  subject: entity,
  resource: entity,
  context: object.optional(),
  page: page.optional(),
});

/** The request as its envelope has it. Errors: REQUEST_INVALID with every mistake. */
export function requireEnvelope<Shape extends z.ZodType>(shape: Shape, body: unknown): z.output<Shape> {
  const parsed = shape.safeParse(body);
  if (parsed.success) return parsed.data;
  const violations = parsed.error.issues.map(
    ({ path, message, code }): Violation => ({
      in: 'body',
      location: { pointer: path.map((step) => `/${String(step)}`).join('') },
      detail: code === 'invalid_type' && isAbsent(body, path) ? 'is missing' : message,
    }),
  );
  throw new RegietafelError('REQUEST_INVALID', { violations });
}

function isAbsent(body: unknown, path: readonly PropertyKey[]): boolean {
  let value = body;
  for (const step of path) value = isJsonObject(value) && Object.hasOwn(value, step) ? value[String(step)] : undefined;
  return value === undefined;
}
