import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql';
import { parseInstant, readFacts, readSubject } from '../../../policy/index.js';
import { readSubgraphContract } from '../../../schema/contract.js';
import { loadRuleSet } from '../../../schema/rule-set/index.js';
import { createTestDatabase } from '../../../test/support/postgres.js';
import { defineSubgraph } from '../definition.js';
import { migrate, openDatabase } from '../store/database.js';
import { CaseActInput } from './act-input.js';
import { ActRecord } from './act-record.entity.js';
import { type ActContext, type AnyAct, defineAct } from './define-act.js';
import { Optional, Paragraph, Whole } from './input-fields.js';
import { performAct } from './perform-act.js';
import { ActRefused, refusalOf } from './refusal-of-act.js';
import { requireVersion } from './require-version.js';

const NOW = new Date('2026-11-26T10:00:00.000Z');
const CASE = randomUUID();
const ruleSet = loadRuleSet();
const definition = defineSubgraph({ name: 'casework', entities: [], resolvers: [], migrations: [], demo: () => [] });
const contract = readSubgraphContract('', 'casework');

let orm: MikroORM;
beforeAll(async () => {
  orm = await openDatabase(definition, await createTestDatabase());
  await migrate(orm);
  await orm.em.execute('create table note (id uuid primary key, text text unique, version int not null)');
}, 60_000);
afterAll(() => orm?.close(true));

class NoteInput extends CaseActInput {
  @Paragraph(20)
  text!: string;

  @Optional()
  @Whole(1, 9)
  expectedVersion?: number;
}

interface Steps {
  readonly holds?: boolean;
  readonly perform?: (context: ActContext, input: NoteInput) => Promise<string>;
}

/** An act of the table whose work is to write a note. */
function writeNote({ holds = true, perform = insertNote }: Steps = {}): AnyAct {
  return defineAct({
    act: 'START_REVIEW',
    input: NoteInput,
    load: async () => null,
    holds: { PLAN_ACTIVE: () => holds },
    async perform(context, input: NoteInput) {
      return { id: await perform(context, input), version: 1, subjects: [] };
    },
  });
}

async function insertNote({ em }: ActContext, { text }: NoteInput): Promise<string> {
  const id = randomUUID();
  await em.execute('insert into note values (?, ?, 1)', [id, text]);
  return id;
}

const director = {
  type: 'professional',
  id: 'p-director',
  properties: {
    organisation: 'gemeente-nijmegen',
    capacity: 'PROCESS_DIRECTOR',
    domain: 'CASE_DIRECTION',
    wards: ['hatert'],
    screenedUntil: '2027-01-01',
    professionBound: false,
    secrecyDeclaredOn: null,
  },
};

function open(phase: string, actor: string) {
  return async (em: EntityManager): Promise<ActContext> => ({
    em,
    subgraph: 'casework',
    act: 'START_REVIEW',
    now: NOW,
    time: parseInstant(NOW.toISOString()) as ActContext['time'],
    actor,
    organisation: 'gemeente-nijmegen',
    domain: 'CASE_DIRECTION',
    capacity: 'PROCESS_DIRECTOR',
    subject: readSubject(director) as ActContext['subject'],
    caseId: CASE,
    facts: readFacts({
      case: {
        id: CASE,
        ward: 'hatert',
        phase,
        phaseSince: '2026-11-01T00:00:00Z',
        team: [],
        caseManager: null,
        activated: [],
        needs: [],
        referrals: [],
        monitoring: null,
      },
      persons: [],
      contributions: [],
      consents: [],
      notices: [],
      limits: [],
      onwardUse: [],
    }) as ActContext['facts'],
    ruleSet,
    contract,
    send: async () => {},
  });
}

interface Given {
  readonly key?: string;
  readonly text?: string;
  readonly phase?: string;
  readonly actor?: string;
  readonly act?: AnyAct;
  readonly expectedVersion?: number;
  readonly log?: () => Promise<void>;
}

function carryOut({ key = randomUUID(), text = randomUUID().slice(0, 20), act = writeNote(), ...given }: Given) {
  const { phase = 'APPROACH', actor = 'p-director', log = async () => {} } = given;
  const expected = given.expectedVersion === undefined ? {} : { expectedVersion: given.expectedVersion };
  const input = Object.assign(new NoteInput(), { key, caseId: CASE, text, ...expected });
  return performAct(orm.em.fork(), act, input, { traceId: 'a'.repeat(32), open: open(phase, actor), log });
}

const notes = async (text: string): Promise<number> =>
  (await orm.em.execute<{ id: string }[]>('select id from note where text = ?', [text])).length;
const codesOf = ({ refusals }: { refusals: readonly { code: string }[] }) => refusals.map(({ code }) => code);

