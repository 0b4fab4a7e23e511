/** A 1: what the college gets of a signal, and what it does not take (obligations 31, 38). */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { demoActor, type Message } from '../../../kit/index.js';
import { actorOf, type DoAct } from '../../testing/act.js';
import { ANCHOR, type Casework, openCasework } from '../../testing/open-casework.js';
import { COLLEGE_RECEIVERS } from '../receivers.js';

let casework: Casework;
let act: DoAct;
beforeAll(async () => {
  casework = await openCasework();
  act = actorOf(casework);
}, 60_000);
afterAll(() => casework?.orm.close(true));

const AT = '2026-11-22T12:00:00.000Z';
const actor = demoActor('police-member');

function hear(em: EntityManager, kind: 'CASE_BROUGHT' | 'NOTICE' | 'CONTRIBUTED', caseId: string, body: object) {
  const receive = COLLEGE_RECEIVERS[kind] as (em: EntityManager, message: Message, meta: object) => Promise<void>;
  const message = { kind, caseId, to: 'casework', controller: 'politie', body } as Message;
  return receive(em, message, { sender: 'police', controller: 'politie', seq: 1, now: ANCHOR });
}

function brought(change: object = {}) {
  return {
    ward: 'hatert',
    discussion: 'BILATERAL',
    persons: [randomUUID(), randomUUID()],
    broughtBy: { actor, organisation: 'politie', domain: 'POLICE' },
    at: AT,
    ...change,
  };
}

test('it gets a handle in SIGNAL and persons of whom it knows nothing', async () => {
  await casework.undone(async (em) => {
    const [caseId, body] = [randomUUID(), brought()];
    await hear(em, 'CASE_BROUGHT', caseId, body);
    const [handle] = await em.execute('select * from case_handle where id = ?', [caseId]);
    expect(handle).toMatchObject({ ward: 'hatert', phase: 'SIGNAL', discussion: 'BILATERAL', phase_set_by: actor });
    const persons = await em.execute('select id, birth_date, represented from person where case_id = ? order by id', [
      caseId,
    ]);
    expect(persons).toEqual(body.persons.toSorted().map((id) => ({ id, birth_date: null, represented: false })));
    expect(await em.execute('select phase, set_by from case_phase_history where case_id = ?', [caseId])).toEqual([
      { phase: 'SIGNAL', set_by: actor },
    ]);
  });
});

test('the team assesses it once something is contributed to it, at the moment it was brought', async () => {
  await casework.undone(async (em) => {
    const [caseId, body] = [randomUUID(), brought()];
    await hear(em, 'CASE_BROUGHT', caseId, body);
    const assess = () =>
      act(em, {
        act: 'ASSESS_SIGNAL',
        as: 'process-director-hatert',
        on: caseId,
        with: { expectedPhase: 'SIGNAL' },
      });
    expect((await assess()).refused).toEqual(['SIGNAL_BROUGHT']);
    const [known] = casework.caseOf('h03').facts.contributions;
    const times = { phase: 'SIGNAL', recordedAt: AT, from: AT, persons: body.persons };
    await hear(em, 'CONTRIBUTED', caseId, { contribution: { ...known, ...times, id: randomUUID() } });
    expect(await assess()).toMatchObject({ done: true, refused: [] });
  });
});

describe('it does not take', () => {
  test.each([
    ['a way to discuss that there is not', { discussion: 'BY_TELEPHONE' }],
    ['a signal in the name of another', { broughtBy: { actor, organisation: 'talis', domain: 'HOUSING' } }],
    ['a person by anything but a random id', { persons: ['jan-de-vries'] }],
  ])('%s', async (_what, change) => {
    await casework.undone(async (em) => {
      const caseId = randomUUID();
      await expect(hear(em, 'CASE_BROUGHT', caseId, brought(change))).rejects.toThrow();
      expect(await em.execute('select 1 from case_handle where id = ?', [caseId])).toEqual([]);
    });
  });

  test('a case that is there already, declined or not', async () => {
    for (const key of ['h01', 'h15']) {
      await casework.undone(async (em) => {
        await expect(hear(em, 'CASE_BROUGHT', casework.caseOf(key).id, brought())).rejects.toThrow(/already/);
      });
    }
  });
});
