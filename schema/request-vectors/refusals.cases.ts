/** Requests that are refused, and operations that are not carried out. None of them writes a line. */
import { PERSONS } from './household.js';
import { asksOf, KNOWN_QUERY } from './reads.cases.js';
import { type Answer, type Draft, refused } from './vector.js';

const RELEASED = ['PoliceFile.known'] as const;
const ASKS = asksOf(['anna'], KNOWN_QUERY, [{ persons: ['anna'], released: RELEASED }]);

/** No data, and no word of why. */
const NOT_READ: Answer = { status: 200, body: { errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }] } };

/** Writes the body anew, and signs what was written. */
function change(edit: (body: Body) => unknown): (body: string) => string {
  return (body) => JSON.stringify(edit(JSON.parse(body) as Body));
}

interface Body {
  query: string;
  variables: Record<string, unknown>;
  extensions: {
    regietafel: Record<string, unknown> & { trace: Record<string, string>; cases: Record<string, unknown>[] };
  };
}

function ofGrant(edit: (grant: Body['extensions']['regietafel']) => void): (body: string) => string {
  return change((body) => {
    edit(body.extensions.regietafel);
    return body;
  });
}

const badRequest = (name: string, shows: string, write: (body: string) => string): Draft => ({
  name,
  shows,
  asks: ASKS,
  bend: { write },
  answer: refused(400, 'BAD_REQUEST'),
});

const notRead = (name: string, shows: string, query: string, variables: Record<string, unknown> = {}): Draft => ({
  name,
  shows,
  asks: { ...ASKS, query, variables },
  answer: NOT_READ,
});

export const REFUSALS: readonly Draft[] = [
  {
    name: 'without a grant',
    shows: 'Nothing is read.',
    asks: ASKS,
    bend: { hasNoToken: true },
    answer: refused(401, 'GRANT_MISSING'),
  },
  {
    name: 'a grant that has expired',
    shows: 'It ended ten seconds ago.',
    asks: ASKS,
    bend: { claims: { iat: 1_794_999_961, exp: 1_794_999_991 } },
    answer: refused(401, 'GRANT_EXPIRED'),
  },
  {
    name: 'a grant for another subgraph',
    shows: 'The audience is youth protection.',
    asks: ASKS,
    bend: { claims: { aud: 'youth-protection' } },
    answer: refused(401, 'GRANT_INVALID'),
  },
  {
    name: 'a grant that casework signed',
    shows: 'Its key is for messages, and is no key of the gateway.',
    asks: ASKS,
    bend: { signedBy: 'casework' },
    answer: refused(401, 'GRANT_INVALID'),
  },
  {
    name: 'another rule set',
    shows: 'The gateway decided by another law.',
    asks: ASKS,
    bend: { claims: { rule_set: `sha256:${'cd'.repeat(32)}` } },
    answer: refused(409, 'RULE_SET_MISMATCH'),
  },
  {
    name: 'another body under the grant',
    shows: 'The signature is for other bytes.',
    asks: asksOf(['anna'], KNOWN_QUERY),
    bend: { body: '{"query": "{ __typename }"}' },
    answer: refused(401, 'GRANT_BODY_MISMATCH'),
  },
  {
    name: 'a broken body under a broken grant',
    shows: 'The grant is checked before the body is parsed.',
    asks: ASKS,
    bend: { write: () => '{"query":', claims: { aud: 'housing' } },
    answer: refused(401, 'GRANT_INVALID'),
  },
  badRequest('JSON that breaks off', 'The grant is good, the body is none.', (body) => body.slice(0, -1)),
  badRequest('a list of operations', 'There is no batch.', (body) => `[${body}]`),
  badRequest(
    'no extension',
    'Without it nobody asks anything.',
    change(({ query, variables }) => ({ query, variables })),
  ),
  badRequest(
    'no operation',
    'The query is empty.',
    change((body) => ({ ...body, query: '' })),
  ),
  badRequest(
    'a trace of another shape',
    'Not 32 hexadecimal digits.',
    ofGrant((grant) => {
      grant.trace.traceId = 'A'.repeat(32);
    }),
  ),
  badRequest(
    'facts that are a list',
    'Facts are an object; what is in it is the law’s to judge.',
    ofGrant(({ cases }) => {
      for (const each of cases) each.facts = [];
    }),
  ),
  badRequest(
    'released that is no list',
    'The grant names nobody in a way that can be read.',
    ofGrant(({ cases }) => {
      for (const each of cases) each.released = { [PERSONS.anna]: RELEASED };
    }),
  ),
  {
    name: 'another subject than the one signed for',
    shows: 'The actor of the body is not that of the claims.',
    asks: ASKS,
    bend: { claims: { actor: 'p-talis' } },
    answer: refused(401, 'GRANT_INVALID'),
  },
  {
    name: 'another organisation than the one signed for',
    shows: 'Nor is the organisation.',
    asks: ASKS,
    bend: { claims: { organisation: 'talis' } },
    answer: refused(401, 'GRANT_INVALID'),
  },
  {
    name: 'a body that is no JSON by its type',
    shows: 'Only application/json is read.',
    asks: ASKS,
    bend: { contentType: 'text/plain' },
    answer: refused(415, 'UNSUPPORTED_MEDIA'),
  },
  notRead(
    'a field that the schema does not have',
    'No word of which.',
    '{ _entities(representations: []) { ... on Person { police { nothing } } } }',
  ),
  notRead('text that is no operation', 'Nor of where.', 'query {'),
  notRead(
    'two operations and no name',
    'It cannot be said which is meant.',
    'query A { __typename } query B { __typename }',
  ),
  notRead('a variable that is missing', 'It has no value and no default.', KNOWN_QUERY),
  notRead(
    'a mutation under a grant to read',
    'Reading changes nothing.',
    'mutation ($input: WithdrawContributionInput!) { policeWithdrawContribution(input: $input) { done } }',
    { input: { key: 'vector-key-00', caseId: 'ca5e0000-0000-4000-8000-000000000001', contribution: 'k-known' } },
  ),
  {
    name: 'an address that is none',
    shows: 'A problem, and the same for everyone.',
    asks: ASKS,
    bend: { path: '/graphql/more' },
    answer: refused(404, 'NOT_FOUND'),
  },
  {
    name: 'an operation by GET',
    shows: 'There is none.',
    asks: { get: '/graphql?query=%7B__typename%7D' },
    answer: refused(404, 'NOT_FOUND'),
  },
  {
    name: 'health',
    shows: 'No grant, no data.',
    asks: { get: '/health' },
    answer: { status: 200, body: { status: 'ok', name: 'police' } },
  },
];
