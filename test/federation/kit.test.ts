/** A subgraph asked directly, over HTTP and real PostgreSQL: police, as the model of the others. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { generateKeyPair, type JWTPayload, UnsecuredJWT } from 'jose';
import pg from 'pg';
import { pino } from 'pino';
import { createWorld, getCase } from '../../subgraphs/kit/demo/world.js';
import { findDrift } from '../../subgraphs/kit/store/database.js';
import {
  type GatewayDouble,
  grantedCase,
  ISSUER,
  post,
  type Wanted,
} from '../../subgraphs/kit/testing/gateway-double.js';
import { type OpenSubgraph, openSubgraph } from '../../subgraphs/kit/testing/open-subgraph.js';
import { subgraph } from '../../subgraphs/police/subgraph.js';

const now = new Date();
const world = createWorld(now);
const ALL = [
  'PoliceFile.known',
  'PoliceFile.intelligence',
  'PoliceCallOut.day',
  'PoliceCallOut.kind',
  'PoliceCallOut.findings',
  'PoliceIncident.day',
  'PoliceIncident.kind',
  'PoliceIncident.part',
  'PoliceIncident.summary',
  'PoliceIncident.reportNumber',
  'PoliceSignal.name',
];
const QUERY = `query ($representations: [_Any!]!) { _entities(representations: $representations) { __typename ... on Person {
  police { __typename personIds controller known intelligence signal { name }
    callOuts { personIds day kind findings } incidents { personIds controller kind part summary reportNumber } } } } }`;

let running: OpenSubgraph;
let gateway: GatewayDouble;
let database: pg.Client;
let lines: string[] = [];

beforeAll(async () => {
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(line) });
  running = await openSubgraph(subgraph, { world, log });
  gateway = running.gateway;
  database = new pg.Client({ connectionString: running.databaseUrl });
  await database.connect();
}, 60_000);

afterAll(async () => {
  await database?.end();
  await running?.close();
});

/** What the gateway would ask about h01 for this account, with everything released to it for these persons. */
function wanted(account: string, granted: readonly string[] = ['a'], asked: readonly string[] = ['a']): Wanted {
  return {
    query: QUERY,
    variables: { representations: asked.map((person) => ({ __typename: 'Person', id: running.idOf('h01', person) })) },
    account,
    time: now.toISOString(),
    cases: [grantedCase(world, 'h01', 'police', granted, ALL)],
  };
}

const ask = (question: Wanted) => gateway.ask(running.url, 'police', question);

