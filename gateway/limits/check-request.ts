/** The shape of a GraphQL request as JSON, before its document is looked at. */
import { RegietafelError } from '../errors/index.js';
import { isJsonObject } from '../json.js';
import { refuseAbove } from './exceeded.js';
import { measureJson } from './measure-json.js';
import type { LimitSettings } from './settings.js';

/** Refuses a body that is not one GraphQL operation with few, small variables; returns the text of the operation. */
export function checkRequest(body: unknown, settings: LimitSettings): string {
  if (Array.isArray(body)) throw new RegietafelError('BATCH_REFUSED');
  if (!isJsonObject(body)) throw new RegietafelError('BAD_REQUEST');
  const { query, variables, operationName, extensions } = body;
  if (typeof query !== 'string' || query === '') throw new RegietafelError('BAD_REQUEST');
  if (!isAbsent(operationName) && typeof operationName !== 'string') throw new RegietafelError('BAD_REQUEST');
  if (!isAbsent(extensions) && !isJsonObject(extensions)) throw new RegietafelError('BAD_REQUEST');
  checkVariables(variables, settings);
  return query;
}

function checkVariables(variables: unknown, settings: LimitSettings): void {
  if (isAbsent(variables)) return;
  if (!isJsonObject(variables)) throw new RegietafelError('BAD_REQUEST');
  const names = Object.keys(variables);
  refuseAbove(settings, 'LIMIT_VARIABLES', names.length);
  if (names.some((name) => name === '__proto__' || name === 'constructor' || name === 'prototype')) {
    throw new RegietafelError('NAME_REFUSED');
  }
  refuseAbove(settings, 'LIMIT_VARIABLES_BYTES', measureJson(variables, settings.LIMIT_VARIABLES_BYTES));
}

function isAbsent(value: unknown): value is undefined | null {
  return value === undefined || value === null;
}
