/**
 * The envelope of a request: what AuthZEN 1.0 itself asks of it, whatever the law makes of what is inside. Every mistake
 * is named, together. What fits the envelope and is unknown to the law is no mistake here but a decision, UNKNOWN.
 */
import { z } from 'zod';
import { RegietafelError, type Violation } from '../errors/index.js';
import { isJsonObject, type JsonObject } from '../json.js';

const object = z.custom<JsonObject>(isJsonObject, 'must be a JSON object');
const text = z.string('must be a text');
const properties = object.optional();

const action = z.object({ name: text, properties }, 'must be a JSON object');
/** A subject or a resource. */
const entity = z.object({ type: text, id: text, properties }, 'must be a JSON object');
/** One that is searched: its id is not read (§8.4, §8.5). */
const sought = z.object({ type: text, properties }, 'must be a JSON object');
const page = z.object(
  {
    token: text.optional(),
    limit: z.int('must be a whole number').min(0, 'must not be negative').optional(),
    properties,
  },
  'must be a JSON object',
);

const evaluation = { subject: entity, action, resource: entity, context: object.optional() };
const SEMANTICS = ['execute_all', 'deny_on_first_deny', 'permit_on_first_permit'] as const;
export type Semantic = (typeof SEMANTICS)[number];

/** §6.1: one evaluation. */
export const EVALUATION = z.object(evaluation);

/**
 * §7.1: several. What an evaluation among them lacks is its own failure, answered at its place (§7.3); the envelope asks
 * only that what stands for all of them is well-formed.
 */
export const EVALUATIONS = z.object({
  ...z.object(evaluation).partial().shape,
  evaluations: z.array(z.unknown(), 'must be a list').min(1),
  options: z
    .object(
      { evaluations_semantic: z.enum(SEMANTICS, `must be one of ${SEMANTICS.join(', ')}`).optional() },
      'must be a JSON object',
    )
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
  if (!isJsonObject(body)) throw invalid([{ pointer: '', detail: 'must be a JSON object' }]);
  const parsed = shape.safeParse(body);
  if (parsed.success) return parsed.data;
  throw invalid(
    parsed.error.issues.map(({ path, message, code }) => ({
      pointer: path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
      detail: code === 'invalid_type' && isAbsent(body, path) ? 'is missing' : message,
    })),
  );
}

/** The refusal of a request whose mistakes are found outside its envelope. */
export function invalid(mistakes: readonly { readonly pointer: string; readonly detail: string }[]): RegietafelError {
  const violations = mistakes.map(({ pointer, detail }): Violation => ({ in: 'body', location: { pointer }, detail }));
  return new RegietafelError('REQUEST_INVALID', { violations });
}

function isAbsent(body: JsonObject, path: readonly PropertyKey[]): boolean {
  let value: unknown = body;
  for (const step of path)
    value = isJsonObject(value) && typeof step === 'string' && Object.hasOwn(value, step) ? value[step] : undefined;
  return value === undefined;
}
