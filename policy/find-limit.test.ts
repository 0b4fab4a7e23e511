import { describe, expect, test } from '@jest/globals';
import { all, asDirector, limited, withSecondPerson } from './testing/facts-builder.js';
import { answerTo } from './testing/judge.js';
import type { Change } from './testing/question-builder.js';

const restrictionsOf = (...limits: readonly (readonly [id: string, person: string])[]): Change =>
  all(withSecondPerson(), ...limits.map(([id, person]) => limited('RESTRICTION', { id, person })));

describe('of several limits the first by id is named, so the order of facts and persons does not show', () => {
  test.each<[string, Change]>([
    ['the first person has it', restrictionsOf(['l1', 'c1-a'], ['l2', 'c1-b'])],
    ['the second person has it', restrictionsOf(['l2', 'c1-a'], ['l1', 'c1-b'])],
    ['it came last', restrictionsOf(['l3', 'c1-a'], ['l2', 'c1-a'], ['l1', 'c1-a'])],
  ])('%s', (_, change) => {
    expect(answerTo(change)).toMatchObject({ code: 'RESTRICTION', records: expect.arrayContaining(['l1']) });
    expect(answerTo(change).records).not.toContain('l2');
  });

  test('one that is not current, or of another kind, is not looked at', () => {
    const change = all(
      limited('RESTRICTION', { id: 'l1', until: '2026-11-23T10:00:00Z' }),
      limited('OBJECTION', { id: 'l2', controller: 'talis' }),
      limited('RESTRICTION', { id: 'l3' }),
    );
    expect(answerTo(change)).toMatchObject({ code: 'RESTRICTION', records: expect.arrayContaining(['l3']) });
    expect(answerTo(change).records).not.toContain('l1');
  });
});

describe('in the process dossier a limit counts that holds for the college, for the origin, or for all', () => {
  const core = (controller: string | null): Change =>
    all(asDirector(), limited('RESTRICTION', { controller }), (d) => {
      d.resource.properties = {
        kind: 'process',
        section: 'CORE',
        persons: ['c1-a'],
        origin: {
          controller: 'politie',
          domain: 'POLICE',
          category: 'INCIDENTS',
          basis: 'PUBLIC_TASK',
          secrecy: 'POLICE',
          classes: [],
        },
        owner: null,
        recordedBy: null,
        about: null,
      };
    });

  test.each([
    ['gemeente-nijmegen', 'RESTRICTION'],
    ['politie', 'RESTRICTION'],
    [null, 'RESTRICTION'],
    ['talis', 'RELEASED'],
  ])('of %s: %s', (controller, code) => {
    expect(answerTo(core(controller))).toMatchObject({ code, gate: 'PHASE' });
  });
});
