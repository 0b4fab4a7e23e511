/** What a POST of JSON must be as HTTP, whatever it holds, and what is said where it is not (threats A16–A18). */
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { type ErrorCode, PROBLEM_JSON, RegietafelError, toProblem } from '../errors/index.js';
import type { LimitName, LimitSettings } from './settings.js';

export function findTransportError({ method, url, headers }: FastifyRequest): RegietafelError | undefined {
  if (method !== 'POST') return new RegietafelError('METHOD_NOT_ALLOWED', { headers: { allow: 'POST' } });
  // API Design Rules /core/transport/no-sensitive-uris, RFC 6750 §2.3: no ids, no variables, no token in an address.
  if (url.includes('?')) return new RegietafelError('URI_WITH_QUERY');
  // The limit on bytes would be checked after inflating (CVE-2024-28101, threats A18).
  const encoding = headers['content-encoding'];
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity')
    return new RegietafelError('BODY_ENCODING_REFUSED');
  return isJson(headers['content-type']) ? undefined : new RegietafelError('MEDIA_TYPE_REFUSED');
}

/** Exactly application/json, in UTF-8 or unsaid: forms and exotic charsets are how others were attacked (A16, A17). */
function isJson(contentType: string | undefined): boolean {
  return /^application\/json\s*(;\s*charset\s*=\s*"?utf-8"?\s*)?$/i.test(contentType?.trim() ?? '');
}

/** What Fastify could not take, by our own code: `body` is the limit on its bytes, `malformed` what no other code fits. */
export function readTransportError(
  error: unknown,
  settings: LimitSettings,
  body: LimitName,
  malformed: ErrorCode,
): RegietafelError {
  if (error instanceof RegietafelError) return error;
  const { code, statusCode } = error as Partial<FastifyError>;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    const limit = settings[body];
    return new RegietafelError('BODY_TOO_LARGE', { limit: { name: body, limit, counted: limit + 1 } });
  }
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return new RegietafelError('MEDIA_TYPE_REFUSED');
  if (statusCode !== undefined && statusCode < 500) return new RegietafelError(malformed);
  return new RegietafelError('INTERNAL_SERVER_ERROR');
}

/** Answers with problem details (RFC 9457); `traceId` is told of errors of the house only. */
export function sendProblem(reply: FastifyReply, error: RegietafelError, traceId?: string): FastifyReply {
  return reply
    .code(error.httpStatus)
    .headers(error.headers)
    .type(PROBLEM_JSON)
    .send(asBytes(JSON.stringify(toProblem(error, traceId))));
}

/** Node encodes headers like the text that follows them, and would spell a header anew; bytes leave headers alone. */
export function asBytes(text: string): Buffer {
  return Buffer.from(text);
}
