/** Prints docs/errors.md from the error registry: what a client developer may rely on, generated so that it cannot lie. */
import { ERRORS, type ErrorDefinition } from '../gateway/errors/index.js';

/** The page, as it must stand in docs/errors.md. */
export function renderErrorsDoc(): string {
  const rows = Object.entries<ErrorDefinition>(ERRORS)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([code, { httpStatus, publicMessage, since }]) =>
        `| \`${code}\` | ${httpStatus} | ${cell(publicMessage)} | ${since} |`,
    );
  return [...HEAD, ...rows, ''].join('\n');
}

const HEAD = [
  '# Errors',
  '',
  'Generated from `gateway/errors/registry.ts` by `cli/errors-doc.ts`; do not edit.',
  '',
  'An error of a GraphQL request carries its code in `extensions.code`; outside GraphQL the answer is a problem document',
  '(RFC 9457, `application/problem+json`) with the same word in `code`. A code keeps its meaning for ever. The messages of',
  '`GRAPHQL_PARSE_FAILED`, `GRAPHQL_VALIDATION_FAILED` and `BAD_USER_INPUT` name the place in the document instead of the',
  'sentence below. Where a limit was passed, `extensions.limit` names the setting, its value and what was counted; counting',
  'stops soon after the limit. `INTERNAL_SERVER_ERROR` carries `extensions.traceId`, the key to the log of the gateway.',
  'A problem document has them as `traceId` and, for an invalid request, every mistake in `errors`.',
  '',
  'A field that is withheld is not an error: see `extensions.withheld` in `docs/architecture.md`.',
  '',
  '| code | HTTP | message | since |',
  '|---|---|---|---|',
];

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