describe('a grant', () => {
  const refused: readonly { readonly what: string; readonly code: string; readonly claims: JWTPayload }[] = [
    { what: 'expired', code: 'GRANT_EXPIRED', claims: { iat: seconds() - 40, exp: seconds() - 20 } },
    { what: 'that lives too long', code: 'GRANT_INVALID', claims: { exp: seconds() + 3600 } },
    { what: 'for another subgraph', code: 'GRANT_INVALID', claims: { aud: 'housing' } },
    { what: 'of another issuer', code: 'GRANT_INVALID', claims: { iss: 'someone-else' } },
    { what: 'without an id', code: 'GRANT_INVALID', claims: { jti: undefined } as unknown as JWTPayload },
    { what: 'for another body', code: 'GRANT_BODY_MISMATCH', claims: { body_sha256: 'AAAA' } },
    { what: 'under another rule set', code: 'RULE_SET_MISMATCH', claims: { rule_set: 'sha256:00' } },
    { what: 'signed for another actor', code: 'GRANT_INVALID', claims: { actor: 'p-someone' } },
  ];

  test.each(refused)('$what gives nothing', async ({ code, claims }) => {
    const body = gateway.body(wanted('case-manager'));
    const reply = await post(running.url, body, await gateway.grant('police', 'case-manager', body, claims));
    expect(reply.body).toEqual({ type: 'about:blank', status: reply.status, title: expect.any(String), code });
    expect(reply.text).not.toContain('MARK-');
  });

  test('is needed, for the schema and for introspection too', async () => {
    for (const query of [QUERY, '{ _service { sdl } }', '{ __schema { types { name } } }']) {
      const reply = await post(running.url, gateway.body({ ...wanted('case-manager'), query }));
      expect([reply.status, reply.body.code]).toEqual([401, 'GRANT_MISSING']);
    }
  });

  test('is not taken without a signature, by another key, or for a body that changed', async () => {
    const body = gateway.body(wanted('case-manager'));
    const unsigned = new UnsecuredJWT({ aud: 'police', iss: ISSUER }).setExpirationTime('10s').encode();
    const { privateKey } = await generateKeyPair('EdDSA');
    const foreign = await gateway.grant('police', 'case-manager', body, {}, privateKey);
    const good = await gateway.grant('police', 'case-manager', body);
    const tampered = `${good.slice(0, -8)}AAAAAAAA`;
    for (const [sent, token] of [
      [body, unsigned],
      [body, foreign],
      [body, tampered],
      [`${body} `, good],
    ] as const) {
      const reply = await post(running.url, sent, token);
      expect(reply.status).toBe(401);
      expect(reply.text).not.toContain('MARK-');
    }
  });

  test('is used once', async () => {
    const body = gateway.body(wanted('case-manager'));
    const token = await gateway.grant('police', 'case-manager', body);
    expect((await post(running.url, body, token)).status).toBe(200);
    expect((await post(running.url, body, token)).body.code).toBe('GRANT_REPLAYED');
  });

  test('does not make a body larger than the limit or of another shape readable', async () => {
    const big = gateway.body({ ...wanted('case-manager'), query: `${QUERY}${' '.repeat(600_000)}` });
    expect((await post(running.url, big, await gateway.grant('police', 'case-manager', big))).status).toBe(413);
    const odd = JSON.stringify({ query: QUERY });
    const reply = await post(running.url, odd, await gateway.grant('police', 'case-manager', odd));
    expect([reply.status, reply.body.code]).toEqual([400, 'BAD_REQUEST']);
  });
});

describe('what is released', () => {
  test('is what the law releases on our own contributions, with its handles', async () => {
    const { body } = await ask(wanted('case-manager'));
    expect(body.errors).toBeUndefined();
    expect(body.data).toEqual({
      _entities: [
        {
          __typename: 'Person',
          police: {
            __typename: 'PoliceFile',
            personIds: [running.idOf('h01', 'a')],
            controller: 'politie',
            known: true,
            intelligence: null,
            signal: null,
            callOuts: [
              expect.objectContaining({ findings: expect.stringContaining('MARK-POL-h01-a-CALL') }),
              expect.objectContaining({ findings: expect.stringContaining('MARK-POL-h01-a-CALL') }),
            ],
            // The second incident is about him too: it is not there.
            incidents: [expect.objectContaining({ kind: 'VANDALISM', part: 'SUSPECT', reportNumber: null })],
          },
        },
      ],
    });
  });

  test('is not more than the grant names, and not about more persons', async () => {
    const { body } = await ask(wanted('case-manager', ['a'], ['b', 'a', 'c']));
    expect(body.data).toMatchObject({ _entities: [null, { police: { known: true } }, null] });
    const narrow = {
      ...wanted('case-manager'),
      cases: [grantedCase(world, 'h01', 'police', ['a'], ['PoliceCallOut.day'])],
    };
    expect((await ask(narrow)).body.data).toMatchObject({
      _entities: [{ police: { known: null, callOuts: [{ kind: null }, { kind: null }], incidents: null } }],
    });
  });

  test('is nothing about him who refused, whatever the grant says', async () => {
    const { body, text } = await ask(wanted('case-manager', ['a', 'b'], ['b']));
    expect(body.data).toEqual({ _entities: [null] });
    expect(text).not.toContain('MARK-');
  });

  test('is nothing when the contribution does not stand in our own database', async () => {
    await database.query(`update contribution set withdrawn_at = now() - interval '1 minute' where case_id = $1`, [
      getCase(world, 'h01').id,
    ]);
    try {
      const withdrawn = { ...wanted('case-manager'), time: new Date().toISOString() };
      expect((await ask(withdrawn)).body.data).toEqual({ _entities: [null] });
    } finally {
      await database.query('update contribution set withdrawn_at = null where case_id = $1', [
        getCase(world, 'h01').id,
      ]);
    }
    expect((await ask(wanted('case-manager'))).body.data).toMatchObject({ _entities: [{ police: { known: true } }] });
  });

  test('is nothing that comes with handles alone', async () => {
    const query = `${QUERY.split(' known')[0]} } } } }`;
    expect((await ask({ ...wanted('case-manager'), query })).body.data).toEqual({ _entities: [null] });
  });

  test('does not follow from what the gateway says was contributed', async () => {
    const [granted] = wanted('talis-member').cases as [{ facts: object; released: object; id: string }];
    const contributions = getCase(world, 'h01').facts.contributions.map((one) => ({
      ...one,
      recipients: [{ organisation: 'talis', domain: 'HOUSING' }],
    }));
    const claimed = { ...granted, facts: { ...granted.facts, contributions } };
    const { body } = await ask({ ...wanted('talis-member'), cases: [claimed] });
    expect(body.data).toMatchObject({ _entities: [{ police: { known: true, incidents: null } }] });
  });
});

