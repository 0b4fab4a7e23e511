/** A table of acts, each done when all holds, refused with exactly what fails alone, and with all of it at once. For tests. */
import { describe, expect, test } from '@jest/globals';
import type { EntityManager } from '@mikro-orm/postgresql';
import { ACTS, type ActName, type PreconditionId } from '../../../policy/work/index.js';
import type { ActAsked, Acted, DoAct } from './act.js';
import type { Casework } from './open-casework.js';

type Input = Readonly<Record<string, unknown>>;

/** How one thing is made to fail: by another input, another stage, or by another actor. */
export interface Otherwise {
  readonly as?: ActAsked['as'];
  readonly with?: Input;
  readonly prepare?: (em: EntityManager) => Promise<Input>;
}

export interface ActRow extends Otherwise {
  readonly act: ActName;
  readonly as: ActAsked['as'];
  readonly on?: string;
  /** What was made ready goes into the input: ids of rows, mostly. */
  readonly prepare?: (em: EntityManager) => Promise<Input>;
  readonly without: Readonly<Partial<Record<PreconditionId, Otherwise>>>;
  /** Several at once, and which of them are told then. */
  readonly several: Otherwise & { readonly refused: readonly PreconditionId[] };
}

/** The casework and the act come with `beforeAll`, so they are asked for when a test runs. */
export type Stage = () => { readonly casework: Casework; readonly act: DoAct };

export async function doRow(em: EntityManager, stage: Stage, row: ActRow, otherwise: Otherwise = {}): Promise<Acted> {
  const prepare = otherwise.prepare ?? row.prepare;
  const made = (await prepare?.(em)) ?? {};
  const { act, on } = row;
  return await stage().act(em, {
    act,
    as: otherwise.as ?? row.as,
    ...(on !== undefined && { on }),
    with: { ...made, ...row.with, ...otherwise.with },
  });
}

export function describeActs(stage: Stage, rows: readonly ActRow[]): void {
  describe.each(rows)('$act', (row) => {
    test('is done', async () => {
      await stage().casework.undone(async (em) => {
        expect(await doRow(em, stage, row)).toMatchObject({ done: true, refused: [] });
      });
    });

    test('says of each precondition when it fails, and of it alone', async () => {
      expect(Object.keys(row.without).sort()).toEqual([...ACTS[row.act].needs].sort());
      for (const [need, without] of Object.entries(row.without)) {
        await stage().casework.undone(async (em) => {
          const { done, refused } = await doRow(em, stage, row, without);
          expect({ need, done, refused }).toEqual({ need, done: false, refused: [need] });
        });
      }
    });

    test('says all that fails at once', async () => {
      const { refused, ...otherwise } = row.several;
      await stage().casework.undone(async (em) => {
        expect(await doRow(em, stage, row, otherwise)).toMatchObject({ done: false, refused });
      });
    });
  });
}
