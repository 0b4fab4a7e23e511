/** A 6: the first step there was; what every step has in common is asked here. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { PlanOfApproach } from '../../dossier/plan-of-approach.entity.js';
import { CaseHandle } from '../../registry/case-handle.entity.js';
import { actorOf, type DoAct } from '../../testing/act.js';
import { type Casework, openCasework } from '../../testing/open-casework.js';

let casework: Casework;
let act: DoAct;
beforeAll(async () => {
  casework = await openCasework();
  act = actorOf(casework);
}, 60_000);
afterAll(() => casework?.orm.close(true));

const REVIEW = {
  as: 'process-director-hatert',
  act: 'START_REVIEW',
  on: 'h01',
  with: { expectedPhase: 'APPROACH' },
} as const;

describe('START_REVIEW', () => {
  test('moves the case to REVIEW', async () => {
    await casework.undone(async (em) => {
      expect(await act(em, REVIEW)).toMatchObject({ done: true, refused: [] });
      const { id } = casework.caseOf('h01');
      const { actor } = casework.world.professionals.find(({ account }) => account === REVIEW.as) ?? {};
      expect(await em.fork({ keepTransactionContext: true }).findOneOrFail(CaseHandle, { id })).toMatchObject({
        phase: 'REVIEW',
        phaseSetBy: actor,
      });
    });
  });

  test('needs an active plan', async () => {
    await casework.undone(async (em) => {
      await em.nativeUpdate(
        PlanOfApproach,
        { caseId: casework.caseOf('h01').id },
        { endedOn: '2026-11-01', version: 2 },
      );
      expect(await act(em, REVIEW)).toMatchObject({ done: false, refused: ['PLAN_ACTIVE'] });
    });
  });

  test('is told apart from a step someone else took meanwhile, and from its own first time', async () => {
    await casework.undone(async (em) => {
      const again = { ...REVIEW, key: 'the-same-key' };
      expect(await act(em, { ...REVIEW, with: { expectedPhase: 'REVIEW' } })).toMatchObject({
        refused: ['STALE_PHASE expectedPhase'],
      });
      const first = await act(em, again);
      expect(first.done).toBe(true);
      expect(await act(em, again)).toEqual({ ...first, repeated: true });
      expect(await act(em, REVIEW)).toMatchObject({ done: false, refused: ['WRONG_PHASE'] });
    });
  });

  test('is the director’s of this ward, and unknown to another', async () => {
    await casework.undone(async (em) => {
      expect((await act(em, { ...REVIEW, as: 'case-manager' })).refused).toEqual(['NOT_YOURS']);
      expect((await act(em, { ...REVIEW, as: 'process-director-dukenburg' })).refused).toEqual(['NOT_AVAILABLE']);
      expect((await act(em, { ...REVIEW, on: '00000000-0000-4000-8000-000000000000' })).refused).toEqual([
        'NOT_AVAILABLE',
      ]);
    });
  });
});
