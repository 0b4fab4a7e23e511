/** Threats A2, A10, A18, A20: a partner that answers too much, too late, too large, or what is no answer. */
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getCase } from '../../subgraphs/kit/demo/index.js';
import {
  type Honest,
  honestly,
  MOST_BYTES,
  openHostilePartner,
  PATIENCE,
  type Respond,
  type Row,
} from './hostile-partner.js';

const MARK = 'MARK-7q';
const QUERY = `
  query ($id: ID!) { case(id: $id) { household { persons {
    contact { name } police { known callOuts { day kind } incidents { day summary } } } } } }`;

let partner: Awaited<ReturnType<typeof openHostilePartner>>;
let other: { readonly url: string; readonly asked: () => number; close(): void };
beforeAll(async () => {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  partner = await openHostilePartner('police');
  let asked = 0;
  const server = createServer((_request, response) => {
    asked += 1;
    honestly(response, { data: { _entities: [{ police: { known: MARK } }] } });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  other = { url, asked: () => asked, close: () => server.closeAllConnections() ?? server.close() };
});
afterAll(async () => {
  other.close();
  await partner.close();
});

const ask = (how: Respond) => partner.ask('case-manager', QUERY, { id: getCase(partner.world, 'h01').id }, how);
const json = (body: string) => (response: ServerResponse) =>
  void response.setHeader('content-type', 'application/json').end(body);

type Persons = readonly { readonly contact: unknown; readonly police: Row | null }[];
const personsIn = (data: unknown) => (data as { case: { household: { persons: Persons } } }).case.household.persons;

/** Ten megabytes in ten kilobytes. */
const BOMB = gzipSync(Buffer.alloc(10_000_000, ' '));

/** Drips a byte at a time, without end. */
function drip(response: ServerResponse): void {
  response.setHeader('content-type', 'application/json').write('{"data":');
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
}

// biome-ignore format: a table
const NO_ANSWERS: readonly { readonly what: string; readonly how: Respond }[] = [
  { what: 'silence',                              how: () => undefined },
  { what: 'a byte at a time',                     how: drip },
  { what: 'a connection that breaks off',         how: (response) => { response.write('{"data":'); response.destroy(); } },
  { what: 'headers without end',                  how: (response) => { response.setHeader('x', MARK.repeat(2_000)).end('{}'); } },
  { what: 'more bytes than fit',                  how: json(JSON.stringify({ data: { _entities: [{ police: { known: MARK.repeat(MOST_BYTES / 5) } }] } })) },
  { what: 'a gzip bomb',                          how: (response) => { response.setHeader('content-encoding', 'gzip').end(BOMB); } },
  { what: 'a gzip of an honest answer',           how: (response, honest) => { response.setHeader('content-encoding', 'gzip').end(gzipSync(JSON.stringify(honest))); } },
  { what: 'a redirect',                           how: (response) => { response.writeHead(307, { location: other.url }).end(); } },
  { what: 'a page',                               how: json(`<html>${MARK}</html>`) },
  { what: 'text that begins as JSON',             how: json(`{"data": ${MARK}}`) },
  { what: 'nothing',                              how: json('') },
  { what: 'null',                                 how: json('null') },
  { what: 'a list',                               how: json(`["${MARK}"]`) },
  { what: 'an error status with the data in it',  how: (response, honest) => { response.statusCode = 500; honestly(response, honest); } },
  { what: 'errors full of data',                  how: json(JSON.stringify({ data: null, errors: [{ message: MARK, path: [MARK], extensions: { code: MARK, stacktrace: [MARK] } }] })) },
  { what: 'errors alone',                         how: json(JSON.stringify({ errors: [{ message: MARK }] })) },
  { what: 'a text for data',                      how: json(JSON.stringify({ data: MARK })) },
  { what: 'a list for data',                      how: json(JSON.stringify({ data: [MARK] })) },
  { what: 'lists nested 60,000 deep',             how: json(`{"data":{"_entities":${'['.repeat(60_000)}${']'.repeat(60_000)}}}`) },
  { what: 'a value nested 60,000 deep',           how: json(`{"data":{"_entities":[{"police":{"known":${'['.repeat(60_000)}${']'.repeat(60_000)}}}]}}`) },
];

describe('A20 what is no answer is none: the partner is said to be unavailable, and nothing of it goes on', () => {
  test.each(NO_ANSWERS)('A18 $what', async ({ how }) => {
    const start = performance.now();
    const answer = await ask(how);
    expect(personsIn(answer.data).every(({ police }) => police === null)).toBe(true);
    expect(personsIn(answer.data).some(({ contact }) => contact !== null)).toBe(true);
    expect(answer.extensions).toMatchObject({ unavailable: [{ partner: 'police' }] });
    expect(JSON.stringify(answer)).not.toContain(MARK);
    expect(answer.logged).toEqual([{ subgraph: 'police', traceId: expect.any(String), reason: expect.any(String) }]);
    expect(answer.asked).toBe(1);
    expect(other.asked()).toBe(0);
    // Not a measurement: without a time limit these would never end.
    expect(performance.now() - start).toBeLessThan(PATIENCE + 10_000);
    // And the next who asks is answered.
    const next = await ask(honestly);
    expect(personsIn(next.data).some(({ police }) => police?.known === true)).toBe(true);
  });
});

describe('A2 A10 beside an honest answer', () => {
  const LEVELS = ['the answer', 'the data', 'an entity', 'a file'] as const;

  /** The honest answer with something more at one level. */
  function withMore(honest: Honest, level: (typeof LEVELS)[number], more: string): string {
    const text = JSON.stringify(honest);
    const at = { 'the answer': '{', 'the data': '{"data":{', 'an entity': '"_entities":[{', 'a file': '"police":{' }[
      level
    ];
    return text.replace(at, `${at}${more},`);
  }

  const MORE = [
    { what: '__proto__', more: `"__proto__":{"known":"${MARK}","polluted":"${MARK}"}` },
    { what: 'constructor', more: `"constructor":{"prototype":{"polluted":"${MARK}"}}` },
    { what: 'toString and toJSON', more: `"toString":"${MARK}","toJSON":"${MARK}"` },
    { what: 'other partners', more: `"socialWork":{"known":"${MARK}"},"contact":{"name":"${MARK}"},"data2":"${MARK}"` },
  ];

  test.each(LEVELS.flatMap((level) => MORE.map((each) => ({ level, ...each }))))(
    '$what in $level changes nothing',
    async ({ level, more }) => {
      const { data } = await ask(honestly);
      const answer = await ask((response, honest) => json(withMore(honest, level, more))(response));
      expect(answer.data).toEqual(data);
      expect(JSON.stringify(answer)).not.toContain(MARK);
      expect(({} as Row).polluted).toBeUndefined();
    },
  );

  test('a key given twice is decided on and answered as the same value', async () => {
    const answer = await ask((response, honest) =>
      json(withMore(honest, 'a file', `"known":"${MARK}","callOuts":[{"kind":"${MARK}"}]`))(response),
    );
    expect(JSON.stringify(answer)).not.toContain(MARK);
    expect(answer.data).toEqual((await ask(honestly)).data);
  });

  test('a wrong content type is read as what it is, by nobody but us', async () => {
    const { data } = await ask(honestly);
    const answer = await ask(
      (response, honest) => void response.setHeader('content-type', 'text/html').end(JSON.stringify(honest)),
    );
    expect(answer.data).toEqual(data);
  });
});

/** The honest answer with other columns in each police file. */
const changed =
  (change: Row): Respond =>
  (response, { data }) =>
    honestly(response, {
      data: { _entities: data._entities.map((each) => ({ ...each, police: { ...(each.police as Row), ...change } })) },
    });

describe('A2 in the place of what was asked', () => {
  // biome-ignore format: a table
  const WRONG = [
    { what: 'a text for a yes or no',       change: { known: MARK, callOuts: null, incidents: null } },
    { what: 'a list for a yes or no',       change: { known: [[[MARK]]], callOuts: null, incidents: null } },
    { what: 'an object for a yes or no',    change: { known: { nested: MARK }, callOuts: null, incidents: null } },
    { what: 'a text for a list of rows',    change: { callOuts: MARK, incidents: MARK } },
    { what: 'lists in a list of rows',      change: { callOuts: [[[{ kind: MARK }]]], incidents: [MARK, 7, null] } },
    { what: 'an id of a megabyte',          change: { _k_personIds: [MARK.repeat(4_000)] } },
    { what: 'another type of row',          change: { __typename: MARK, callOuts: [{ __typename: MARK, kind: { x: MARK } }] } },
    { what: 'people nobody knows',          change: { _k_personIds: [MARK] } },
    { what: 'a controller nobody knows',    change: { _k_controller: MARK } },
  ];

  test.each(WRONG)('$what is not there', async ({ change }) => {
    const answer = await ask(changed(change));
    expect(JSON.stringify(answer)).not.toContain(MARK);
  });

  test.each([
    ['none', (entities: readonly Row[]) => entities.slice(0, 0)],
    ['fewer', (entities: readonly Row[]) => entities.slice(1)],
    ['more', (entities: readonly Row[]) => [...entities, ...entities, ...entities]],
    ['nulls', (entities: readonly Row[]) => entities.map(() => null)],
    ['texts', (entities: readonly Row[]) => entities.map(() => MARK)],
  ])('%s of the people asked about: nobody gets another’s', async (_what, bend) => {
    const whole = personsIn((await ask(honestly)).data);
    const answer = await ask((response, { data }) => honestly(response, { data: { _entities: bend(data._entities) } }));
    expect(JSON.stringify(answer)).not.toContain(MARK);
    for (const [at, { police }] of personsIn(answer.data).entries()) {
      if (police !== null) expect(police).toEqual(whole[at]?.police);
    }
  });
});
