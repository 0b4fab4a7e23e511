import { describe, expect, test } from '@jest/globals';
import { ERRORS, type ErrorCode, type ErrorDefinition, isErrorCode, REMOVED_ERRORS } from './registry.js';

const rows = Object.entries<ErrorDefinition>(ERRORS);

describe('the error registry', () => {
  test.each(rows)('%s is a full sentence and an HTTP status', (code, { publicMessage, httpStatus, since }) => {
    expect(code).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    expect(publicMessage).toMatch(/^[A-Z].*[.)]$/);
    expect(httpStatus).toBeGreaterThanOrEqual(200);
    expect(since).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('a code that was removed is not used again', () => {
    expect(Object.keys(REMOVED_ERRORS).filter(isErrorCode)).toEqual([]);
  });

  test('only own names are codes', () => {
    expect(isErrorCode('TOKEN_EXPIRED' satisfies ErrorCode)).toBe(true);
    expect(isErrorCode('constructor')).toBe(false);
    expect(isErrorCode(undefined)).toBe(false);
  });
});
