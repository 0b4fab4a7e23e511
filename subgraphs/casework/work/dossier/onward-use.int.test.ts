/** Onward use: asked of the contributor, answered by him alone, and never more than was asked (P 5; obligation 77). */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { MessageBody } from '../../../kit/index.js';
import { actorOf, type DoAct } from '../../testing/act.js';
import { ANCHOR, type Casework, openCasework } from '../../testing/open-casework.js';
import { run } from '../../testing/stage.js';
import { tell } from '../../testing/tell-casework.js';

let casework: Casework;
let act: DoAct;
let noor: string;
let bas: string;
beforeAll(async () => {
  casework = await openCasework();
  act = actorOf(casework);
  [noor = '', bas = ''] = casework.caseOf('h01').persons.map(({ id }) => id);
}, 60_000);
afterAll(() => casework?.orm.close(true));

const STRANGER = '00000000-0000-4000-8000-000000000000';
type Input = Record<string, unknown>;
const rows = (em: EntityManager, sql: string, values: readonly unknown[] = []) => run<Input>(em, sql, values);
const using = () => ({ persons: [noor], controller: 'talis', domain: 'HOUSING', category: 'RENT_ARREARS' });

describe('onward use (P 5; obligation 77)', () => {
  const request = async (em: EntityManager, parts: Input = {}): Promise<string> =>
    (await act(em, { act: 'REQUEST_ONWARD_USE', as: 'case-manager', on: 'h01', with: { ...using(), ...parts } })).id;
  const recordOf = (parts: object = {}) => ({
    id: 'd0a1b2c3-0000-4000-8000-000000000001',
    recordedAt: '2026-11-23T00:05:00.000Z',
    controller: 'talis',
    domain: 'HOUSING',
    category: 'RENT_ARREARS',
    persons: [noor],
    recipient: { organisation: 'sterker', domain: 'SOCIAL_WORK' },
    from: '2026-11-23T00:00:00.000Z',
    until: '2026-12-23T00:00:00.000Z',
    withdrawnAt: null,
    ...parts,
  });
  const answer = (id: string, parts: object = {}) =>
    ({
      request: id,
      approved: true,
      record: recordOf(),
      at: '2026-11-23T00:00:00.000Z',
      ...parts,
    }) as MessageBody<'ONWARD_USE_ANSWERED'>;
  const usesOf = (em: EntityManager) =>
    rows(em, `select persons, recipient, verified, withdrawn_at from onward_use where id = ?`, [recordOf().id]);

  test('is asked of the contributor, for who asks and as long as he needs it', async () => {
    await casework.undone(async (em) => {
      const id = await request(em, { until: '2026-12-31T00:00:00+01:00' });
      const [sent] = await rows(em, `select peer, body from outbox where kind = 'ONWARD_USE_REQUESTED'`);
      expect(sent).toEqual({
        peer: 'housing',
        body: {
          request: id,
          controller: 'talis',
          domain: 'HOUSING',
          category: 'RENT_ARREARS',
          persons: [noor],
          recipient: { organisation: 'sterker', domain: 'SOCIAL_WORK' },
          until: '2026-12-30T23:00:00.000Z',
          at: ANCHOR.toISOString(),
        },
      });
      const past = {
        act: 'REQUEST_ONWARD_USE',
        as: 'case-manager',
        on: 'h01',
        with: { ...using(), until: ANCHOR.toISOString() },
      } as const;
      expect((await act(em, past)).refused).toEqual(['INPUT_INVALID until']);
    });
  });

  test.each([['what he was not shown', { category: 'TENANCY' }, 'talis-member', 'police']])(
    'tells nobody of %s',
    async () => {
      await casework.undone(async (em) => {
        // The police were given her nuisance reports, and not her tenancy; both are there.
        const asked = (category: string) =>
          act(em, { act: 'REQUEST_ONWARD_USE', as: 'police-member', on: 'h01', with: { ...using(), category } });
        expect(await asked('NUISANCE_REPORTS')).toMatchObject({ done: true });
        expect((await asked('TENANCY')).refused).toEqual(['CONTRIBUTION_KNOWN']);
        expect((await asked('NO_SUCH_THING')).refused).toEqual(['CONTRIBUTION_KNOWN']);
      });
    },
  );

  test('approved, it is a fact of the case, of the contributor alone; the same answer again changes nothing', async () => {
    await casework.undone(async (em) => {
      const id = await request(em);
      await tell(em, casework, 'ONWARD_USE_ANSWERED', 'talis', answer(id));
      const kept = await usesOf(em);
      expect(kept).toEqual([
        {
          persons: [noor],
          recipient: { organisation: 'sterker', domain: 'SOCIAL_WORK' },
          verified: true,
          withdrawn_at: null,
        },
      ]);
      await tell(em, casework, 'ONWARD_USE_ANSWERED', 'talis', answer(id));
      expect(await usesOf(em)).toEqual(kept);
      expect((await rows(em, 'select approved from onward_use_request where id = ?', [id]))[0]).toEqual({
        approved: true,
      });
    });
  });

  test('refused, nothing is there, and it may be asked again', async () => {
    await casework.undone(async (em) => {
      await tell(
        em,
        casework,
        'ONWARD_USE_ANSWERED',
        'talis',
        answer(await request(em), { approved: false, record: null }),
      );
      expect(await usesOf(em)).toEqual([]);
      expect(await request(em)).not.toBe('');
    });
  });

  test.each([
    ['of another controller', 'portaal', {}],
    ['of a request there is not', 'talis', { request: STRANGER }],
    ['without a record', 'talis', { record: null }],
    ['about more persons', 'talis', { record: () => recordOf({ persons: [noor, bas] }) }],
    ['about other data', 'talis', { record: () => recordOf({ category: 'TENANCY' }) }],
    [
      'for someone else',
      'talis',
      { record: () => recordOf({ recipient: { organisation: 'politie', domain: 'POLICE' } }) },
    ],
    ['in another’s name', 'talis', { record: () => recordOf({ controller: 'portaal' }) }],
  ] as const)('an approval %s is refused and leaves nothing', async (_what, controller, parts) => {
    await casework.undone(async (em) => {
      const id = await request(em);
      const bent = Object.fromEntries(
        Object.entries(parts).map(([name, value]) => [name, typeof value === 'function' ? value() : value]),
      );
      await expect(tell(em, casework, 'ONWARD_USE_ANSWERED', controller, answer(id, bent))).rejects.toMatchObject({
        code: 'MESSAGE_NOT_YOURS',
      });
      expect(await usesOf(em)).toEqual([]);
    });
  });

  test('withdrawn, it ends at once and for good', async () => {
    await casework.undone(async (em) => {
      await tell(em, casework, 'ONWARD_USE_ANSWERED', 'talis', answer(await request(em)));
      const withdrawal = { record: recordOf().id, withdrawnAt: '2026-11-23T00:10:00.000Z' };
      await expect(tell(em, casework, 'ONWARD_USE_WITHDRAWN', 'portaal', withdrawal)).rejects.toMatchObject({
        code: 'MESSAGE_NOT_YOURS',
      });
      await tell(em, casework, 'ONWARD_USE_WITHDRAWN', 'talis', withdrawal);
      const [ended] = await usesOf(em);
      // By our clock: theirs is ahead.
      expect(ended).toMatchObject({ withdrawn_at: '2026-11-23 00:00:00+00' });
      await tell(em, casework, 'ONWARD_USE_WITHDRAWN', 'talis', withdrawal);
      expect(await usesOf(em)).toEqual([ended]);
    });
  });

  test.each([
    `update onward_use_request set category = 'X'`,
    `update onward_use_request set approved = null, answered_at = null`,
    'delete from onward_use_request',
  ])('the database keeps what was asked and answered: %s', async (sql) => {
    await casework.undone(async (em) => {
      await tell(em, casework, 'ONWARD_USE_ANSWERED', 'talis', answer(await request(em)));
      await expect(run(em, sql)).rejects.toThrow(/never|taken back/);
    });
  });
});
