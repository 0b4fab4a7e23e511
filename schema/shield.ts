/**
 * The one door to graphql-shield. Its ES-module build cannot be loaded on Node 23 and later, since `util.isUndefined` is
 * gone, so the CommonJS build is loaded here with that one function put back; without it `chain` and `race` deny all.
 */
import { createRequire } from 'node:module';
import type * as Middleware from 'graphql-middleware';
import type * as Shield from 'graphql-shield';

const require = createRequire(import.meta.url);
const util = require('node:util') as { isUndefined?: (value: unknown) => boolean };
util.isUndefined ??= (value) => value === undefined;

export const { allow, and, chain, deny, not, or, race, rule, shield } = require('graphql-shield') as typeof Shield;
export const { applyMiddleware } = require('graphql-middleware') as typeof Middleware;

/** The value that a rule map returns when, and only when, the rule let the question pass. */
export const PASSED: unique symbol = Symbol('passed');

type Ask = (
  resolve: () => typeof PASSED,
  parent: unknown,
  args: Record<string, unknown>,
  context: unknown,
  info: unknown,
) => Promise<unknown>;

export type RuleMap = Readonly<Record<string, Readonly<Record<string, Ask | { readonly resolve: Ask }>>>>;

/**
 * Puts one question to a generated rule map: may `type.field` pass, in this context? A denial comes back as an Error
 * value and a missing rule as nothing at all: both are "no" (closed world).
 */
export async function passes(map: RuleMap, type: string, field: string, context: object): Promise<boolean> {
  const entry = Object.hasOwn(map, type) ? map[type] : undefined;
  const found = entry !== undefined && Object.hasOwn(entry, field) ? entry[field] : undefined;
  if (found === undefined) return false;
  const ask = typeof found === 'function' ? found : found.resolve;
  return (await ask(() => PASSED, null, {}, context, null)) === PASSED;
}
