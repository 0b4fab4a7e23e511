/** Mental health care as a process of its own answers it, on real PostgreSQL: the grant names everything, so its own decision is what counts. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { LogbookLine } from '../kit/index.js';
import { findDrift } from '../kit/store/database.js';
import { post } from '../kit/testing/gateway-double.js';
import { type Asked, type OpenSubgraph, openSubgraph } from '../kit/testing/open-subgraph.js';
import { subgraph } from './subgraph.js';

let running: OpenSubgraph;

beforeAll(async () => {
  running = await openSubgraph(subgraph);
}, 60_000);

afterAll(() => running?.close());

const QUERY = `query ($of: [_Any!]!) {
  _entities(representations: $of) {
    ... on Person {
      id
      mentalHealth {
        personIds
        known
        inCare
        crisisAgreement
        diagnosis
        workingNotes
        signal { name selfDirectionTooLow }
        outreachContact { since workerRole report }
      }
    }
  }
}`;

/** Every field of this subgraph, what never leaves included. */
const EVERYTHING = [
  'MentalHealthFile.known',
  'MentalHealthFile.inCare',
  'MentalHealthFile.inCareSince',
  'MentalHealthFile.crisisAgreement',
  'MentalHealthSignal.name',
  'MentalHealthSignal.selfDirectionTooLow',
  'MentalHealthSignal.avoidsCare',
  'OutreachContact.since',
  'OutreachContact.lastContactOn',
  'OutreachContact.workerRole',
  'MentalHealthFile.diagnosis',
  'MentalHealthFile.workingNotes',
  'OutreachContact.report',
];

const QUESTION = { entity: 'Person', query: QUERY, coordinates: EVERYTHING } as const;

/** The answer to one professional about these persons of a household, and the markers that stand in it. */
const ask = (...asked: Asked) => running.ask(QUESTION, ...asked);

describe('mental health care', () => {
  test('the migrations make the tables the classes describe', async () => {
    expect(await findDrift(running.orm)).toBe('');
  });

  test('shows the case manager what she consented to, and of him, who refused, nothing', async () => {
    const { entities, marks } = await ask('h01', 'case-manager', ['a', 'b', 'c']);
    const [a, b, c] = entities;
    expect(a).toEqual({
      id: running.idOf('h01', 'a'),
      mentalHealth: {
        personIds: [running.idOf('h01', 'a')],
        known: true,
        inCare: null,
        crisisAgreement: expect.stringContaining('MARK-GGZ-h01-a-2'),
        diagnosis: null,
        workingNotes: null,
        signal: null,
        outreachContact: { since: expect.any(String), workerRole: 'OUTREACH_NURSE', report: null },
      },
    });
    expect([b, c]).toEqual([null, null]);
    expect(marks).toEqual(['MARK-GGZ-h01-a-2']);
  });

  test('shows the police the crisis agreement alone', async () => {
    const { entities } = await ask('h01', 'police-member', ['a', 'b', 'c']);
    expect(entities).toEqual([
      expect.objectContaining({
        mentalHealth: expect.objectContaining({
          known: null,
          crisisAgreement: expect.any(String),
          outreachContact: null,
        }),
      }),
      null,
      null,
    ]);
  });

  test('shows a corporation on the team nothing', async () => {
    expect(await ask('h01', 'talis-member', ['a', 'b', 'c'])).toEqual({ entities: [null, null, null], marks: [] });
  });

  test('shows its own professional its own data, but never what stays with the practitioner', async () => {
    const { marks } = await ask('h01', 'mental-health-member', ['a', 'b']);
    expect(marks).toEqual(['MARK-GGZ-h01-a-2', 'MARK-GGZ-h01-b-2']);
  });

  test('holds outreach back on the last day of a screening, and nothing else', async () => {
    const { world, gateway, url } = running;
    const [{ screenedUntil } = { screenedUntil: null }] =
      world.professionals.find(({ account }) => account === 'case-manager')?.authorisations ?? [];
    const wanted = running.wanted(QUESTION, 'h01', 'case-manager', ['a']);
    const body = gateway
      .body(wanted)
      .replace(`"screenedUntil":"${screenedUntil}"`, `"screenedUntil":"${wanted.time.slice(0, 10)}"`);
    const { text } = await post(url, body, await gateway.grant('mental-health', 'case-manager', body));
    expect(text).toContain('"known":true');
    expect(text).toContain('"outreachContact":null');
  });

  test('writes one line per person about whom something went out, without content and without a user', async () => {
    const em = running.orm.em.fork();
    const before = await em.count(LogbookLine);
    await ask('h01', 'case-manager', ['a', 'b']);
    const lines = await em.find(LogbookLine, {
      dataSubjectId: { $in: [running.idOf('h01', 'a'), running.idOf('h01', 'b')] },
    });
    expect(await em.count(LogbookLine)).toBe(before + 1);
    const written = JSON.stringify(lines.map(({ attributes }) => attributes));
    expect(written).toContain('OutreachContact.since');
    expect(written).not.toMatch(/MARK-|OUTREACH_NURSE|diagnosis/);
    for (const { actor } of running.world.professionals) expect(written).not.toContain(actor);
  });
});