describe('the logbook', () => {
  test('holds a line for each person whose data went out, with coordinates and without a user', async () => {
    const question = wanted('case-manager', ['a', 'b'], ['a', 'b']);
    const body = gateway.body(question);
    const { traceId } = JSON.parse(body).extensions.regietafel.trace;
    await post(running.url, body, await gateway.grant('police', question.account, body));
    const { rows } = await database.query('select * from logbook_line where trace_id = $1', [traceId]);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      name: 'police.read',
      status: 'Ok',
      data_subject_id: running.idOf('h01', 'a'),
      processing_activity_id: 'https://regietafel.example/register/politie/approach',
    });
    expect(rows[0].attributes['nl.regieteam.coordinates']).toEqual([
      'PoliceCallOut.day',
      'PoliceCallOut.findings',
      'PoliceCallOut.kind',
      'PoliceFile.known',
      'PoliceIncident.kind',
      'PoliceIncident.part',
      'PoliceIncident.summary',
    ]);
    const actor = world.professionals.find(({ account }) => account === 'case-manager')?.actor;
    expect(JSON.stringify(rows)).not.toContain(actor);
    expect(JSON.stringify(rows)).not.toContain('MARK-');
  });

  test('is added to and never changed', async () => {
    for (const change of ["update logbook_line set name = ''", 'delete from logbook_line', 'truncate logbook_line']) {
      await expect(database.query(change)).rejects.toThrow('logbook_line is append-only');
    }
  });

  test('that cannot be written withholds the answer', async () => {
    await database.query('alter table logbook_line rename to logbook_line_away');
    try {
      const reply = await ask(wanted('case-manager'));
      expect([reply.status, reply.body.code]).toEqual([503, 'NOT_RECORDED']);
      expect(reply.text).not.toContain('MARK-');
    } finally {
      await database.query('alter table logbook_line_away rename to logbook_line');
    }
  });
});

describe('the database', () => {
  test('is as the classes say', async () => {
    expect(await findDrift(running.orm)).toBe('');
  });

  test('a table that is gone withholds everything and tells nobody why', async () => {
    lines = [];
    await database.query('alter table police_call_out rename to police_call_out_away');
    try {
      const reply = await ask(wanted('case-manager'));
      expect(reply.status).toBe(503);
      expect(reply.text).not.toContain('police_call_out');
      expect(lines.join('')).not.toContain('MARK-');
    } finally {
      await database.query('alter table police_call_out_away rename to police_call_out');
    }
  });
});

test('health needs no grant and says nothing', async () => {
  const response = await fetch(`${running.url}/health`);
  expect(await response.json()).toEqual({ status: 'ok', name: 'police' });
});

function seconds(): number {
  return Math.floor(Date.now() / 1000);
}