describe('a key of the client', () => {
  test('is carried out once; sent again it gives the same receipt', async () => {
    const given = { key: 'the-same-key', text: 'once' };
    const first = await carryOut(given);
    const second = await carryOut(given);
    expect(first).toMatchObject({ done: true, repeated: false, version: 1, at: NOW.toISOString() });
    expect(second).toEqual({ ...first, repeated: true });
    expect(await notes('once')).toBe(1);
  });

  test('gives its receipt also where the act could not be done any more', async () => {
    const given = { key: 'before-the-move', text: 'moved' };
    await carryOut(given);
    expect(await carryOut({ ...given, phase: 'REVIEW' })).toMatchObject({ done: true, repeated: true });
  });

  test('is told apart when it comes with another input', async () => {
    await carryOut({ key: 'used-already', text: 'this' });
    const other = await carryOut({ key: 'used-already', text: 'that' });
    expect(codesOf(other)).toEqual(['KEY_REUSED']);
    expect(await notes('that')).toBe(0);
  });

  test('belongs to its actor: another has his own', async () => {
    await carryOut({ key: 'shared-words', text: 'of one' });
    const other = await carryOut({ key: 'shared-words', text: 'of another', actor: 'p-other' });
    expect(other).toMatchObject({ done: true, repeated: false });
  });

  test('sent twenty times at once is carried out once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => carryOut({ key: 'all-at-once', text: 'race' })),
    );
    expect(outcomes.filter(({ repeated }) => !repeated)).toHaveLength(1);
    expect(new Set(outcomes.map(({ id }) => id)).size).toBe(1);
    expect(await notes('race')).toBe(1);
  });

  test('that was refused may be used again once the reason is gone', async () => {
    const key = 'refused-first';
    expect(codesOf(await carryOut({ key, text: 'later', act: writeNote({ holds: false }) }))).toEqual(['PLAN_ACTIVE']);
    expect(await carryOut({ key, text: 'later' })).toMatchObject({ done: true, repeated: false });
  });

  test('keeps no word of the input', async () => {
    await carryOut({ key: 'no-content-kept', text: 'MARK-CONTENT' });
    const [record] = await orm.em.fork().find(ActRecord, { key: 'no-content-kept' });
    expect(record?.act).toBe('START_REVIEW');
    expect(JSON.stringify(record)).not.toContain('MARK-CONTENT');
  });
});

describe('a refusal', () => {
  test('names what does not hold, in Dutch and English, and nothing is written', async () => {
    const refused = await carryOut({ text: 'held back', act: writeNote({ holds: false }) });
    const [refusal] = refused.refusals;
    expect(refused).toMatchObject({ done: false, id: null, at: null });
    expect(refusal?.nl).toMatch(/plan/i);
    expect(refusal?.en).not.toBe(refusal?.nl);
    expect(await notes('held back')).toBe(0);
  });

  test('is given for a precondition that the act does not check, whatever the state', async () => {
    const careless = { ...writeNote(), holds: {} };
    expect(codesOf(await carryOut({ act: careless }))).toEqual(['PLAN_ACTIVE']);
    const truthy = { ...writeNote(), holds: { PLAN_ACTIVE: () => 'yes' as unknown as boolean } };
    expect(codesOf(await carryOut({ act: truthy }))).toEqual(['PLAN_ACTIVE']);
  });

  test('names every field of the input that is wrong, with what is expected and not what was sent', async () => {
    const refused = await carryOut({ text: `MARK ${'x'.repeat(30)}`, expectedVersion: 12 });
    expect(refused.refusals.map(({ code, field }) => ({ code, field }))).toEqual([
      { code: 'INPUT_INVALID', field: 'text' },
      { code: 'INPUT_INVALID', field: 'expectedVersion' },
    ]);
    expect(refused.refusals[0]?.nl).toBe('Schrijf hoogstens 20 tekens.');
    expect(JSON.stringify(refused)).not.toContain('MARK');
  });

  test('of the phase comes before anything about the input', async () => {
    expect(codesOf(await carryOut({ phase: 'CLOSURE', text: 'x'.repeat(30) }))).toEqual(['WRONG_PHASE']);
  });

  test('takes back what was written before it', async () => {
    const perform = async (context: ActContext, input: NoteInput) => {
      await insertNote(context, input);
      throw new ActRefused([refusalOf('NOT_FOUND', context.act)]);
    };
    expect(codesOf(await carryOut({ text: 'half-written', act: writeNote({ perform }) }))).toEqual(['NOT_FOUND']);
    expect(await notes('half-written')).toBe(0);
  });

  test('says that someone else did the same, where the database holds it already', async () => {
    await carryOut({ text: 'there already' });
    expect(codesOf(await carryOut({ text: 'there already' }))).toEqual(['CONFLICT']);
  });
});

test('what cannot be put into the logbook is not done', async () => {
  const log = async () => {
    throw new Error('the logbook is closed');
  };
  await expect(carryOut({ text: 'unlogged', log })).rejects.toThrow('the logbook is closed');
  expect(await notes('unlogged')).toBe(0);
});

describe('two editors', () => {
  const row = { version: 3 };
  const context = { act: 'START_REVIEW' } as const;
  test('the first goes on, the second is told', () => {
    expect(requireVersion(context, row, 3)).toBe(row);
    expect(() => requireVersion(context, row, 2)).toThrow(ActRefused);
    expect(() => requireVersion<{ version: number }>(context, null, 1)).toThrow(ActRefused);
  });
});
