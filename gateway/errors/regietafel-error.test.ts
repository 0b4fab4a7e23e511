import { describe, expect, test } from '@jest/globals';
import { toGraphQLBody, toProblem } from './problem.js';
import { RegietafelError } from './regietafel-error.js';

const MARK = 'MARK-detail-1';

describe('RegietafelError', () => {
  test('says its public sentence, code and status', () => {
    const error = new RegietafelError('TOKEN_EXPIRED', { headers: { 'www-authenticate': 'Bearer' } });
    expect(error.message).toBe('The access token has expired; sign in again.');
    expect(error.extensions).toEqual({
      code: 'TOKEN_EXPIRED',
      http: { status: 401, headers: new Map([['www-authenticate', 'Bearer']]) },
    });
  });

  test('fills in the limit and the count', () => {
    const error = new RegietafelError('OPERATION_TOO_DEEP', {
      limit: { name: 'LIMIT_DEPTH', limit: 12, counted: 13 },
    });
    expect(error.message).toBe('The operation is deeper than 12 levels (counted 13). Ask for less nesting.');
  });

  test('keeps its detail out of everything that is sent', () => {
    const error = new RegietafelError('CASEWORK_UNAVAILABLE', { detail: MARK });
    expect(error.detail).toBe(MARK);
    expect(
      JSON.stringify([error, { ...error }, error.extensions, toProblem(error), toGraphQLBody(error)]),
    ).not.toContain(MARK);
  });

  test('becomes problem details (RFC 9457)', () => {
    expect(toProblem(new RegietafelError('METHOD_NOT_ALLOWED'))).toEqual({
      type: 'about:blank',
      title: 'Method Not Allowed',
      status: 405,
      detail: 'This address accepts POST only.',
      code: 'METHOD_NOT_ALLOWED',
    });
  });
});
